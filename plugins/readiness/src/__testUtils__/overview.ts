import type {
  Health,
  PayCosts,
} from '@operations-in-teams/plugin-on-call-common';
import type {
  Counts,
  Matrix,
  MatrixRow,
  Overview,
} from '@operations-in-teams/plugin-readiness-common';
import { categories, levels, standard } from './pages';

export const none: Counts = {
  pass: 0,
  fail: 0,
  unknown: 0,
  exempt: 0,
  notApplicable: 0,
};
const ref = { id: standard.id, title: standard.title, version: '1' };
const asOf = '2026-11-04T09:58:00Z';
const DAYS = ['2025-11-05', '2026-05-06', '2026-11-04'];

function row(
  key: string,
  cells: Counts[],
  group: Partial<MatrixRow['group']> = {},
): MatrixRow {
  return { group: { key, ...group }, subjects: 4, levels: [], cells };
}

/** A map of groups, and what is the parent's own where one is named. */
export function matrixOf(rows: MatrixRow[]): Matrix {
  return {
    standard: ref,
    levels,
    columns: categories,
    rows,
    total: row('', [
      { ...none, pass: 9, fail: 3 },
      { ...none, pass: 1, fail: 1, unknown: 2, exempt: 1 },
    ]),
    asOf,
    pageInfo: { totalItems: rows.length },
  };
}

export const audioBelow = matrixOf([
  row('group:default/player', [{ ...none, pass: 4 }, none], {
    title: 'Podcast Player',
  }),
  row('group:default/audio', [none, none], { title: 'Audio', own: true }),
]);

const stagesOf = (onCall: number) => [
  { stage: 'central-operations', teams: 14 - onCall },
  { stage: 'on-call', teams: onCall },
];

/** A year in which nine more teams went on call. */
export const overview: Overview = {
  adoption: {
    standard: ref,
    levels,
    interval: 'week',
    groups: [
      {
        group: { key: '' },
        points: DAYS.map((date, index) => ({
          date,
          subjects: 100,
          levels: [10, 40, 50 - 31 - index * 10, 31 + index * 10 - 31].map(
            each => Math.max(0, each),
          ),
        })),
      },
    ],
    asOf,
    pageInfo: { totalItems: 1 },
  },
  trends: {
    standard: ref,
    interval: 'week',
    groups: [
      {
        group: { key: 'ISO-08', title: 'Not on the legacy platform' },
        points: DAYS.map((date, index) => ({
          date,
          counts: { ...none, pass: 40, fail: 58 - index * 25, unknown: 2 },
        })),
      },
      {
        group: { key: 'IAC-01', title: 'Infrastructure is code' },
        points: DAYS.map((date, index) => ({
          date,
          counts: { ...none, pass: 10 + index * 20, fail: 40, unknown: 0 },
        })),
      },
    ],
    asOf,
    pageInfo: { totalItems: 2 },
  },
  matrix: matrixOf([
    row(
      'group:default/audio',
      [
        { ...none, pass: 3, fail: 1 },
        { ...none, unknown: 5 },
      ],
      { title: 'Audio', children: 1 },
    ),
    row('', [{ ...none, fail: 2 }, none]),
  ]),
  improvements: {
    standard: ref,
    items: [
      {
        group: { key: 'group:default/player', title: 'Podcast Player' },
        before: { ...none, pass: 6, fail: 4 },
        after: { ...none, pass: 8, fail: 2 },
        gain: 0.2,
      },
    ],
    asOf,
  },
  fallen: [
    {
      type: 'level',
      entityRef: 'component:default/ads-api',
      standardId: standard.id,
      direction: 'down',
      fromLevel: levels[1],
      toLevel: levels[0],
      at: '2026-11-02T08:00:00Z',
    },
  ],
  waivers: {
    requested: 1,
    inEffect: 12,
    oldestInEffectSince: '2026-08-04T10:00:00Z',
    notNeeded: 2,
    expiringSoon: 3,
    renewed: 0,
    byLevel: [],
    asOf: '2026-11-04T10:00:00Z',
  },
  stages: {
    stages: [
      { id: 'central-operations', title: 'Central operations', rank: 1 },
      { id: 'on-call', title: 'On call', rank: 2 },
    ],
    points: [
      { day: DAYS[0], counts: stagesOf(2) },
      { day: DAYS[2], counts: stagesOf(11) },
    ],
  },
};

const WEEK = 7 * 86_400_000;

/** Nights that get quieter: from 41 a week to 3, the running week left out. */
export const health: Health = {
  asOf: '2026-11-04T10:00:00Z',
  from: '2025-11-05T00:00:00Z',
  to: '2026-11-04T10:00:00Z',
  groupBy: 'team',
  officeHours: 'Mon to Fri, 9 to 17',
  knownFrom: '2025-11-01T00:00:00Z',
  weeks: [],
  total: {
    incidents: 0,
    interruptions: { office: 0, outside: 0, sleep: 0 },
    topAlarms: [],
    weeks: Array.from({ length: 9 }, (_, index) => ({
      from: new Date(
        Date.parse('2026-11-02T00:00:00Z') - (8 - index) * WEEK,
      ).toISOString(),
      incidents: 0,
      interruptions: {
        office: 5,
        outside: index < 4 ? 40 : 2,
        sleep: index < 8 ? 1 : 90,
      },
    })),
  },
  groups: [],
  sources: [],
};

export const costs: PayCosts = {
  asOf: '2026-11-04T10:00:00Z',
  from: '2026-09',
  to: '2026-11',
  months: ['2026-09', '2026-10', '2026-11'].map(period => ({
    period,
    state: 'open',
    minutes: 600,
    people: 12,
    totals: [{ currency: 'SEK', amount: '84000.50' }],
    correctionTotals: [],
    quietShare: 0.97,
    teams: [],
  })),
};
