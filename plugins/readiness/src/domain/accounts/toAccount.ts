import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { Account } from './types';

const OWNER_FINDING = 'operations-in-teams/owner-finding';
const ISOLATION_FINDING = 'operations-in-teams/isolation-finding';

/** Fields of an entity that `toAccount` reads. */
export const accountFields = [
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.title',
  'metadata.annotations',
  'spec.type',
  'spec.owner',
  'spec.system',
  'spec.lifecycle',
  'spec.isolation',
  'spec.aws',
];

/**
 * Whether the entity is an account of a cloud; for `EntitySwitch`.
 * @public
 */
export function isCloudAccount(entity: Entity): boolean {
  return (
    entity.kind.toLocaleLowerCase('en-US') === 'resource' &&
    text(entity.spec?.type)?.toLocaleLowerCase('en-US') === 'cloud-account'
  );
}

/** Reads an account off its entity; what the entity leaves out is not known. */
export function toAccount(entity: Entity): Account {
  const { metadata, spec } = entity;
  const { annotations = {} } = metadata;
  const level = part(spec?.isolation, 'level');
  const state = text(part(spec?.aws, 'state'));
  return {
    entityRef: stringifyEntityRef(entity),
    id:
      annotations['amazonaws.com/account-id'] ??
      text(part(spec?.aws, 'accountId')) ??
      metadata.name,
    name: metadata.title ?? metadata.name,
    state: state?.toLocaleLowerCase('en-US'),
    lifecycle: text(spec?.lifecycle),
    organizationalUnit: annotations['amazonaws.com/organizational-unit-path'],
    ownerRef: reference(spec?.owner, 'group', entity),
    ownerFinding: annotations[OWNER_FINDING],
    systemRef: reference(spec?.system, 'system', entity),
    declaredLevel: typeof level === 'number' ? level : undefined,
    declaredSource: text(part(spec?.isolation, 'source')),
    declaredFinding: annotations[ISOLATION_FINDING],
  };
}

function part(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function reference(
  value: unknown,
  defaultKind: string,
  { metadata }: Entity,
): string | undefined {
  const ref = text(value);
  if (!ref) return undefined;
  try {
    return stringifyEntityRef(
      parseEntityRef(ref, {
        defaultKind,
        defaultNamespace: metadata.namespace,
      }),
    );
  } catch {
    return undefined;
  }
}
