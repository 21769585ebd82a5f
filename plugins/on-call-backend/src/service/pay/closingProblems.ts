import {
  listNames,
  type PayMonth,
  shiftPeriod,
} from '@operations-in-teams/plugin-on-call-common';
import type { ClosingProblem, PeriodRow } from '../../database';
import { scheduleKey } from './keys';
import type { ReadMonth } from './MonthReader';

/**
 * What keeps a month from being closed or has to be known before, beyond what
 * is wrong with its computation.
 */
export function closingProblems(
  month: PayMonth,
  read: ReadMonth,
  context: { now: number; periods: PeriodRow[]; accounts: string[] },
): ClosingProblem[] {
  return [
    ...notOver(read, context.now),
    ...earlierOpen(read.period, context.periods),
    ...notListed(read, context.accounts),
    ...readTooEarly(read),
    ...directTargets(read),
    ...peopleWhoLeft(month),
  ];
}

function notOver({ period, window }: ReadMonth, now: number): ClosingProblem[] {
  return now < window.end
    ? [
        error(
          'not-over',
          `${period} is not over until ${toIso(window.end)}; close it then`,
        ),
      ]
    : [];
}

/** Months are closed one after the other, so that none is left out. */
function earlierOpen(period: string, periods: PeriodRow[]): ClosingProblem[] {
  const first = periods.find(({ closing }) => closing)?.period;
  const before = shiftPeriod(period, -1);
  const row = periods.find(other => other.period === before);
  if (first === undefined || first >= period || row?.closing) return [];
  return [
    error(
      'earlier-open',
      `${before} is not closed; months are closed one after the other`,
    ),
  ];
}

function notListed(
  { period, window, mirrored }: ReadMonth,
  accounts: string[],
): ClosingProblem[] {
  const late = accounts.filter(
    account => (mirrored.listedAt.get(account) ?? 0) < window.end,
  );
  return late.length > 0
    ? [
        error(
          'stale-list',
          `The schedules of PagerDuty account ${late.join(
            ', ',
          )} were not listed since ${period} ended; wait for the next reading, or see the sources for what is wrong`,
        ),
      ]
    : [];
}

/** What was read before the month ended may have changed until then. */
function readTooEarly({
  period,
  window,
  mirrored,
}: ReadMonth): ClosingProblem[] {
  const current = new Map(
    mirrored.schedules
      .filter(({ removedAt }) => removedAt === undefined)
      .map(({ account, id, name }) => [scheduleKey(account, id), name]),
  );
  const late = new Set(
    mirrored.slots
      .filter(({ collectedAt }) => collectedAt < window.end)
      .map(({ account, id }) => scheduleKey(account, id))
      .filter(key => current.has(key)),
  );
  if (late.size === 0) return [];
  const scheduleIds = [...late].sort();
  return [
    {
      ...error(
        'stale-schedule',
        `${
          late.size
        } schedules were last read before ${period} ended: ${listNames(
          scheduleIds.map(id => current.get(id) ?? id),
        )}; each is read again within a day`,
      ),
      scheduleIds,
    },
  ];
}

function directTargets({ mirrored }: ReadMonth): ClosingProblem[] {
  const people = new Map(
    mirrored.targets
      .filter(({ type }) => type === 'user')
      .map(({ account, id, name }) => [scheduleKey(account, id), name]),
  );
  if (people.size === 0) return [];
  return [
    {
      code: 'direct-target',
      severity: 'warning',
      message: `Escalation policies call ${
        people.size
      } people directly, without a schedule; they have no shifts and are not paid for it: ${listNames(
        [...people.values()].sort(),
      )}`,
      personIds: [...people.keys()].sort(),
    },
  ];
}

function peopleWhoLeft({ statements }: PayMonth): ClosingProblem[] {
  const left = statements.filter(({ person }) => person.left);
  if (left.length === 0) return [];
  return [
    {
      code: 'person-left',
      severity: 'warning',
      message: `${
        left.length
      } people on call are no longer in PagerDuty or in the catalog, and are paid as they last were: ${listNames(
        left.map(({ person }) => person.name),
      )}`,
      personIds: left.map(({ person }) => person.id),
    },
  ];
}

function error(code: string, message: string): ClosingProblem {
  return { code, severity: 'error', message };
}

function toIso(moment: number) {
  return new Date(moment).toISOString();
}
