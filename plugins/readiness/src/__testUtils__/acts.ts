import type {
  AskedAttestation,
  Attestation,
  RuleResult,
  Scorecard,
  Waiver,
} from '@operations-in-teams/plugin-readiness-common';
import { scorecard, standardScorecard } from './scorecard';

/** A request for the rule that fails, made by somebody else. */
export const waiver: Waiver = {
  id: '7b1a0a5e-2a86-4a1b-9d6e-2f0f5a6f3c11',
  version: 3,
  state: 'requested',
  entityRef: 'component:default/player-api',
  owner: 'group:default/player',
  standardId: 'operational-ownership',
  ruleId: 'ONC-05',
  ruleTitle: 'Someone is on call around the clock for the next 28 days',
  level: 'on-call-ready',
  reason: 'A new colleague starts in December.',
  compensatingControl: 'Central operations covers the Saturday.',
  requestedBy: 'user:default/ida.berg',
  requestedAt: '2026-11-04T08:00:00Z',
  wantedUntil: '2026-12-31T23:00:00Z',
  expiresAt: '2026-12-31T23:00:00Z',
  underlying: 'fail',
  may: [],
};

export const approved: Waiver = {
  ...waiver,
  version: 4,
  state: 'approved',
  decidedBy: 'user:default/omar.haddad',
  decidedAt: '2026-11-04T10:00:00Z',
};

/** That somebody walks through the runbook, which nobody has yet. */
export const walkthrough: AskedAttestation = {
  kind: {
    id: 'runbookWalkthrough',
    title: 'The runbook was walked through',
    question: 'Have you walked through the runbook, and does it work?',
    value: 'yesNo',
    answers: 'one',
    private: false,
    linkRequired: true,
    validForDays: 180,
    by: ['owners'],
    notBy: [],
  },
  current: false,
  people: 0,
  answers: [],
  mayAttest: true,
};

export const answer: Attestation = {
  id: '0d4f6f5e-8a1c-4b0e-9f6a-5b1a0c7d2e33',
  state: 'current',
  entityRef: 'component:default/player-api',
  standardId: 'operational-ownership',
  kindId: 'runbookWalkthrough',
  kindTitle: 'The runbook was walked through',
  question: walkthrough.kind.question,
  value: 1,
  link: 'https://wiki.example.net/walkthrough',
  attestedBy: 'user:default/ida.berg',
  attestedAt: '2026-11-04T10:00:00Z',
  expiresAt: '2027-05-03T10:00:00Z',
  mine: true,
  mayRevoke: true,
};

/** How a person feels about being on call, which is theirs alone. */
export const feeling: AskedAttestation = {
  ...walkthrough,
  kind: {
    ...walkthrough.kind,
    id: 'readiness',
    title: 'The team feels ready',
    question: 'How ready do you feel?',
    value: 'oneToFive',
    answers: 'each',
    private: true,
    linkRequired: false,
  },
  current: true,
  value: 3.5,
  people: 4,
};

/** The example scorecard with another result of one rule, and what is asked. */
export function withResult(
  ruleId: string,
  change: Partial<RuleResult>,
  others: {
    asked?: AskedAttestation[];
    longestWaiverDays?: number;
  } = {},
): Scorecard {
  return {
    ...scorecard,
    longestWaiverDays: others.longestWaiverDays,
    items: [
      {
        ...standardScorecard,
        attestations: others.asked,
        results: standardScorecard.results.map(result =>
          result.ruleId === ruleId ? { ...result, ...change } : result,
        ),
      },
    ],
  };
}
