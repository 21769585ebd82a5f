import type { IncidentUpdate } from './types';

const SECOND = 1000;

/** Of what came within one second, the later stage of an incident's life. */
const STAGES: Array<IncidentUpdate['status']> = [
  'triggered',
  'acknowledged',
  'resolved',
];

/**
 * What is known of an incident, with what is learnt of it. In which order
 * things are learnt does not matter: what happened last counts, so that a
 * webhook that comes late changes nothing that is newer. Of acknowledgements
 * the first counts, since it tells how long it took.
 */
export function mergeUpdates(
  known: IncidentUpdate | undefined,
  learnt: IncidentUpdate,
): IncidentUpdate {
  const { openAt, ...update } = learnt;
  if (!known) return update;
  const [older, newer] = isNewer(update, known)
    ? [known, update]
    : [update, known];
  return {
    ...older,
    ...newer,
    ...earliest('createdAt', known, update),
    ...earliest('acknowledgedAt', known, update),
    ...reopened(stateOf(older, newer), openAt),
    escalatedByTimeout: Boolean(
      known.escalatedByTimeout || update.escalatedByTimeout,
    ),
  };
}

/** Lists count in whole seconds, webhooks in milliseconds. */
function secondOf(moment: number = -Infinity) {
  return Math.floor(moment / SECOND);
}

function isNewer(update: IncidentUpdate, known: IncidentUpdate) {
  const [second, than] = [secondOf(update.statusAt), secondOf(known.statusAt)];
  if (second !== than) return second > than;
  return STAGES.indexOf(update.status) >= STAGES.indexOf(known.status);
}

type State = Pick<
  IncidentUpdate,
  'status' | 'statusAt' | 'resolvedAt' | 'resolvedByPerson'
>;

/** The newer state as a whole: what was resolved before is not any more. */
function stateOf(older: IncidentUpdate, newer: IncidentUpdate): State {
  const source = newer.status === undefined ? older : newer;
  const { status, statusAt, resolvedAt } = source;
  if (status !== 'resolved') return open(status, statusAt);
  const same = older.status === 'resolved' ? older.resolvedByPerson : undefined;
  return {
    status,
    statusAt,
    resolvedAt,
    resolvedByPerson: source.resolvedByPerson ?? same,
  };
}

/** PagerDuty logs no reopening, but what is done to an incident afterwards. */
function reopened(state: State, openAt: number | undefined): State {
  return state.status === 'resolved' &&
    secondOf(openAt) > secondOf(state.statusAt)
    ? open('triggered', openAt)
    : state;
}

function open(status: State['status'], statusAt: State['statusAt']): State {
  return {
    status,
    statusAt,
    resolvedAt: undefined,
    resolvedByPerson: undefined,
  };
}

function earliest(
  key: 'createdAt' | 'acknowledgedAt',
  a: IncidentUpdate,
  b: IncidentUpdate,
) {
  const moments = [a[key], b[key]].filter(moment => moment !== undefined);
  return moments.length > 0 ? { [key]: Math.min(...moments) } : {};
}
