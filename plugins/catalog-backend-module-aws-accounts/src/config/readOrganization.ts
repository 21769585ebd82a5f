import { ConfigReader } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import { DEFAULT_ISOLATION_VALUES, DEFAULT_LIFECYCLE_VALUES } from './defaults';
import {
  lowerCaseKeys,
  readAliases,
  readGroupRef,
  readMilliseconds,
  readSchedule,
} from './readers';
import { type OrganizationInput, organizationSchema } from './schema';
import type { OrganizationConfig } from './types';

/** Reads the settings of one organisation; `key` is where they are. */
export function readOrganization(
  id: string,
  value: JsonObject,
  key: string,
): OrganizationConfig {
  const input = parse(value, key);
  const durations = new ConfigReader(value);
  return {
    id,
    accountId: input.accountId,
    region: input.region,
    rateLimit: {
      requestsPerSecond: input.rateLimit?.requestsPerSecond ?? 4,
      burst: input.rateLimit?.burst ?? 8,
    },
    schedule: readSchedule(durations, key),
    tagsMaxAge: readMilliseconds(durations, 'tagsMaxAge', key, { hours: 24 }),
    organizationalUnitsMaxAge: readMilliseconds(
      durations,
      'organizationalUnitsMaxAge',
      key,
      { hours: 6 },
    ),
    removal: {
      maxPercent: input.removal?.maxPercent ?? 20,
      allowEmpty: input.removal?.allowEmpty ?? false,
      confirm: input.removal?.confirm,
    },
    references: {
      ownerTags: input.owner?.tags ?? ['team', 'owner'],
      ownerAliases: readAliases(input.owner?.aliases ?? {}, key),
      ownerFallback: readGroupRef(
        input.owner?.fallback ?? 'group:default/unowned',
        `${key}.owner.fallback`,
      ),
      systemTags: input.system?.tags ?? ['workload', 'system'],
      componentTags: input.component?.tags ?? ['component'],
    },
    entities: {
      namespace: input.namespace ?? 'default',
      type: input.type ?? 'cloud-account',
      states: input.include?.states ?? [
        'ACTIVE',
        'SUSPENDED',
        'PENDING_CLOSURE',
      ],
      includeEmail: input.include?.email ?? false,
      accessPortalUrl: input.accessPortalUrl,
      entityTags: input.entityTags ?? [],
      lifecycle: {
        tags: input.lifecycle?.tags ?? ['lifecycle', 'environment'],
        values: lowerCaseKeys(
          input.lifecycle?.values ?? DEFAULT_LIFECYCLE_VALUES,
        ),
      },
      isolation: {
        tag: input.isolation?.tag ?? 'isolation-level',
        values: lowerCaseKeys(
          input.isolation?.values ?? DEFAULT_ISOLATION_VALUES,
        ),
        overrides: new Map(Object.entries(input.isolation?.overrides ?? {})),
        organizationalUnits: input.isolation?.organizationalUnits ?? [],
        names: input.isolation?.names ?? [],
      },
    },
  };
}

function parse(value: JsonObject, key: string): OrganizationInput {
  const result = organizationSchema.safeParse(value);
  if (result.success) {
    return result.data;
  }
  const [issue] = result.error.issues;
  const where = [key, ...issue.path.map(String)].join('.');
  throw new InputError(
    issue.code === 'unrecognized_keys'
      ? `Invalid configuration: ${where} does not know the key ${issue.keys.join(
          ', ',
        )}`
      : `Invalid configuration: ${where}: ${issue.message}`,
  );
}
