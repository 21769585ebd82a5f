import { readDurationFromConfig, type Config } from '@backstage/config';
import { durationToMilliseconds, type HumanDuration } from '@backstage/types';
import { InputError } from '@backstage/errors';
import {
  resolvePackagePath,
  type RootConfigService,
} from '@backstage/backend-plugin-api';
import { resolve } from 'node:path';

/** Where a standard is read from. */
export type StandardLocation = {
  /** As it was configured; shown to people. */
  location: string;
  path: string;
};

export type ReadinessConfig = {
  standards: StandardLocation[];
  gracePeriodMs: number;
  sweep: {
    frequency: HumanDuration;
    timeout: HumanDuration;
    initialDelay: HumanDuration;
  };
};

const SHIPPED = 'operational-ownership.yaml';

const MINIMUM_FREQUENCY_MS = 1_000;

/** Reads all of the plugin's configuration, once. */
export function readReadinessConfig(root: RootConfigService): ReadinessConfig {
  const config = root.getOptionalConfig('readiness');
  const frequency = readDuration(config, 'sweep.frequency', { minutes: 5 });
  if (durationToMilliseconds(frequency) < MINIMUM_FREQUENCY_MS) {
    throw new InputError(
      'readiness.sweep.frequency must be at least one second',
    );
  }
  return {
    standards: readStandards(config),
    gracePeriodMs: durationToMilliseconds(
      readDuration(config, 'gracePeriod', { days: 7 }),
    ),
    sweep: {
      frequency,
      timeout: readDuration(config, 'sweep.timeout', { minutes: 30 }),
      initialDelay: readDuration(config, 'sweep.initialDelay', { seconds: 3 }),
    },
  };
}

function readStandards(config: Config | undefined): StandardLocation[] {
  const configured = config?.getOptionalConfigArray('standards') ?? [];
  if (configured.length === 0) {
    return [
      {
        location: `${SHIPPED} (shipped)`,
        path: resolvePackagePath(
          '@operations-in-teams/plugin-readiness-backend',
          'standards',
          SHIPPED,
        ),
      },
    ];
  }
  const locations = configured.map(item => {
    const location = item.getString('file');
    // As the catalog does for its file locations.
    return { location, path: resolve(process.cwd(), location) };
  });
  const seen = new Set<string>();
  for (const { location, path } of locations) {
    if (seen.has(path)) {
      throw new InputError(
        `readiness.standards names '${location}' more than once; name each file once`,
      );
    }
    seen.add(path);
  }
  return locations;
}

function readDuration(
  config: Config | undefined,
  key: string,
  fallback: HumanDuration,
): HumanDuration {
  return config?.has(key) ? readDurationFromConfig(config, { key }) : fallback;
}
