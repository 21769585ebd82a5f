import type { OnCallRequestOptions, PageQuery } from '../OnCallApi';
import type { PageInfo } from '../types';
import type {
  MyPay,
  PayChanges,
  PayCosts,
  PayForecastView,
  PayPeriodDetail,
  PayPeriodSummary,
  PayPersonMonth,
  PayState,
  PayStatementView,
  TeamPay,
} from './types';

/**
 * Whose statement: the `id` of a person, or the caller where it is left out.
 * @public
 */
export type PayPersonQuery = { person?: string };

/**
 * Pay of time on call. Periods are months of the payroll zone, as `yyyy-mm`.
 * Every method throws a `ResponseError` from `@backstage/errors` where the
 * answer is not a success.
 * @public
 */
export interface PayApi {
  /** Latest first. Needs on-call.pay.cost.read, .read or .reopen. */
  getPeriods(
    options?: OnCallRequestOptions,
  ): Promise<{ asOf: string; items: PayPeriodSummary[] }>;

  /** Needs on-call.pay.read. */
  getPeriod(
    period: string,
    options?: OnCallRequestOptions,
  ): Promise<PayPeriodDetail>;

  /** Everybody, by name. Needs on-call.pay.read. */
  getPeople(
    period: string,
    query?: PageQuery & { search?: string; matched?: boolean },
    options?: OnCallRequestOptions,
  ): Promise<{
    asOf: string;
    period: string;
    state: PayState;
    items: PayPersonMonth[];
    pageInfo: PageInfo;
  }>;

  /** What changed since the last closing. Needs on-call.pay.read. */
  getChanges(
    period: string,
    query?: PageQuery,
    options?: OnCallRequestOptions,
  ): Promise<PayChanges>;

  /** Needs on-call.pay.review. */
  review(
    period: string,
    note?: string,
    options?: OnCallRequestOptions,
  ): Promise<PayPeriodSummary>;

  /** Needs on-call.pay.close. */
  close(
    period: string,
    note?: string,
    options?: OnCallRequestOptions,
  ): Promise<PayPeriodSummary>;

  /** Needs on-call.pay.reopen. */
  reopen(
    period: string,
    reason: string,
    options?: OnCallRequestOptions,
  ): Promise<PayPeriodSummary>;

  /** Notes that a closed month was handed over. Needs on-call.pay.export. */
  markExported(
    period: string,
    note?: string,
    options?: OnCallRequestOptions,
  ): Promise<PayPeriodSummary>;

  /** The payroll file as CSV. Needs on-call.pay.read. */
  getExport(period: string, options?: OnCallRequestOptions): Promise<string>;

  /** One's own needs on-call.pay.own.read, another's on-call.pay.read. */
  getStatement(
    period: string,
    query?: PayPersonQuery,
    options?: OnCallRequestOptions,
  ): Promise<PayStatementView>;

  /** The same as CSV. */
  getStatementFile(
    period: string,
    query?: PayPersonQuery,
    options?: OnCallRequestOptions,
  ): Promise<string>;

  /** Needs on-call.pay.own.read. */
  getMine(
    query?: { period?: string },
    options?: OnCallRequestOptions,
  ): Promise<MyPay>;

  /** Of one's own teams with on-call.pay.team.read, of all with .cost.read. */
  getTeams(
    query?: { period?: string },
    options?: OnCallRequestOptions,
  ): Promise<TeamPay>;

  /** Twelve months at most. Needs on-call.pay.cost.read. */
  getCosts(
    query?: { from?: string; to?: string },
    options?: OnCallRequestOptions,
  ): Promise<PayCosts>;

  /** Needs on-call.pay.cost.read. */
  getForecast(
    query?: { period?: string },
    options?: OnCallRequestOptions,
  ): Promise<PayForecastView>;
}
