import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import {
  makeValidator,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { type Config, ConfigReader } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import type { ProviderConfig } from './types';

const ROOT = 'catalog.providers.pagerDuty';

const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 10 },
  timeout: { minutes: 5 },
  initialDelay: { seconds: 20 },
  scope: 'global',
};

/** Reads `catalog.providers.pagerDuty`; everything has a default. */
export function readProviderConfig(rootConfig: Config): ProviderConfig {
  const config = rootConfig.getOptionalConfig(ROOT) ?? new ConfigReader({});
  return {
    namespace: readNamespace(config),
    schedule: readSchedule(config),
    owner: {
      aliases: readAliases(config),
      fallback: readGroupRef(
        config.getOptionalString('owner.fallback') ?? 'group:default/unowned',
        'owner.fallback',
      ),
    },
    removal: {
      maxPercent: readPercent(config),
      confirm: config.getOptionalString('removal.confirm'),
    },
  };
}

function readNamespace(config: Config): string {
  const namespace = config.getOptionalString('namespace') ?? 'default';
  if (!makeValidator().isValidNamespace(namespace)) {
    throw invalid('namespace', 'must be a valid entity namespace: a-z, 0-9, -');
  }
  return namespace;
}

function readSchedule(config: Config): SchedulerServiceTaskScheduleDefinition {
  if (!config.has('schedule')) return DEFAULT_SCHEDULE;
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(
      new ConfigReader({
        ...DEFAULT_SCHEDULE,
        ...config.get<JsonObject>('schedule'),
      } as JsonObject),
    );
  } catch (error) {
    throw invalid('schedule', toError(error).message);
  }
}

function readAliases(config: Config): Map<string, string> {
  const aliases = config.getOptional('owner.aliases') ?? {};
  if (typeof aliases !== 'object' || Array.isArray(aliases)) {
    throw invalid('owner.aliases', 'must be an object of Groups by team');
  }
  return new Map(
    Object.entries(aliases).map(([team, ref]) => [
      team.trim().toLowerCase(),
      readGroupRef(ref, `owner.aliases.${team}`),
    ]),
  );
}

function readPercent(config: Config): number {
  const percent = config.getOptionalNumber('removal.maxPercent') ?? 20;
  if (percent < 0 || percent > 100) {
    throw invalid('removal.maxPercent', 'must be between 0 and 100');
  }
  return percent;
}

function readGroupRef(text: unknown, key: string): string {
  if (typeof text === 'string') {
    try {
      const ref = parseEntityRef(text, {
        defaultKind: 'group',
        defaultNamespace: 'default',
      });
      if (ref.kind.toLowerCase() === 'group') return stringifyEntityRef(ref);
    } catch {
      // Told below, with the key.
    }
  }
  throw invalid(key, `must name a Group, not ${JSON.stringify(text)}`);
}

function invalid(key: string, message: string): InputError {
  return new InputError(`Invalid configuration: ${ROOT}.${key}: ${message}`);
}
