import { InputError } from '@backstage/errors';
import {
  forecastPay,
  type MyPay,
  type PayCostMonth,
  type PayCosts,
  shiftPeriod,
  teamCosts,
} from '@operations-in-teams/plugin-on-call-common';
import type { PayMirrorStore, PayStore, PaySummary } from '../../database';
import type { Clock } from '../../pagerduty';
import type { FullStatement } from './freeze';
import type { MonthReader, ReadMonth } from './MonthReader';
import type { PayDirectory } from './PayDirectory';
import type { PayMonths } from './PayMonths';
import type { PayReportService } from './PayReportService';
import type { PayService } from './PayService';
import { toIso, toTeamCost } from './toView';

const MONTHS_SHOWN = 6;
const MOST_MONTHS = 12;

export type PayReportServiceOptions = {
  accounts: string[];
  store: PayStore;
  mirror: PayMirrorStore;
  reader: MonthReader;
  months: PayMonths;
  pay: PayService;
  directory: PayDirectory;
  clock: Clock;
};

export class DefaultPayReportService implements PayReportService {
  readonly #options: PayReportServiceOptions;

  static create(options: PayReportServiceOptions) {
    return new DefaultPayReportService(options);
  }

  private constructor(options: PayReportServiceOptions) {
    this.#options = options;
  }

  async getMine(
    userRef: string,
    period: string = this.#options.months.currentPeriod(),
  ): Promise<MyPay> {
    const { store, pay, reader, months, clock } = this.#options;
    const { state } = await store.getPeriod(period);
    const statement = await pay.getStatement(period, userRef);
    const before = await store.findStatementsOf(userRef, MOST_MONTHS);
    const states = new Map(
      (await store.listPeriods()).map(row => [row.period, row.state]),
    );
    const over = months.windowOf(period).end <= clock.now();
    return {
      asOf: toIso(clock.now()),
      period,
      state,
      ...(statement && { statement }),
      ...(!over && {
        forecast: this.#forecast(await reader.read(period, { userRef })).sums,
      }),
      history: before.map(row => {
        const { totals }: FullStatement = JSON.parse(row.content);
        return {
          period: row.period,
          state: states.get(row.period) ?? 'closed',
          totals,
        };
      }),
    };
  }

  async getTeams(
    groupRefs: 'all' | string[],
    period: string = this.#options.months.currentPeriod(),
  ) {
    const { months, directory } = this.#options;
    const { row, asOf, summary } = await months.getSummary(period);
    const own =
      groupRefs === 'all'
        ? undefined
        : await directory.withDescendants(groupRefs);
    return {
      asOf: asOf.toISOString(),
      period,
      state: row.state,
      items: summary.teams
        .filter(({ team }) => !own || (team.ref && own.has(team.ref)))
        .map(cost => toTeamCost(cost, summary.incidentsKnown)),
    };
  }

  async getCosts(query: { from?: string; to?: string }): Promise<PayCosts> {
    const { accounts, store, mirror, months, clock } = this.#options;
    const to = query.to ?? months.currentPeriod();
    const from = query.from ?? shiftPeriod(to, 1 - MONTHS_SHOWN);
    if (from > to || from <= shiftPeriod(to, -MOST_MONTHS)) {
      throw new InputError(
        `"from" has to be "to" or at most ${MOST_MONTHS - 1} months before it.`,
      );
    }
    const knownFrom = await mirror.getKnownFrom(accounts);
    const closed = new Map(
      (await store.listPeriods()).map(row => [row.period, row.closing]),
    );
    const items: PayCostMonth[] = [];
    for (let period = from; period <= to; period = shiftPeriod(period, 1)) {
      const { end } = months.windowOf(period);
      const known = knownFrom !== undefined && knownFrom < end;
      if (!closed.get(period) && !known) continue;
      const { row, summary, computed } = await months.getSummary(period);
      // What is known of only in part would look cheap.
      if (computed?.read.input.unknown) continue;
      items.push({ period, state: row.state, ...toCosts(summary) });
    }
    return {
      asOf: toIso(clock.now()),
      from,
      to,
      ...(knownFrom !== undefined && { knownFrom: toIso(knownFrom) }),
      months: items,
    };
  }

  async getForecast(period?: string) {
    const { reader, months, clock } = this.#options;
    const asked = period ?? shiftPeriod(months.currentPeriod(), 1);
    const { month, sums } = this.#forecast(await reader.read(asked));
    return {
      asOf: toIso(clock.now()),
      period: asked,
      ...sums,
      totals: month.totals,
      teams: teamCosts(month, []).map(cost => toTeamCost(cost, false)),
    };
  }

  #forecast({ input, window }: ReadMonth) {
    const now = this.#options.clock.now();
    const unknown = (input.unknown ?? [])
      .map(({ start }) => start)
      .filter(start => start > now);
    const { unknown: _, ...known } = input;
    const { month, earned, coming, knownUntil } = forecastPay(
      known,
      now,
      Math.min(window.end, ...unknown),
    );
    return { month, sums: { earned, coming, knownUntil: toIso(knownUntil) } };
  }
}

function toCosts(summary: PaySummary) {
  const { incidentsKnown, teams, totals, correctionTotals, people } = summary;
  const sum = (of: 'minutes' | 'pages' | 'quietMinutes') =>
    teams.reduce((total, team) => total + team[of], 0);
  const minutes = sum('minutes');
  return {
    minutes,
    people,
    totals,
    correctionTotals,
    ...(incidentsKnown && {
      outsideInterruptions: sum('pages'),
      quietMinutes: sum('quietMinutes'),
      ...(minutes > 0 && { quietShare: sum('quietMinutes') / minutes }),
    }),
    teams: teams.map(team => toTeamCost(team, incidentsKnown)),
  };
}
