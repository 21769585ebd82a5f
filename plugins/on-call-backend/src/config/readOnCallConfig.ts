import { readSchedulerServiceTaskScheduleDefinitionFromConfig } from '@backstage/backend-plugin-api';
import {
  type Config,
  ConfigReader,
  readDurationFromConfig,
} from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { HumanDuration, JsonObject } from '@backstage/types';
import { durationToMilliseconds } from '@backstage/types';
import { readOfficeHours, readZoneSources } from './readOfficeHours';
import type { OnCallConfig } from './types';

const PULL = {
  frequency: { minutes: 5 },
  timeout: { minutes: 10 },
  initialDelay: { seconds: 5 },
};

/** PagerDuty tells who is on call no further ahead. */
const MAXIMUM_LOOK_AHEAD = { days: 90 };

/** Shifts are kept for 400 days. */
const MAXIMUM_HISTORY = { days: 366 };

/** Reads what is configured under `onCall`, with its defaults. */
export function readOnCallConfig(rootConfig: Config): OnCallConfig {
  const lookAheadMs = readDuration(rootConfig, 'lookAhead', { days: 35 });
  if (
    lookAheadMs <= 0 ||
    lookAheadMs > durationToMilliseconds(MAXIMUM_LOOK_AHEAD)
  ) {
    throw new InputError(
      'onCall.lookAhead has to be more than nothing and 90 days at most',
    );
  }
  return {
    schedule: readSchedule(rootConfig),
    staleAfterMs: readDuration(rootConfig, 'staleAfter', { minutes: 30 }),
    lookAheadMs,
    confirmShrinkAfterMs: readDuration(rootConfig, 'confirmShrinkAfter', {
      hours: 1,
    }),
    requestsPerMinute: readRequestsPerMinute(rootConfig),
    hours: readOfficeHours(rootConfig),
    zonesFrom: readZoneSources(rootConfig),
    testPageMarker: readTestPageMarker(rootConfig),
    scheduleHistoryMs: readScheduleHistory(rootConfig),
    historyMs: readDuration(rootConfig, 'history', { months: 13 }),
    ...readCentralOperations(rootConfig),
    webhooks: readWebhooks(rootConfig),
  };
}

function readScheduleHistory(rootConfig: Config) {
  const value = readDuration(rootConfig, 'scheduleHistory', { days: 61 });
  if (value > durationToMilliseconds(MAXIMUM_HISTORY)) {
    throw new InputError('onCall.scheduleHistory has to be 12 months at most');
  }
  return value;
}

function readRequestsPerMinute(rootConfig: Config) {
  const value = rootConfig.getOptionalNumber('onCall.requestsPerMinute') ?? 12;
  if (!Number.isInteger(value) || value < 1 || value > 480) {
    throw new InputError(
      'onCall.requestsPerMinute has to be a whole number from 1 to 480',
    );
  }
  return value;
}

function readTestPageMarker(rootConfig: Config) {
  const marker = (
    rootConfig.getOptionalString('onCall.testPages.marker') ?? '[test]'
  ).trim();
  if (marker.length < 3) {
    throw new InputError(
      'onCall.testPages.marker needs three characters or more, or every incident would have it',
    );
  }
  return marker.toLocaleLowerCase('en-US');
}

function readCentralOperations(
  rootConfig: Config,
): Pick<OnCallConfig, 'centralOperations'> {
  const config = rootConfig.getOptionalConfig('onCall.centralOperations');
  if (!config) return {};
  return {
    centralOperations: {
      teams: config.getOptionalStringArray('teams') ?? [],
      schedules: config.getOptionalStringArray('schedules') ?? [],
    },
  };
}

function readWebhooks(rootConfig: Config): OnCallConfig['webhooks'] {
  return {
    secrets: rootConfig.getOptionalStringArray('onCall.webhooks.secrets') ?? [],
    maximumAgeMs: readDuration(rootConfig, 'webhooks.maximumAge', {
      hours: 49,
    }),
  };
}

function readSchedule(rootConfig: Config): OnCallConfig['schedule'] {
  const configured = rootConfig
    .getOptionalConfig('onCall.pull')
    ?.get<JsonObject>();
  return {
    ...readSchedulerServiceTaskScheduleDefinitionFromConfig(
      new ConfigReader({ ...PULL, ...configured }, 'onCall.pull'),
    ),
    // One poller among replicas, whatever is configured.
    scope: 'global',
  };
}

function readDuration(
  rootConfig: Config,
  key: string,
  standard: HumanDuration,
) {
  const path = `onCall.${key}`;
  return durationToMilliseconds(
    rootConfig.has(path)
      ? readDurationFromConfig(rootConfig, { key: path })
      : standard,
  );
}
