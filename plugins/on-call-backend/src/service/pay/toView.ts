import type {
  Interval,
  PayCorrection,
  PayCorrectionView,
  PayInterval,
  PayIntervalView,
  PayPersonMonth,
  PayScheduleView,
  PayStatementView,
  PayTeamCost,
  TeamCost,
} from '@operations-in-teams/plugin-on-call-common';
import type { FullStatement } from './freeze';

/** What a statement says in an answer; times are ISO 8601 there. */
export function toStatementView(
  statement: FullStatement,
): Pick<
  PayStatementView,
  'person' | 'lines' | 'unpaid' | 'corrections' | 'totals' | 'schedules'
> {
  return {
    person: toPerson(statement),
    lines: statement.lines.map(line => ({
      ...line,
      intervals: line.intervals.map(toInterval),
    })),
    unpaid: statement.unpaid.map(part => ({
      ...part,
      intervals: part.intervals.map(toInterval),
    })),
    corrections: statement.corrections.map(toCorrection),
    totals: statement.totals,
    schedules: statement.schedules.map(toScheduleView),
  };
}

/** The same without intervals. */
export function toPersonMonth(statement: FullStatement): PayPersonMonth {
  return {
    person: toPerson(statement),
    lines: statement.lines.map(({ intervals: _, ...line }) => line),
    corrections: statement.corrections.map(toCorrection),
    unpaid: statement.unpaid.map(({ reason, minutes }) => ({
      reason,
      minutes,
    })),
    totals: statement.totals,
  };
}

/** Figures of incidents are left out where incidents are not known. */
export function toTeamCost(
  { team, minutes, people, totals, pages, quietMinutes }: TeamCost,
  incidentsKnown: boolean,
): PayTeamCost {
  return {
    team,
    minutes,
    people,
    totals,
    ...(incidentsKnown && {
      outsideInterruptions: pages,
      quietMinutes,
      ...(minutes > 0 && { quietShare: quietMinutes / minutes }),
    }),
  };
}

export function toScheduleView(schedule: PayScheduleView): PayScheduleView {
  const { id, name, url, timeZone, team, teamRef } = schedule;
  return {
    id,
    name,
    ...(url !== undefined && { url }),
    ...(timeZone !== undefined && { timeZone }),
    ...(team && { team }),
    ...(teamRef !== undefined && { teamRef }),
  };
}

export function toTimes({ start, end }: Interval) {
  return { start: toIso(start), end: toIso(end) };
}

export function toIso(moment: number): string {
  return new Date(moment).toISOString();
}

/** Which Groups a person is in concerns the rules, not the reader. */
function toPerson({ person: { groups: _, ...person } }: FullStatement) {
  return person;
}

function toInterval(interval: PayInterval): PayIntervalView {
  return { ...interval, ...toTimes(interval) };
}

function toCorrection({
  person: _,
  ...correction
}: PayCorrection): PayCorrectionView {
  return {
    ...correction,
    reasons: correction.reasons.map(({ during, ...reason }) => ({
      ...reason,
      ...(during && { during: toTimes(during) }),
    })),
  };
}
