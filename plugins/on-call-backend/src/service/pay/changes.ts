import { InputError } from '@backstage/errors';
import {
  type PayChanges,
  type PayScheduleChange,
  shiftPeriod,
} from '@operations-in-teams/plugin-on-call-common';
import { UNKNOWN_CURSOR } from '../cursor';
import { monthAt } from './months';
import type {
  MirroredMonth,
  PayMirrorStore,
  PayStore,
  ScheduleChangeRow,
  ScheduleStore,
} from '../../database';
import { AUDIT_FEED } from '../../mirror/audit/AuditTask';
import { scheduleKey } from './keys';
import type { PayMonths } from './PayMonths';
import { toIso, toTimes } from './toView';

/** Months before that a change may correct. */
const MONTHS_BACK = 6;

/** What changed in the schedules since the month before was closed. */
export async function readChanges(
  period: string,
  query: { limit: number; cursor?: string },
  context: {
    accounts: string[];
    timeZone: string;
    mirror: PayMirrorStore;
    store: PayStore;
    months: PayMonths;
    feeds: Pick<ScheduleStore, 'listFeeds'>;
  },
): Promise<PayChanges> {
  const { accounts, timeZone, mirror, store, months, feeds } = context;
  const window = months.windowOf(period);
  const periods = await store.listPeriods();
  const closed = new Set(
    periods.filter(row => row.closing).map(row => row.period),
  );
  const last = periods.find(row => row.period === shiftPeriod(period, -1));
  const since = last?.closing?.at ?? new Date(window.start);
  const { changes, total } = await mirror.findChanges({
    accounts,
    seenAfter: since,
    window: {
      start: months.windowOf(shiftPeriod(period, -MONTHS_BACK)).start,
      end: window.end,
    },
    limit: query.limit + 1,
    ...(query.cursor && { before: positionIn(query.cursor) }),
  });
  const page = changes.slice(0, query.limit);
  const mirrored = await mirror.readMonth(accounts, window);
  const auditProblem = await auditProblemOf(accounts, feeds);
  return {
    since: since.toISOString(),
    ...(auditProblem && { auditProblem }),
    items: page.map(change =>
      toChange(change, mirrored, closedPeriodOf(change)),
    ),
    pageInfo: {
      totalItems: total,
      ...(changes.length > page.length && {
        nextCursor: String(page.at(-1)!.change),
      }),
    },
  };

  function closedPeriodOf({ start }: ScheduleChangeRow) {
    const own = monthAt(start, timeZone);
    return closed.has(own) ? own : undefined;
  }
}

/** Why it is not known who made changes, in the first account where it is not. */
async function auditProblemOf(
  accounts: string[],
  feeds: Pick<ScheduleStore, 'listFeeds'>,
) {
  const known = await feeds.listFeeds(accounts);
  return known.find(({ feed, problem }) => feed === AUDIT_FEED && problem)
    ?.problem;
}

function toChange(
  { account, id, seenAt, before, after, by, ...change }: ScheduleChangeRow,
  { schedules, people }: MirroredMonth,
  closedPeriod: string | undefined,
): PayScheduleChange {
  const schedule = schedules.find(
    other => other.account === account && other.id === id,
  );
  const named = (held: ScheduleChangeRow['before']) =>
    held.map(person => {
      const known = people.find(
        other => other.account === account && other.id === person.id,
      );
      return {
        id: person.id,
        name: known?.name ?? person.name ?? person.id,
        ...(known?.userRef && { userRef: known.userRef }),
      };
    });
  return {
    schedule: {
      id: scheduleKey(account, id),
      name: schedule?.name ?? id,
      ...(schedule?.url !== undefined && { url: schedule.url }),
    },
    seenAt: toIso(seenAt),
    ...toTimes(change),
    before: named(before),
    after: named(after),
    ...(closedPeriod !== undefined && { closedPeriod }),
    by: by.map(({ at, ...actor }) => ({ ...actor, at: toIso(at) })),
  };
}

function positionIn(cursor: string): number {
  if (/^\d{1,15}$/.test(cursor)) return Number(cursor);
  throw new InputError(UNKNOWN_CURSOR);
}
