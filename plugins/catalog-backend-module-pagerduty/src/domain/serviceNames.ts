import { createHash } from 'node:crypto';

const LONGEST_NAME = 63;
const HASH_LENGTH = 10;

export type ServiceKey = { account: string; id: string };

/**
 * The name of a service's entity, from what never changes in PagerDuty. Ids
 * that a name cannot hold as they are get a hash, so that no two ids ever
 * share a name.
 */
export function serviceEntityName(key: ServiceKey, accounts: number): string {
  const parts = accounts > 1 ? [key.account, key.id] : [key.id];
  const name = ['pagerduty', ...parts.map(toNamePart)].join('-');
  const isExact =
    /^[A-Z0-9]+$/.test(key.id) &&
    (accounts <= 1 || /^[a-z0-9]+$/.test(key.account)) &&
    name.length <= LONGEST_NAME;
  if (isExact) return name;
  const hash = createHash('sha256')
    .update(JSON.stringify(parts))
    .digest('hex')
    .slice(0, HASH_LENGTH);
  const start = name
    .slice(0, LONGEST_NAME - HASH_LENGTH - 1)
    .replace(/-+$/, '');
  return `${start}-${hash}`;
}

/** One text for a service of an account, to find it by. */
export function serviceKeyOf({ account, id }: ServiceKey): string {
  return JSON.stringify([account, id]);
}

function toNamePart(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
