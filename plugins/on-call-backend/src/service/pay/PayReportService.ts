import type {
  MyPay,
  PayCosts,
  PayForecastView,
  TeamPay,
} from '@operations-in-teams/plugin-on-call-common';

/** What pay comes to, for people, teams and the company. */
export interface PayReportService {
  getMine(userRef: string, period?: string): Promise<MyPay>;

  /** Of all teams, or of those of Groups and of the Groups below them. */
  getTeams(groupRefs: 'all' | string[], period?: string): Promise<TeamPay>;

  getCosts(query: { from?: string; to?: string }): Promise<PayCosts>;

  getForecast(period?: string): Promise<PayForecastView>;
}
