import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import {
  type Config,
  ConfigReader,
  readDurationFromConfig,
} from '@backstage/config';
import { InputError, toError } from '@backstage/errors';
import { durationToMilliseconds, type JsonObject } from '@backstage/types';
import { awsAccountsSchema, type OrganizationInput } from './schema';
import type {
  AwsAccountsConfig,
  FactsConfig,
  OrganizationConfig,
  SwitchName,
} from './types';

const ROOT_KEY = 'readiness.awsAccounts';
const DEFAULT_MAX_AGE = { hours: 48 };
const DEFAULT_RESTRICTED_PEOPLE = 5;

/** Reads all of the module's configuration, once. */
export function readAwsAccountsConfig(root: Config): AwsAccountsConfig {
  const value = root.getOptional<JsonObject>(ROOT_KEY) ?? {};
  const result = awsAccountsSchema.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    const where = [ROOT_KEY, ...issue.path.map(String)].join('.');
    throw invalid(
      where,
      issue.code === 'unrecognized_keys'
        ? `does not know the key ${issue.keys.join(', ')}`
        : issue.message,
    );
  }
  const input = result.data;
  const config = new ConfigReader(value);
  const facts = (name: SwitchName, enabled: boolean): FactsConfig => {
    const rateLimit = input[name]?.rateLimit;
    return {
      enabled: input[name]?.enabled ?? enabled,
      maxAge: readMilliseconds(config, `${name}.maxAge`),
      ...(rateLimit && {
        rateLimit: {
          requestsPerSecond: rateLimit.requestsPerSecond,
          burst: rateLimit.burst ?? Math.max(1, rateLimit.requestsPerSecond),
        },
      }),
    };
  };
  const organizations = Object.entries(input.organizations ?? {}).map(
    ([id, organization]) => readOrganization(id, organization),
  );
  assertDistinguishable(organizations);
  return {
    schedule: readSchedule(config),
    switches: {
      access: facts('access', true),
      contacts: facts('contacts', false),
      config: facts('config', false),
    },
    organizations,
  };
}

function readOrganization(
  id: string,
  input: OrganizationInput,
): OrganizationConfig {
  const { accountId, identityCenter, contacts, config } = input;
  return {
    id,
    organizationId: input.organizationId,
    identityCenter: {
      accountId: identityCenter?.accountId ?? accountId,
      region: identityCenter?.region,
      instanceArn: identityCenter?.instanceArn,
    },
    accessRules: {
      breakGlassPermissionSets: names(identityCenter?.breakGlassPermissionSets),
      readOnlyPermissionSets: names(identityCenter?.readOnlyPermissionSets),
      buildServers: names(identityCenter?.buildServers),
      ...(identityCenter?.restricted?.principals && {
        restrictedPrincipals: names(identityCenter.restricted.principals),
      }),
      maxRestrictedPeople:
        identityCenter?.restricted?.maxPeople ?? DEFAULT_RESTRICTED_PEOPLE,
      aliases: readAliases(
        identityCenter?.aliases ?? {},
        `${ROOT_KEY}.organizations.${id}.identityCenter.aliases`,
      ),
    },
    contacts: {
      accountId: contacts?.accountId ?? accountId,
      region: contacts?.region,
    },
    ...(config && {
      config: { ...config, accountId: config.accountId ?? accountId },
    }),
  };
}

/** Without its id, an organisation takes every account of the catalog for its own. */
function assertDistinguishable(organizations: OrganizationConfig[]) {
  const [unnamed] = organizations.filter(each => !each.organizationId);
  if (organizations.length > 1 && unnamed) {
    throw invalid(
      `${ROOT_KEY}.organizations.${unnamed.id}.organizationId`,
      'is needed where there are several organisations; the annotation amazonaws.com/organization-id of its accounts has it',
    );
  }
}

function readAliases(aliases: Record<string, string>, key: string) {
  return new Map(
    Object.entries(aliases).map(([name, text]) => {
      try {
        const ref = parseEntityRef(text, {
          defaultKind: 'group',
          defaultNamespace: 'default',
        });
        if (['group', 'user'].includes(ref.kind.toLowerCase())) {
          return [name.trim().toLowerCase(), stringifyEntityRef(ref)];
        }
      } catch {
        // Told below, together with references of other kinds.
      }
      throw invalid(
        `${key}.${name}`,
        `must name a Group or a User, not "${text}"`,
      );
    }),
  );
}

function readSchedule(config: Config): SchedulerServiceTaskScheduleDefinition {
  const defaults: SchedulerServiceTaskScheduleDefinition = {
    frequency: { minutes: 5 },
    timeout: { minutes: 20 },
    initialDelay: { seconds: 30 },
    scope: 'global',
  };
  if (!config.has('schedule')) {
    return defaults;
  }
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(
      new ConfigReader({
        ...defaults,
        ...config.get<JsonObject>('schedule'),
      } as JsonObject),
    );
  } catch (error) {
    throw invalid(`${ROOT_KEY}.schedule`, toError(error).message);
  }
}

function readMilliseconds(config: Config, key: string): number {
  try {
    return durationToMilliseconds(
      config.has(key)
        ? readDurationFromConfig(config, { key })
        : DEFAULT_MAX_AGE,
    );
  } catch (error) {
    throw invalid(`${ROOT_KEY}.${key}`, toError(error).message);
  }
}

function names(list: string[] = []): Set<string> {
  return new Set(list.map(name => name.toLowerCase()));
}

function invalid(key: string, problem: string): InputError {
  return new InputError(`Invalid configuration: ${key}: ${problem}`);
}
