import { readSchedulerServiceTaskScheduleDefinitionFromConfig } from '@backstage/backend-plugin-api';
import {
  type Config,
  ConfigReader,
  readDurationFromConfig,
} from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { HumanDuration, JsonObject } from '@backstage/types';
import { durationToMilliseconds } from '@backstage/types';
import type { OnCallConfig } from './types';

const PULL = {
  frequency: { minutes: 5 },
  timeout: { minutes: 10 },
  initialDelay: { seconds: 5 },
};

/** PagerDuty tells who is on call no further ahead. */
const MAXIMUM_LOOK_AHEAD = { days: 90 };

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
