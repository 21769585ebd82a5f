import type { Problem } from '@operations-in-teams/plugin-on-call-common';
import type { FeedState, SchedulesWrite, ScheduleStore } from '../../database';
import {
  type Clock,
  type PagerDutyClient,
  PagerDutyError,
  RejectedRequestError,
} from '../../pagerduty';
import { refuseShrunkList } from '../shrinkGuard';
import type { ScheduleSystem } from './types';

const SYSTEMS: ScheduleSystem[] = ['v2', 'v3'];

/**
 * Reads the lists of both systems. One that cannot be read keeps what is known
 * of it; an account without the newer system has none of its schedules.
 */
export async function pullScheduleLists(
  client: PagerDutyClient,
  options: {
    account: string;
    store: ScheduleStore;
    clock: Clock;
    known: FeedState;
    confirmAfterMs: number;
    signal?: AbortSignal;
  },
): Promise<FeedState> {
  const { account, store, clock, known, signal } = options;
  const at = new Date(clock.now());
  const before = await store.getSchedules(account);
  const writes: SchedulesWrite[] = [];
  let problem: Problem | undefined;
  for (const system of SYSTEMS) {
    try {
      const list = await client.listSchedules(system, signal);
      writes.push({ system, items: list.items, keptIds: list.malformedIds });
      if (list.malformed > 0) problem ??= malformed(list.malformed);
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof PagerDutyError)) throw error;
      if (system === 'v3' && isAbsent(error)) continue;
      problem ??= { code: error.code, message: error.message };
    }
  }

  const read = new Set(writes.map(({ system }) => system));
  const refusal = refuseShrunkList({
    before: new Set(
      before.filter(({ system }) => read.has(system)).map(({ id }) => id),
    ),
    after: writes.flatMap(({ items, keptIds }) => [
      ...items.map(({ id }) => id),
      ...keptIds,
    ]),
    refused: known.refusal,
    now: at,
    confirmAfterMs: options.confirmAfterMs,
  });
  if (writes.length > 0 && !refusal)
    await store.saveSchedules(account, at, writes);
  const whole = writes.length > 0 && !refusal && !problem;
  return {
    attemptedAt: at,
    ...(whole
      ? { collectedAt: at }
      : known.collectedAt && { collectedAt: known.collectedAt }),
    ...(refusal && writes.length > 0 && { refusal }),
    ...((problem ?? (refusal && writes.length > 0 && refused())) && {
      problem: problem ?? refused(),
    }),
  };
}

/** Not in the plan, or not offered at all: then there are no such schedules. */
function isAbsent(error: PagerDutyError) {
  return (
    error.code === 'not-available' || error instanceof RejectedRequestError
  );
}

function malformed(count: number): Problem {
  return {
    code: 'bad-answer',
    message: `Of the schedules that PagerDuty answered, ${count} could not be read and were left out; what was known of them is kept.`,
  };
}

function refused(): Problem {
  return {
    code: 'refused',
    message:
      "PagerDuty answered far fewer schedules than were known, too few to believe at once. If that is so, nothing has to be done: it is taken over when it stays so for onCall.confirmShrinkAfter. Otherwise check what the account's credentials may see.",
  };
}
