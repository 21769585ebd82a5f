import type {
  Problem,
  SourceFeed,
} from '@operations-in-teams/plugin-on-call-common';
import type { FeedState, SchedulesSummary } from '../database';

const HOUR = 60 * 60 * 1000;

/** Shifts of the present are read again after an hour. */
const SHIFTS_AGE = HOUR;

type FeedOptions = { now: Date; staleAfterMs: number };

/** How fresh incidents and whom they interrupted are. */
export function historyFeedAt(
  known: FeedState | undefined,
  options: FeedOptions,
): SourceFeed {
  return toFeed('history', known, known?.collectedAt, known?.problem, options);
}

/** How fresh the final shifts of schedules are: as the one read longest ago. */
export function schedulesFeedAt(
  known: FeedState | undefined,
  summary: SchedulesSummary | undefined,
  options: FeedOptions,
): SourceFeed {
  const collectedAt = earliest(known?.collectedAt, summary?.oldest);
  return toFeed(
    'schedules',
    known,
    collectedAt,
    known?.problem ?? (summary && failing(summary)),
    { ...options, staleAfterMs: options.staleAfterMs + SHIFTS_AGE },
  );
}

function toFeed(
  feed: SourceFeed['feed'],
  known: FeedState | undefined,
  collectedAt: Date | undefined,
  problem: Problem | undefined,
  { now, staleAfterMs }: FeedOptions,
): SourceFeed {
  const attemptedAt = known?.attemptedAt;
  return {
    feed,
    state: stateOf(),
    ...(collectedAt && { collectedAt: collectedAt.toISOString() }),
    ...(attemptedAt && { attemptedAt: attemptedAt.toISOString() }),
    ...(problem && { problem }),
  };

  function stateOf(): SourceFeed['state'] {
    if (!known?.attemptedAt) return 'pending';
    const { collectedAt: complete } = known;
    if (!complete || complete < known.attemptedAt) return 'unavailable';
    const age = now.getTime() - (collectedAt ?? complete).getTime();
    return age > staleAfterMs ? 'stale' : 'ok';
  }
}

function earliest(a: Date | undefined, b: Date | undefined) {
  if (!a || !b) return a ?? b;
  return a < b ? a : b;
}

function failing(summary: SchedulesSummary): Problem | undefined {
  const { schedules, failing: count, problem } = summary;
  return (
    problem && {
      code: problem.code,
      message: `${count} of ${schedules} schedules could not be read; what was known of them is kept. One of them: ${problem.message}`,
    }
  );
}
