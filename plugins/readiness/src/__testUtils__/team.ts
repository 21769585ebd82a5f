import type {
  CoveragePage,
  Health,
} from '@operations-in-teams/plugin-on-call-common';
import type {
  Adoption,
  Change,
  ChangePage,
  FailingRules,
  Matrix,
  ScorecardPage,
  TeamStage,
} from '@operations-in-teams/plugin-readiness-common';
import { summaryOf } from './glances';
import { levels } from './pages';

const asOf = '2026-11-04T09:58:00Z';
const standard = {
  id: 'operational-ownership',
  title: 'Operational ownership',
  version: '1',
};
const stages = [
  { id: 'preparing', title: 'Preparing', rank: 2 },
  { id: 'shadowing', title: 'Shadowing', rank: 3 },
  { id: 'on-call', title: 'On call', rank: 4 },
];
const none = { pass: 0, fail: 0, unknown: 0, exempt: 0, notApplicable: 0 };

export const teamStage: TeamStage = {
  team: 'group:default/player',
  title: 'Podcast Player',
  stage: stages[1],
  since: '2026-10-12T08:00:00Z',
  criteria: [],
  next: {
    stage: stages[2],
    criteria: [
      { id: 'size', title: 'Four people rotate', state: 'met', evidence: [] },
      {
        id: 'shadow',
        title: 'Everybody shadowed',
        state: 'unmet',
        message: '2 have not',
        evidence: [],
      },
      {
        id: 'poll',
        title: 'The team feels ready',
        state: 'unknown',
        evidence: [],
      },
    ],
  },
  history: [
    { from: stages[0], to: stages[1], at: '2026-10-12T08:00:00Z' },
    { to: stages[0], at: '2026-02-02T08:00:00Z' },
  ],
  may: { request: false, withdraw: false, decide: false, plan: false },
};

const alone = summaryOf('feed-api');

export const scorecards: ScorecardPage = {
  items: [
    {
      ...alone,
      next: { ...alone.next!, open: 1, first: alone.next!.first.slice(0, 1) },
      waived: { rules: 2, nextExpiresAt: '2026-12-03T10:00:00Z' },
    },
    summaryOf('player-api'),
    { ...summaryOf('search-api'), level: undefined },
  ],
  levels: [
    { rank: 0, subjects: 1 },
    { rank: 1, subjects: 0 },
    { rank: 2, subjects: 2 },
  ],
  asOf,
  pageInfo: { totalItems: 3 },
};

export const failing: FailingRules = {
  standard,
  asOf,
  items: [
    {
      ruleId: 'ISO-04',
      title: 'Who can reach it',
      category: 'isolation',
      level: 'on-call-ready',
      counts: { ...none, unknown: 2, pass: 1 },
    },
    {
      ruleId: 'ONC-05',
      title: 'Around the clock',
      category: 'on-call',
      level: 'on-call-ready',
      counts: { ...none, fail: 3 },
    },
  ],
};

const change = (
  name: string,
  rule: string,
  values: Pick<Change, 'fromStatus' | 'toStatus' | 'at'>,
): Change => ({
  type: 'result',
  entityRef: `component:default/${name}`,
  standardId: standard.id,
  direction: values.toStatus === 'pass' ? 'up' : 'down',
  rule: { id: rule, title: `Rule ${rule}` },
  ...values,
});

export const weekChanges: ChangePage = {
  items: [
    change('player-api', 'OBS-04', {
      fromStatus: 'fail',
      toStatus: 'pass',
      at: '2026-11-03T08:00:00Z',
    }),
    change('feed-api', 'ONC-05', {
      fromStatus: 'pass',
      toStatus: 'fail',
      at: '2026-11-02T08:00:00Z',
    }),
    // It went and came back.
    change('feed-api', 'OBS-01', {
      fromStatus: 'fail',
      toStatus: 'pass',
      at: '2026-11-02T07:00:00Z',
    }),
    change('feed-api', 'OBS-01', {
      fromStatus: 'pass',
      toStatus: 'fail',
      at: '2026-11-01T07:00:00Z',
    }),
  ],
  pageInfo: { totalItems: 4 },
};

export const coverage: CoveragePage = {
  asOf,
  from: asOf,
  to: '2026-12-02T10:00:00Z',
  items: [
    {
      account: 'default',
      policy: { id: 'PPOL1', name: 'Player escalation' },
      services: [],
      serviceCount: 3,
      windows: [{ days: 28, until: '2026-12-02T10:00:00Z', share: 0.982 }],
      gaps: [
        { start: '2026-11-14T01:00:00Z', end: '2026-11-14T05:00:00Z' },
        { start: '2027-01-14T01:00:00Z', end: '2027-01-14T05:00:00Z' },
      ],
      knownUntil: '2027-02-02T10:00:00Z',
      depth: { levels: 3 },
      people: 5,
      singlePerson: false,
      leavers: [],
      personTargets: [],
      lanes: [],
      findings: [],
      collectedAt: asOf,
    },
  ],
  pageInfo: { totalItems: 1 },
  sources: [],
};

const quiet = { office: 1, outside: 0, sleep: 0 };
const loud = { office: 2, outside: 2, sleep: 1 };
const weeks = Array.from({ length: 52 }, (_, index) => ({
  from: new Date(Date.UTC(2025, 10, 3 + index * 7)).toISOString(),
  incidents: 3,
  interruptions: index < 20 ? loud : quiet,
}));

export const health: Health = {
  asOf,
  from: '2025-11-03T00:00:00Z',
  to: asOf,
  groupBy: 'team',
  officeHours: 'Monday to Friday',
  knownFrom: '2025-11-10T00:00:00Z',
  weeks: weeks.map(({ from }) => from),
  total: {
    incidents: 156,
    interruptions: { office: 72, outside: 40, sleep: 20 },
    weeks,
    topAlarms: [],
  },
  groups: [],
  sources: [],
};

export const adoption: Adoption = {
  standard,
  levels,
  interval: 'week',
  groups: [
    {
      group: { key: '' },
      points: [
        { date: '2025-11-04', subjects: 0, levels: [] },
        { date: '2025-12-04', subjects: 3, levels: [3, 0, 0, 0] },
        { date: '2026-11-04', subjects: 3, levels: [1, 0, 2, 0] },
      ],
    },
  ],
  asOf,
  pageInfo: { totalItems: 1 },
};

export const matrix: Matrix = {
  standard,
  levels,
  columns: [],
  rows: [
    {
      group: { key: 'group:default/player' },
      subjects: 3,
      levels: [
        { rank: 0, subjects: 1 },
        { rank: 2, subjects: 2 },
      ],
      cells: [],
    },
  ],
  total: { group: { key: '' }, subjects: 3, levels: [], cells: [] },
  asOf,
  pageInfo: { totalItems: 1 },
};
