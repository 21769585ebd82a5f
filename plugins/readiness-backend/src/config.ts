import { readDurationFromConfig, type Config } from '@backstage/config';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { durationToMilliseconds, type HumanDuration } from '@backstage/types';
import { InputError } from '@backstage/errors';
import {
  resolvePackagePath,
  type RootConfigService,
} from '@backstage/backend-plugin-api';
import { resolve } from 'node:path';
import type { PushSourceDeclaration } from './evidence/PushedEvidenceSource';
import { readPushSources } from './readPushSources';

/** Where a standard is read from: a file, or an address that is asked now and then. */
export type StandardLocation = {
  /** As it was configured; shown to people. */
  location: string;
} & ({ path: string } | { url: string; frequencyMs: number });

export type ReadinessConfig = {
  waivers: {
    /** How far ahead a waiver may end. */
    maximumMs: number;
    /** Groups whose members decide; whoever has the permission where empty. */
    approverGroups: string[];
  };
  pushSources: PushSourceDeclaration[];
  standards: StandardLocation[];
  gracePeriodMs: number;
  sweep: {
    frequency: HumanDuration;
    timeout: HumanDuration;
    initialDelay: HumanDuration;
  };
  /** How long changes are kept. */
  historyMs: number;
  /** How often it is looked for what has changed in the catalog. */
  catalog: { frequency: HumanDuration };
  /** How often a source is asked for all subjects. */
  frequencyOf(source: { id: string; frequency?: HumanDuration }): HumanDuration;
};

function readGroup(ref: string): string {
  try {
    return stringifyEntityRef(parseEntityRef(ref, { defaultKind: 'group' }));
  } catch {
    throw new InputError(
      `readiness.waivers.approverGroups: '${ref}' is no group; write group:default/on-call-reviewers`,
    );
  }
}

const SHIPPED = 'operational-ownership.yaml';

const MINIMUM_FREQUENCY_MS = 1_000;

/** Reads all of the plugin's configuration, once. */
export function readReadinessConfig(root: RootConfigService): ReadinessConfig {
  const config = root.getOptionalConfig('readiness');
  return {
    waivers: {
      maximumMs: durationToMilliseconds(
        readDuration(config, 'waivers.maximum', { days: 90 }),
      ),
      approverGroups: (
        config?.getOptionalStringArray('waivers.approverGroups') ?? []
      ).map(readGroup),
    },
    pushSources: readPushSources(config),
    standards: readStandards(config),
    gracePeriodMs: durationToMilliseconds(
      readDuration(config, 'gracePeriod', { days: 7 }),
    ),
    sweep: {
      frequency: readFrequency(config, 'sweep.frequency', { minutes: 5 }),
      timeout: readDuration(config, 'sweep.timeout', { minutes: 30 }),
      initialDelay: readDuration(config, 'sweep.initialDelay', { seconds: 3 }),
    },
    historyMs: durationToMilliseconds(
      readDuration(config, 'history.keep', { years: 2 }),
    ),
    catalog: {
      frequency: readFrequency(config, 'catalog.frequency', { seconds: 20 }),
    },
    frequencyOf: ({ id, frequency }) =>
      readFrequency(
        config,
        `sources.${id}.frequency`,
        frequency ?? { minutes: 5 },
      ),
  };
}

function readStandards(config: Config | undefined): StandardLocation[] {
  const configured = config?.getOptionalConfigArray('standards') ?? [];
  if (configured.length === 0) return [shippedStandard()];
  const locations = configured.map((item, index) =>
    readLocation(item, `readiness.standards[${index}]`),
  );
  const seen = new Set<string>();
  for (const location of locations) {
    const place = 'path' in location ? location.path : location.url;
    if (seen.has(place)) {
      throw new InputError(
        `readiness.standards names '${location.location}' more than once; name each standard once`,
      );
    }
    seen.add(place);
  }
  return locations;
}

/** The standard that is in force where none is configured. */
export function shippedStandard(): StandardLocation & { path: string } {
  return {
    location: `${SHIPPED} (shipped)`,
    path: resolvePackagePath(
      '@operations-in-teams/plugin-readiness-backend',
      'standards',
      SHIPPED,
    ),
  };
}

function readLocation(item: Config, key: string): StandardLocation {
  const file = item.getOptionalString('file');
  const address = item.getOptionalString('url');
  if (file !== undefined && address === undefined) {
    // As the catalog does for its file locations.
    return { location: file, path: resolve(process.cwd(), file) };
  }
  if (address === undefined || file !== undefined) {
    throw new InputError(`${key} must have one of file and url`);
  }
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new InputError(`${key}.url must begin with https:// or http://`);
  }
  if (url.username || url.password) {
    throw new InputError(
      `${key}.url holds credentials, and addresses of standards are shown; put them under integrations`,
    );
  }
  return {
    location: address,
    url: address,
    frequencyMs: durationToMilliseconds(
      readFrequency(item, 'frequency', { minutes: 1 }, `${key}.`),
    ),
  };
}

function readFrequency(
  config: Config | undefined,
  key: string,
  fallback: HumanDuration,
  prefix = 'readiness.',
): HumanDuration {
  const frequency = readDuration(config, key, fallback);
  if (durationToMilliseconds(frequency) < MINIMUM_FREQUENCY_MS) {
    throw new InputError(`${prefix}${key} must be at least one second`);
  }
  return frequency;
}

function readDuration(
  config: Config | undefined,
  key: string,
  fallback: HumanDuration,
): HumanDuration {
  return config?.has(key) ? readDurationFromConfig(config, { key }) : fallback;
}
