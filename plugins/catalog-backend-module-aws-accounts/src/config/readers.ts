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
import { InputError } from '@backstage/errors';
import {
  durationToMilliseconds,
  type HumanDuration,
  type JsonObject,
} from '@backstage/types';

export function readSchedule(
  config: Config,
  key: string,
): SchedulerServiceTaskScheduleDefinition {
  const defaults: SchedulerServiceTaskScheduleDefinition = {
    frequency: { minutes: 60 },
    timeout: { minutes: 20 },
    initialDelay: { seconds: 15 },
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
    throw invalid(`${key}.schedule`, error);
  }
}

export function readMilliseconds(
  config: Config,
  name: string,
  key: string,
  fallback: HumanDuration,
): number {
  try {
    return durationToMilliseconds(
      config.has(name)
        ? readDurationFromConfig(config, { key: name })
        : fallback,
    );
  } catch (error) {
    throw invalid(`${key}.${name}`, error);
  }
}

export function readAliases(aliases: Record<string, string>, key: string) {
  return lowerCaseKeys(
    Object.fromEntries(
      Object.entries(aliases).map(([alias, ref]) => [
        alias,
        readGroupRef(ref, `${key}.owner.aliases.${alias}`),
      ]),
    ),
  );
}

export function readGroupRef(text: string, key: string): string {
  try {
    const ref = parseEntityRef(text, {
      defaultKind: 'group',
      defaultNamespace: 'default',
    });
    if (ref.kind.toLowerCase() === 'group') {
      return stringifyEntityRef(ref);
    }
  } catch (error) {
    throw invalid(key, error);
  }
  throw new InputError(
    `Invalid configuration: ${key} must name a Group, not "${text}"`,
  );
}

export function lowerCaseKeys<T>(record: Record<string, T>): Map<string, T> {
  return new Map(
    Object.entries(record).map(([key, value]) => [
      key.trim().toLowerCase(),
      value,
    ]),
  );
}

function invalid(key: string, error: unknown): InputError {
  return new InputError(
    `Invalid configuration: ${key}: ${
      error instanceof Error ? error.message : error
    }`,
  );
}
