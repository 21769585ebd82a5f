import type { Entity } from '@backstage/catalog-model';
import {
  ANNOTATION_PAGERDUTY_ACCOUNT,
  ANNOTATION_PAGERDUTY_INTEGRATION_KEY,
  ANNOTATION_PAGERDUTY_SERVICE_ID,
  ANNOTATION_PAGERDUTY_SERVICE_IDS,
} from '@operations-in-teams/plugin-on-call-common';
import type { AccountsConfig } from '../config';
import { hashIntegrationKey } from '../pagerduty';
import type { ServiceLookup } from '../database';

/** No entity has more; a longer list costs everybody who asks. */
const MAXIMUM_SERVICES = 50;

/** PagerDuty's ids are much shorter, and all of them come in an answer. */
const LONGEST_ID = 100;

/** One service that an entity names; the first lookup that finds one counts. */
export type NamedService = {
  lookups: ServiceLookup[];
  /** As findings call it; an integration key is a secret and not in it. */
  label: string;
  serviceId?: string;
};

export type ServiceLink = {
  linked: boolean;
  /** Left out where no account is named and none is the default. */
  account?: string;
  services: NamedService[];
};

/** Which PagerDuty services an entity names with its annotations. */
export function readServiceLink(
  entity: Entity,
  accounts: AccountsConfig,
): ServiceLink {
  const read = (annotation: string) =>
    entity.metadata.annotations?.[annotation]
      // What a database would refuse is part of no id.
      ?.replace(/[\p{Cc}\p{Surrogate}]/gu, '')
      .trim() || undefined;
  const readId = (annotation: string) => read(annotation)?.slice(0, LONGEST_ID);
  const key = read(ANNOTATION_PAGERDUTY_INTEGRATION_KEY);
  const serviceId = readId(ANNOTATION_PAGERDUTY_SERVICE_ID);
  const others = (read(ANNOTATION_PAGERDUTY_SERVICE_IDS) ?? '')
    .split(',')
    .map(id => id.trim().slice(0, LONGEST_ID))
    .filter(id => id !== '');

  // Without ids of accounts the annotation means nothing, as in PagerDuty's
  // own plugin.
  const account = accounts.single
    ? accounts.defaultAccount
    : readId(ANNOTATION_PAGERDUTY_ACCOUNT) ?? accounts.defaultAccount;
  const linked = Boolean(key || serviceId || others.length > 0);
  if (!linked || !account) return { linked, account, services: [] };

  const byId = (id: string): NamedService => ({
    lookups: [{ account, serviceId: id }],
    label: `Service ${id}`,
    serviceId: id,
  });
  const first: NamedService[] = [];
  if (key) {
    first.push({
      lookups: [
        { account, keyHash: hashIntegrationKey(key) },
        ...(serviceId ? [{ account, serviceId }] : []),
      ],
      label: `The service of annotation ${ANNOTATION_PAGERDUTY_INTEGRATION_KEY}`,
      ...(serviceId && { serviceId }),
    });
  } else if (serviceId) {
    first.push(byId(serviceId));
  }
  return {
    linked,
    account,
    services: [
      ...first,
      ...[...new Set(others)].filter(id => id !== serviceId).map(byId),
    ].slice(0, MAXIMUM_SERVICES),
  };
}
