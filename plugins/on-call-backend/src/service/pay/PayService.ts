import type {
  PageInfo,
  PayChanges,
  PayPeriodDetail,
  PayPeriodSummary,
  PayPersonMonth,
  PayState,
  PayStatementView,
} from '@operations-in-teams/plugin-on-call-common';

/** Who takes a step, and what they say to it. */
export type Actor = { by: string; note?: string };

type PageQuery = { limit: number; cursor?: string };

/** Months of pay: what they hold, and the steps that people take them by. */
export interface PayService {
  getPeriods(): Promise<{ asOf: string; items: PayPeriodSummary[] }>;

  getPeriod(period: string): Promise<PayPeriodDetail>;

  getPeople(
    period: string,
    query: PageQuery & { search?: string; matched?: boolean },
  ): Promise<{
    asOf: string;
    period: string;
    state: PayState;
    items: PayPersonMonth[];
    pageInfo: PageInfo;
  }>;

  getChanges(period: string, query: PageQuery): Promise<PayChanges>;

  /** Undefined where the person has no time on call in the month. */
  getStatement(
    period: string,
    personId: string,
  ): Promise<PayStatementView | undefined>;

  /** The same as CSV. */
  getStatementFile(
    period: string,
    personId: string,
  ): Promise<string | undefined>;

  /** The payroll file of a closed month. */
  getExport(period: string): Promise<string>;

  review(period: string, actor: Actor): Promise<PayPeriodSummary>;
  close(period: string, actor: Actor): Promise<PayPeriodSummary>;
  reopen(period: string, actor: Actor): Promise<PayPeriodSummary>;
  markExported(period: string, actor: Actor): Promise<PayPeriodSummary>;
}
