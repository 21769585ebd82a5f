import type { IncidentUpdate } from './types';

/**
 * What is known of an incident, with what is learnt of it. The order in which
 * things are learnt does not matter for its times: the first acknowledgement
 * and the last resolution count.
 */
export function mergeUpdates(
  known: IncidentUpdate | undefined,
  learnt: IncidentUpdate,
): IncidentUpdate {
  if (!known) return learnt;
  const resolution =
    (learnt.resolvedAt ?? -Infinity) >= (known.resolvedAt ?? -Infinity)
      ? learnt
      : known;
  return {
    ...known,
    ...learnt,
    ...earliest('createdAt', known, learnt),
    ...earliest('acknowledgedAt', known, learnt),
    ...(resolution.resolvedAt !== undefined && {
      resolvedAt: resolution.resolvedAt,
      resolvedByPerson:
        resolution.resolvedByPerson ??
        learnt.resolvedByPerson ??
        known.resolvedByPerson,
    }),
    escalatedByTimeout: Boolean(
      known.escalatedByTimeout || learnt.escalatedByTimeout,
    ),
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
