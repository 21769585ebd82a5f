import { ServiceUnavailableError } from '@backstage/errors';
import type {
  OnCallApi,
  OnCallStatus,
} from '@operations-in-teams/plugin-on-call-common';
import {
  entity,
  notLinked,
  now,
  stale,
  status,
} from '../src/__testUtils__/onCallStatus';
import {
  coveragePage,
  health,
  incidents,
  nowPage,
} from '../src/__testUtils__/pages';
import { payAnswers } from '../src/__testUtils__/pay';

const noItems = { items: [], pageInfo: { totalItems: 0 } };

const examples: Record<string, () => Promise<OnCallStatus>> = {
  'player-api': async () => status,
  'stale-player': async () => stale,
  'not-linked': async () => notLinked,
  'no-answer': async () => {
    throw new ServiceUnavailableError('The on-call backend does not answer');
  },
  loading: () => new Promise(() => {}),
};

/** A component for each state of the card. */
export const entities = Object.keys(examples).map(name => ({
  ...entity,
  metadata: { ...entity.metadata, name },
}));

/** Answers with the examples, moved in time so that now is now. */
export const exampleApi: OnCallApi = {
  pay: payAnswers,
  getSources: async () => ({ items: [] }),
  getServices: async () => noItems,
  getSchedules: async () => noItems,
  getPeople: async () => noItems,
  queryStatuses: async () => ({ items: [] }),
  queryFacts: async () => ({ items: [] }),
  getStatus: async ({ name }) => moveToNow(await examples[name]()),
  getNow: async () => moveToNow(nowPage),
  getCoverage: async () => moveToNow(coveragePage),
  getEntityCoverage: async () => moveToNow(coveragePage),
  getHealth: async () => moveToNow(health),
  getIncidents: async () => moveToNow(incidents),
};

function moveToNow<T>(value: T): T {
  const shift = Date.now() - now.getTime();
  return JSON.parse(JSON.stringify(value), (_, part) =>
    typeof part === 'string' && /^\d{4}-\d\d-\d\dT/.test(part)
      ? new Date(Date.parse(part) + shift).toISOString()
      : part,
  );
}
