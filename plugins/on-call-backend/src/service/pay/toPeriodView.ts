import {
  type Interval,
  type PayClosing,
  type PayPeriodDetail,
  type PayPeriodSummary,
  sumMoney,
} from '@operations-in-teams/plugin-on-call-common';
import type {
  ClosingProblem,
  ClosingRow,
  PayStore,
  PaySummary,
  PeriodRow,
} from '../../database';
import { toTimes } from './toView';

export type PeriodContext = {
  window: Interval;
  timeZone: string;
  now: number;
  /** Of a closed month. */
  summary?: PaySummary;
};

/** Where a month stands, in an answer. */
export function toPeriodView(
  { period, state, closing }: PeriodRow,
  { window, timeZone, now, summary }: PeriodContext,
): PayPeriodSummary {
  return {
    period,
    ...toTimes(window),
    timeZone,
    state,
    over: window.end <= now,
    ...(closing && { closing: toClosing(closing) }),
    ...(closing && summary && { totals: totalsOf(summary) }),
  };
}

/** The same with all that has to be known before it is closed. */
export function toDetailView(
  row: PeriodRow,
  context: PeriodContext & {
    summary: PaySummary;
    asOf: Date;
    problems: ClosingProblem[];
    history: Awaited<ReturnType<PayStore['getHistory']>>;
    reviewIsCurrent: boolean;
  },
): PayPeriodDetail {
  const { summary, asOf, problems, history, reviewIsCurrent } = context;
  const view = toPeriodView(row, context);
  return {
    ...view,
    asOf: asOf.toISOString(),
    closable:
      !row.closing && problems.every(({ severity }) => severity !== 'error'),
    totals: totalsOf(summary),
    correctionTotals: summary.correctionTotals,
    people: summary.people,
    problems,
    transitions: history.transitions.map(({ at, ...transition }) => ({
      ...transition,
      at: at.toISOString(),
    })),
    closings: history.closings.map(toClosing),
    reviewIsCurrent,
  };
}

/** Corrections included. */
export function totalsOf({ totals, correctionTotals }: PaySummary) {
  return sumMoney([...totals, ...correctionTotals]);
}

function toClosing({
  number,
  at,
  by,
  hash,
  supersededAt,
}: ClosingRow): PayClosing {
  return {
    number,
    at: at.toISOString(),
    by,
    hash,
    ...(supersededAt && { supersededAt: supersededAt.toISOString() }),
  };
}
