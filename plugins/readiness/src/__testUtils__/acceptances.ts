import type {
  Acceptance,
  AcceptanceSummary,
} from '@operations-in-teams/plugin-readiness-common';
import { createHash } from 'node:crypto';
import { scorecard } from './scorecard';

/** As the backend froze it, byte by byte. */
export const frozen = JSON.stringify({
  subject: 'component:default/player-api',
  frozenAt: '2026-11-02T10:00:00Z',
  scorecards: [scorecard],
});

export const summary: AcceptanceSummary = {
  id: '22222222-2222-4222-8222-222222222222',
  version: 2,
  subject: 'component:default/player-api',
  owner: 'group:default/player',
  state: 'open',
  level: 'On-call ready',
  asked: {
    by: 'user:default/omar.haddad',
    at: '2026-11-02T10:00:00Z',
    note: 'Nights are quiet.',
  },
  approvals: 0,
  needed: 1,
  openConditions: 0,
  reviews: [],
};

export const acceptance: Acceptance = {
  summary,
  evidence: {
    hash: createHash('sha256').update(frozen).digest('hex'),
    frozenAt: '2026-11-02T10:00:00Z',
    subjects: [
      {
        entityRef: 'component:default/player-api',
        level: 'On-call ready',
        failing: 2,
        unknown: 1,
        exempt: 0,
      },
    ],
  },
  decisions: [],
  conditions: [],
  comments: [
    {
      by: 'user:default/li.wei',
      at: '2026-11-03T10:00:00Z',
      note: 'Who restores the database?',
    },
  ],
  may: { comment: false, decide: false, withdraw: false, settle: false },
};

/** Accepted, with a condition of each state. */
export const accepted: Acceptance = {
  ...acceptance,
  summary: {
    ...summary,
    version: 5,
    state: 'accepted',
    approvals: 1,
    decidedAt: '2026-11-03T12:00:00Z',
    reviewBy: '2027-11-03T12:00:00Z',
    openConditions: 2,
    reviews: [{ reason: 'condition' }],
  },
  decisions: [
    {
      decision: 'accept',
      act: {
        by: 'user:default/li.wei',
        at: '2026-11-03T12:00:00Z',
        note: 'Well prepared.',
      },
    },
  ],
  conditions: [
    {
      id: '33333333-3333-4333-8333-333333333331',
      text: 'Practise a restore',
      due: '2026-12-01',
      state: 'open',
    },
    {
      id: '33333333-3333-4333-8333-333333333332',
      text: 'Name a manager',
      due: '2026-11-03',
      state: 'expired',
    },
    {
      id: '33333333-3333-4333-8333-333333333333',
      text: 'Link the runbook',
      due: '2026-11-20',
      state: 'met',
      settled: {
        by: 'user:default/li.wei',
        at: '2026-11-04T08:00:00Z',
        note: 'Seen.',
      },
    },
  ],
};
