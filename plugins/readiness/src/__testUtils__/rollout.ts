import type {
  CriterionState,
  Stage,
  StageRequest,
  TeamOnBoard,
  TeamStage,
} from '@operations-in-teams/plugin-readiness-common';

const titles = {
  'central-operations': 'Central operations',
  preparing: 'Preparing',
  'on-call': 'On call',
};

export const stages: Stage[] = Object.entries(titles).map(
  ([id, title], index) => ({ id, title, rank: index + 1, criteria: [] }),
);

export const stageRef = (id: keyof typeof titles) => {
  const { title, rank } = stages.find(stage => stage.id === id)!;
  return { id, title, rank };
};

/** One of each state. */
export const criteria: CriterionState[] = [
  {
    id: 'people',
    title: 'Enough people',
    state: 'met',
    message: '1 of 1',
    evidence: [
      {
        entityRef: 'group:default/search',
        standard: 'operational-ownership',
        rule: 'OWN-05',
        status: 'pass',
        since: '2026-09-01T08:00:00Z',
      },
    ],
  },
  {
    id: 'covered',
    title: 'Somebody is on call around the clock',
    state: 'unmet',
    message: '1 of 2',
    evidence: [
      {
        entityRef: 'component:default/index',
        standard: 'operational-ownership',
        rule: 'ONC-05',
        status: 'fail',
      },
    ],
  },
  {
    id: 'feels-ready',
    title: 'The team feels ready',
    state: 'unknown',
    evidence: [],
  },
];

export const request: StageRequest = {
  id: '11111111-1111-4111-8111-111111111111',
  version: 1,
  team: 'group:default/search',
  from: stageRef('preparing'),
  to: stageRef('on-call'),
  state: 'open',
  asked: {
    by: 'user:default/omar.haddad',
    at: '2026-11-03T10:00:00Z',
    note: 'We have slept well for a month.',
  },
  confidence: 4,
  criteria,
};

export const onBoard: TeamOnBoard = {
  team: 'group:default/search',
  title: 'Search',
  stage: stageRef('preparing'),
  since: '2026-10-12T08:00:00Z',
  next: { stage: stageRef('on-call'), criteria },
  request,
  saysNow: request.asked.note,
};

export const teamStage: TeamStage = {
  team: 'group:default/search',
  title: 'Search',
  stage: stageRef('preparing'),
  since: '2026-10-12T08:00:00Z',
  criteria: [],
  next: { stage: stageRef('on-call'), criteria },
  history: [
    {
      from: stageRef('central-operations'),
      to: stageRef('preparing'),
      at: '2026-10-12T08:00:00Z',
      asked: {
        by: 'user:default/omar.haddad',
        at: '2026-10-10T08:00:00Z',
        note: 'We want to own it.',
      },
      decided: {
        by: 'user:default/li.wei',
        at: '2026-10-12T08:00:00Z',
        note: 'Welcome.',
      },
    },
  ],
  requests: [],
  may: { request: false, withdraw: false, decide: false, plan: false },
};
