import { ServiceUnavailableError } from '@backstage/errors';
import type {
  ReadinessApi,
  Scorecard,
} from '@operations-in-teams/plugin-readiness-common';
import {
  accessPage,
  account,
  accountEvidence,
} from '../src/__testUtils__/accounts';
import {
  betterScorecard,
  changes,
  entity,
  now,
  scorecard,
  standardScorecard,
  troubledSources,
} from '../src/__testUtils__/scorecard';

const unanswered = async (): Promise<Scorecard> => {
  throw new ServiceUnavailableError('The readiness backend does not answer');
};

const examples: Record<string, () => Promise<Scorecard>> = {
  'player-api': async () => scorecard,
  'many-standards': async () => ({
    ...scorecard,
    items: [
      {
        ...standardScorecard,
        level: undefined,
        unconfirmedSince: '2026-11-01T08:00:00Z',
      },
      {
        ...standardScorecard,
        standard: { id: 'security', title: 'Security', version: '1' },
      },
    ],
    sources: troubledSources,
  }),
  'all-reached': async () => betterScorecard,
  'no-standard': async () => ({ ...scorecard, items: [] }),
  pending: async () => ({ ...scorecard, items: [], pending: true }),
  'no-answer': unanswered,
  loading: () => new Promise(() => {}),
};

/** A component for each state of the card and the tab, and an account. */
export const entities = [
  ...Object.keys(examples).map(name => ({
    ...entity,
    metadata: { ...entity.metadata, name },
  })),
  account,
];

/** An area of the API that the entity cards and the tab do not ask. */
const unasked = <Area extends object>(): Area =>
  new Proxy({} as Area, { get: () => unanswered });

/** Answers with the examples, moved in time so that now is now. */
export const exampleApi: ReadinessApi = {
  acceptances: unasked(),
  campaigns: unasked(),
  attestations: unasked(),
  remediation: unasked(),
  rollups: unasked(),
  stages: unasked(),
  teamPlans: unasked(),
  standards: unasked(),
  waivers: unasked(),
  getStandards: async () => ({ items: [] }),
  getStandard: unanswered as never,
  getSources: async () => ({ items: [] }),
  getScorecards: async () => ({
    items: [],
    levels: [],
    pageInfo: { totalItems: 0 },
  }),
  queryScorecards: async () => ({ items: [] }),
  getScorecard: async ({ name }) =>
    moveToNow(await (examples[name] ?? examples['no-standard'])()),
  refreshScorecard: async ({ name }) => {
    await new Promise(resolve => setTimeout(resolve, 2_000));
    if (name !== 'player-api') await unanswered();
    return moveToNow(betterScorecard);
  },
  getScorecardChanges: async () => moveToNow({ items: changes }),
  getSubjectEvidence: async () => moveToNow(accountEvidence),
  getEvidence: async () => moveToNow(accessPage),
  pushEvidence: unanswered as never,
};

function moveToNow<T>(value: T): T {
  const shift = Date.now() - now.getTime();
  return JSON.parse(JSON.stringify(value), (_, part) =>
    typeof part === 'string' && /^\d{4}-\d\d-\d\dT/.test(part)
      ? new Date(Date.parse(part) + shift).toISOString()
      : part,
  );
}
