import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { durationToMilliseconds, type HumanDuration } from '@backstage/types';
import { Duration } from 'luxon';

/**
 * The task runs at least this often, whatever the frequency of the list: to go
 * on after an interruption, to read tags as they grow old, and to verify owners
 * against a catalog that changes. None of it lists the accounts anew.
 */
const RUN_AT_LEAST_EVERY_MS = 5 * 60_000;

/** How often to run, and how often a run lists the accounts. */
export function runSchedule(
  configured: SchedulerServiceTaskScheduleDefinition,
): {
  schedule: SchedulerServiceTaskScheduleDefinition;
  /** Milliseconds between two lists; 0 for a list in every run. */
  listEvery: number;
  timeout: number;
} {
  const { frequency } = configured;
  const timeout = toMilliseconds(configured.timeout);
  if ('cron' in frequency || 'trigger' in frequency) {
    return { schedule: configured, listEvery: 0, timeout };
  }
  const every = toMilliseconds(frequency);
  if (every <= RUN_AT_LEAST_EVERY_MS) {
    return { schedule: configured, listEvery: 0, timeout };
  }
  return {
    schedule: {
      ...configured,
      frequency: { milliseconds: RUN_AT_LEAST_EVERY_MS },
    },
    // Runs start a little early or late; a list must not wait for the run after.
    listEvery: every - RUN_AT_LEAST_EVERY_MS / 2,
    timeout,
  };
}

function toMilliseconds(duration: Duration | HumanDuration): number {
  return Duration.isDuration(duration)
    ? duration.toMillis()
    : durationToMilliseconds(duration);
}
