import type {
  MyPay,
  PayApi,
  PayChanges,
  PayCosts,
  PayForecastView,
  PayPeriodDetail,
  PayPeriodSummary,
  PayPersonMonth,
  PayStatementView,
  PayTeamCost,
} from '@operations-in-teams/plugin-on-call-common';

const ASOF = '2026-11-04T09:58:00Z';
const OCTOBER = {
  period: '2026-10',
  start: '2026-09-30T22:00:00Z',
  end: '2026-10-31T23:00:00Z',
  timeZone: 'Europe/Stockholm',
};
const sek = (amount: string) => ({ currency: 'SEK', amount });
const holiday = { id: 'holiday', title: 'Holiday' };
const weeknight = { id: 'weeknight', title: 'Weeknight' };

export const periods: { asOf: string; items: PayPeriodSummary[] } = {
  asOf: ASOF,
  items: [
    {
      ...OCTOBER,
      period: '2026-11',
      start: '2026-10-31T23:00:00Z',
      end: '2026-11-30T23:00:00Z',
      state: 'open',
      over: false,
    },
    { ...OCTOBER, state: 'open', over: true },
    {
      ...OCTOBER,
      period: '2026-09',
      start: '2026-08-31T22:00:00Z',
      end: '2026-09-30T22:00:00Z',
      state: 'closed',
      over: true,
      totals: [sek('90000.00')],
      closing: {
        number: 1,
        at: '2026-10-02T08:00:00Z',
        by: 'user:default/petra.lund',
        hash: 'abc123',
      },
    },
  ],
};

export const statement: PayStatementView = {
  ...OCTOBER,
  asOf: ASOF,
  state: 'open',
  person: {
    id: 'user:default/ida.berg',
    userRef: 'user:default/ida.berg',
    name: 'Ida Berg',
    email: 'ida.berg@ljudbild.example',
    pagerDutyIds: ['PU1'],
    timeZone: 'Europe/Stockholm',
  },
  lines: [
    {
      band: holiday,
      perHour: '150',
      heldMinutes: 1440,
      minutes: 1440,
      ...sek('3600.00'),
      intervals: [
        {
          start: '2026-10-30T23:00:00Z',
          end: '2026-10-31T23:00:00Z',
          scheduleId: 'default/PSCH1',
          level: 1,
          source: {
            kind: 'override',
            by: { kind: 'user', name: 'Li Wei' },
            insteadOf: 'Omar Haddad',
          },
          timeZone: 'Europe/Stockholm',
          rule: { kind: 'holiday', name: 'alla helgons dag' },
          also: [{ scheduleId: 'default/PSCH2', level: 2 }],
          rateId: 'holidays',
          rateFrom: '2026-04-01',
        },
      ],
    },
    {
      band: weeknight,
      perHour: '50.50',
      heldMinutes: 100,
      minutes: 120,
      ...sek('101.00'),
      intervals: [
        {
          start: '2026-10-05T16:00:00Z',
          end: '2026-10-05T17:40:00Z',
          scheduleId: 'default/PSCH1',
          source: { kind: 'rotation' },
          timeZone: 'Asia/Kolkata',
          rule: { kind: 'day', day: 'monday' },
          rateId: 'rate',
        },
      ],
    },
  ],
  corrections: [
    {
      corrects: '2026-09',
      band: weeknight,
      perHour: '50.50',
      minutes: -240,
      ...sek('-202.00'),
      reasons: [
        {
          kind: 'on-call-removed',
          message: 'Not on call on Player primary any more; now Omar Haddad',
          minutes: -240,
          during: {
            start: '2026-09-15T20:00:00Z',
            end: '2026-09-16T00:00:00Z',
          },
        },
      ],
    },
  ],
  unpaid: [
    {
      reason: 'office-hours',
      minutes: 480,
      intervals: [
        {
          start: '2026-10-05T07:00:00Z',
          end: '2026-10-05T15:00:00Z',
          scheduleId: 'default/PSCH1',
          level: 1,
          source: { kind: 'rotation' },
          timeZone: 'Europe/Stockholm',
          rule: { kind: 'office' },
        },
      ],
    },
  ],
  totals: [sek('3499.00')],
  schedules: [
    {
      id: 'default/PSCH1',
      name: 'Player primary',
      url: 'https://player.pagerduty.com/schedules/PSCH1',
    },
    { id: 'default/PSCH2', name: 'Ads secondary' },
  ],
};

export const mine: MyPay = {
  asOf: ASOF,
  period: '2026-11',
  state: 'open',
  statement,
  forecast: {
    earned: [sek('800.00')],
    coming: [sek('4200.00')],
    knownUntil: '2026-11-28T09:00:00Z',
  },
  history: [{ period: '2026-09', state: 'closed', totals: [sek('5000.00')] }],
};

const person = (index: number): PayPersonMonth => ({
  person: {
    id: `default/PU${index}`,
    name: `Stranger ${index}`,
    pagerDutyIds: [`PU${index}`],
  },
  lines: [],
  corrections: [],
  unpaid: [],
  totals: [],
});

export const people: Awaited<ReturnType<PayApi['getPeople']>> = {
  asOf: ASOF,
  period: '2026-10',
  state: 'open',
  items: [statement, person(9)].map(
    ({ person: who, lines, corrections, unpaid, totals }) => ({
      person: who,
      lines,
      corrections,
      unpaid,
      totals,
    }),
  ),
  pageInfo: { totalItems: 2 },
};

export const detail: PayPeriodDetail = {
  ...OCTOBER,
  asOf: ASOF,
  state: 'open',
  over: true,
  closable: true,
  totals: [sek('96500.00')],
  correctionTotals: [sek('-202.00')],
  people: 2,
  problems: [
    {
      code: 'unmatched-person',
      severity: 'warning',
      message: '1 person on call is no User in the catalog: Stranger 9',
    },
  ],
  transitions: [
    {
      from: 'reviewed',
      to: 'open',
      at: '2026-11-02T08:00:00Z',
      by: 'user:default/nora.ek',
      note: 'A shift was missing',
    },
  ],
  closings: [],
  reviewIsCurrent: false,
};

export const changes: PayChanges = {
  since: '2026-10-02T08:00:00Z',
  pageInfo: { totalItems: 1 },
  items: [
    {
      schedule: { id: 'default/PSCH1', name: 'Player primary' },
      seenAt: '2026-10-20T10:00:00Z',
      start: '2026-09-15T20:00:00Z',
      end: '2026-09-16T00:00:00Z',
      before: [{ id: 'PU1', name: 'Ida Berg' }],
      after: [],
      closedPeriod: '2026-09',
      by: [{ kind: 'user', name: 'Li Wei', at: '2026-10-20T09:55:00Z' }],
    },
  ],
};

const team = (
  name: string,
  amount: string,
  known: Partial<PayTeamCost> = {},
): PayTeamCost => ({
  team: { id: name, name },
  minutes: 34_140,
  people: 4,
  totals: [sek(amount)],
  ...known,
});

const teams = [
  team('Podcast Player', '28450.00', {
    outsideInterruptions: 3,
    quietMinutes: 33_960,
    quietShare: 0.9947,
  }),
  team('Ads', '10000.00'),
];

export const costs: PayCosts = {
  asOf: ASOF,
  from: '2026-06',
  to: '2026-11',
  months: ['2026-09', '2026-10'].map(period => ({
    period,
    state: 'closed',
    minutes: 68_280,
    people: 8,
    totals: [sek('38450.00')],
    correctionTotals: [],
    outsideInterruptions: period === '2026-09' ? 9 : 3,
    quietMinutes: 67_000,
    quietShare: 0.98,
    teams,
  })),
};

export const forecast: PayForecastView = {
  asOf: ASOF,
  period: '2026-12',
  earned: [],
  coming: [sek('40000.00')],
  knownUntil: '2026-12-09T10:00:00Z',
  totals: [sek('40000.00')],
  teams,
};

/** Pay as somebody meets it who may see and do everything. */
export const payAnswers: PayApi = {
  getPeriods: async () => periods,
  getPeriod: async () => detail,
  getPeople: async () => people,
  getChanges: async () => changes,
  review: async () => ({ ...periods.items[1], state: 'reviewed' }),
  close: async () => ({ ...periods.items[1], state: 'closed' }),
  reopen: async () => periods.items[1],
  markExported: async () => ({ ...periods.items[1], state: 'exported' }),
  getExport: async () => 'period,person\r\n',
  getStatement: async () => statement,
  getStatementFile: async () => 'period,person\r\n',
  getMine: async () => mine,
  getTeams: async () => ({
    asOf: ASOF,
    period: '2026-11',
    state: 'open',
    items: teams,
  }),
  getCosts: async () => costs,
  getForecast: async () => forecast,
};
