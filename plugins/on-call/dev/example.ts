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
  getSources: async () => ({ items: [] }),
  getServices: async () => ({ items: [], pageInfo: { totalItems: 0 } }),
  queryStatuses: async () => ({ items: [] }),
  getStatus: async ({ name }) => moveToNow(await examples[name]()),
};

function moveToNow<T>(value: T): T {
  const shift = Date.now() - now.getTime();
  return JSON.parse(JSON.stringify(value), (_, part) =>
    typeof part === 'string' && /^\d{4}-\d\d-\d\dT/.test(part)
      ? new Date(Date.parse(part) + shift).toISOString()
      : part,
  );
}
