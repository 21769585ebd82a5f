import type {
  ChangePage,
  Counts,
  RuleResult,
  Scorecard,
  StandardScorecard,
} from '@operations-in-teams/plugin-readiness-common';

/** Wednesday morning; every example speaks of this moment. */
export const now = new Date('2026-11-04T10:00:00Z');

export const entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'player-api' },
  spec: { type: 'service', lifecycle: 'production', owner: 'player' },
};

const owned = { id: 'owned', title: 'Owned', rank: 1 };
const operable = { id: 'operable', title: 'Operable', rank: 2 };
const ready = { id: 'on-call-ready', title: 'On-call ready', rank: 3 };
const none: Counts = {
  pass: 0,
  fail: 0,
  unknown: 0,
  exempt: 0,
  notApplicable: 0,
};

function result(
  values: Partial<RuleResult> & Pick<RuleResult, 'ruleId' | 'title'>,
): RuleResult {
  return {
    category: 'on-call',
    level: 'on-call-ready',
    status: 'pass',
    evidence: [],
    since: '2026-11-03T08:00:00Z',
    evaluatedAt: '2026-11-04T09:58:00Z',
    why: `Why ${values.ruleId} matters.`,
    fix: `How to fix ${values.ruleId}.`,
    ...values,
  };
}

const accounts = Array.from({ length: 12 }, (_, index) => ({
  id: `${100000000000 + index}`,
  stage: 'prod',
}));

export const results: RuleResult[] = [
  result({
    ruleId: 'OWN-01',
    title: 'A team owns it',
    category: 'ownership',
    level: 'owned',
    evidence: [
      {
        path: 'owner.type',
        source: 'catalog',
        value: 'team',
        collectedAt: '2026-11-04T09:58:00Z',
      },
    ],
  }),
  result({
    ruleId: 'ISO-03',
    title: 'Production has accounts of its own',
    category: 'ownership',
    level: 'operable',
    status: 'exempt',
    message: 'Exempt until 31 Dec',
  }),
  result({
    ruleId: 'ISO-04',
    title: 'Who can reach production',
    status: 'unknown',
    unknown: { code: 'stale', message: 'accounts.access is 9 hours old.' },
    evidence: [
      {
        path: 'accounts.access',
        source: 'aws-access',
        value: accounts,
        collectedAt: '2026-11-04T01:00:00Z',
      },
      { path: 'accounts.count', source: 'aws-access' },
    ],
  }),
  result({
    ruleId: 'ONC-05',
    title: 'Someone is on call around the clock for the next 28 days',
    status: 'fail',
    message: 'covered 98.2 %',
    evidence: [
      {
        path: 'onCall.coverage.next28Days',
        source: 'on-call',
        value: 0.982,
        collectedAt: '2026-11-04T09:48:00Z',
      },
      {
        path: 'onCall.people',
        source: 'on-call',
        value: ['Ida', 'Omar'],
        collectedAt: '2026-11-04T09:50:00Z',
      },
    ],
  }),
  result({
    ruleId: 'ONC-11',
    title: 'A test page was acknowledged',
    status: 'fail',
    effectiveFrom: '2027-01-15',
  }),
  result({
    ruleId: 'ONC-07',
    title: 'Low urgency waits for office hours',
    status: 'notApplicable',
  }),
];

export const standardScorecard: StandardScorecard = {
  standard: {
    id: 'operational-ownership',
    title: 'Operational ownership',
    version: '1',
  },
  level: operable,
  since: '2026-11-03T08:00:00Z',
  levels: [
    { level: owned, reached: true, counts: { ...none, pass: 11 } },
    {
      level: operable,
      reached: true,
      counts: { ...none, pass: 12, exempt: 1 },
    },
    {
      level: ready,
      reached: false,
      counts: { ...none, pass: 9, fail: 1, unknown: 1, notApplicable: 1 },
    },
  ],
  categories: [
    { id: 'ownership', title: 'Ownership and team' },
    { id: 'on-call', title: 'On-call and escalation' },
  ],
  results,
  counts: { pass: 32, fail: 1, unknown: 1, exempt: 1, notApplicable: 1 },
  evaluatedAt: '2026-11-04T09:58:00Z',
};

export const scorecard: Scorecard = {
  entityRef: 'component:default/player-api',
  items: [standardScorecard],
  sources: [
    { id: 'catalog', title: 'Catalog', state: 'ok' },
    {
      id: 'on-call',
      title: 'On call',
      state: 'ok',
      collectedAt: '2026-11-04T09:50:00Z',
    },
    { id: 'aws-access', title: 'AWS access', state: 'ok' },
  ],
};

/** What follows when the failing rule was fixed and AWS answered. */
export const betterScorecard: Scorecard = {
  ...scorecard,
  items: [
    {
      ...standardScorecard,
      level: ready,
      levels: standardScorecard.levels.map(step => ({
        ...step,
        reached: true,
        counts: { ...step.counts, fail: 0, unknown: 0 },
      })),
      results: results.map(one =>
        one.effectiveFrom
          ? one
          : { ...one, status: 'pass', message: undefined, unknown: undefined },
      ),
      evaluatedAt: '2026-11-04T10:00:00Z',
    },
  ],
};

export const changes = [
  {
    standardId: 'operational-ownership',
    standardVersion: '0123456789ab',
    ruleId: 'ONC-05',
    from: 'pass' as const,
    to: 'fail' as const,
    at: '2026-11-03T08:00:00Z',
  },
  {
    standardId: 'operational-ownership',
    standardVersion: '0123456789ab',
    ruleId: 'OWN-01',
    to: 'pass' as const,
    at: '2026-10-02T08:00:00Z',
  },
  {
    standardId: 'operational-ownership',
    standardVersion: '0123456789ab',
    ruleId: 'ONC-05',
    to: 'pass' as const,
    at: '2025-10-01T08:00:00Z',
  },
];

/** The sources as they stand while AWS does not answer. */
export const troubledSources: Scorecard['sources'] = [
  { id: 'catalog', title: 'Catalog', state: 'ok' },
  {
    id: 'on-call',
    title: 'On call',
    state: 'partial',
    problem: 'PagerDuty refused the token of the account eu.',
  },
  {
    id: 'aws-access',
    title: 'AWS access',
    state: 'unavailable',
    collectedAt: '2026-11-04T01:00:00Z',
    attemptedAt: '2026-11-04T09:59:00Z',
    problem: 'Access denied; check the role of the portal.',
  },
  { id: 'aws-iac', title: 'AWS infrastructure', state: 'unavailable' },
  { id: 'aws-runtime', title: 'AWS runtime', state: 'pending' },
];

/** Up to Owned in March and to Operable in October, and what is not its own. */
export const levelChanges: ChangePage = {
  items: [
    { at: '2026-10-01T08:00:00Z', fromLevel: owned, toLevel: operable },
    { at: '2026-03-01T08:00:00Z', toLevel: owned },
    {
      at: '2026-04-01T08:00:00Z',
      toLevel: ready,
      entityRef: 'component:default/player-api-2',
    },
  ].map(change => ({
    type: 'level',
    direction: 'up',
    entityRef: 'component:default/player-api',
    standardId: 'operational-ownership',
    ...change,
  })),
  pageInfo: { totalItems: 3 },
};
