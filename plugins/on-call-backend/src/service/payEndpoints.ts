import type {
  MyPay,
  PageInfo,
  PageQuery,
  PayChanges,
  PayCosts,
  PayForecastView,
  PayPeriodDetail,
  PayPeriodSummary,
  PayPersonMonth,
  PayPersonQuery,
  PayState,
  PayStatementView,
  TeamPay,
} from '@operations-in-teams/plugin-on-call-common';

type Period = { period: string };
type MonthQuery = { period?: string };
type Noted = {
  path: Period;
  body: { note?: string };
  response: PayPeriodSummary;
};

/** The types of pay.yaml's operations, by method and path. */
export type PayEndpointMap = {
  '#get|/pay/periods': {
    response: { asOf: string; items: PayPeriodSummary[] };
  };
  '#get|/pay/periods/{period}': { path: Period; response: PayPeriodDetail };
  '#get|/pay/periods/{period}/people': {
    path: Period;
    query: PageQuery & { search?: string };
    response: {
      asOf: string;
      period: string;
      state: PayState;
      items: PayPersonMonth[];
      pageInfo: PageInfo;
    };
  };
  '#get|/pay/periods/{period}/changes': {
    path: Period;
    query: PageQuery;
    response: PayChanges;
  };
  '#post|/pay/periods/{period}/review': Noted;
  '#post|/pay/periods/{period}/close': Noted;
  '#post|/pay/periods/{period}/export': Noted;
  '#post|/pay/periods/{period}/reopen': {
    path: Period;
    body: { reason: string };
    response: PayPeriodSummary;
  };
  '#get|/pay/periods/{period}/export': { path: Period; response: string };
  '#get|/pay/periods/{period}/statement': {
    path: Period;
    query: PayPersonQuery;
    response: PayStatementView;
  };
  '#get|/pay/periods/{period}/statement.csv': {
    path: Period;
    query: PayPersonQuery;
    response: string;
  };
  '#get|/pay/me': { query: MonthQuery; response: MyPay };
  '#get|/pay/teams': { query: MonthQuery; response: TeamPay };
  '#get|/pay/costs': {
    query: { from?: string; to?: string };
    response: PayCosts;
  };
  '#get|/pay/forecast': { query: MonthQuery; response: PayForecastView };
};
