import type { PagerDutyClient } from '../../pagerduty';
import type { KnownOnCalls, PartContents } from '../types';
import { isAsKnown } from './isAsKnown';
import { levelSharesOf } from './levelShares';
import { policiesToRead } from './policiesToRead';

const SECOND = 1000;

/** How long ago a duty may have begun for its start to be known. */
const LOOK_BACK = 7 * 24 * 60 * 60 * SECOND;

/** Long enough to hold an entry, however PagerDuty rounds. */
const PRESENT = 60 * SECOND;

/** What counts as the present of a pull, to the second. */
export function presentAt(now: number) {
  const start = Math.floor(now / SECOND) * SECOND;
  return { start, end: start + PRESENT };
}

/**
 * Reads who is on call: the present of every policy, which is short, and the
 * whole window only of those of which the present has changed, or which were
 * not read whole for some time. A whole window of all policies is ten times as
 * long, and hardly ever another than five minutes ago.
 */
export async function pullOnCalls(
  client: PagerDutyClient,
  policies: PartContents['policies'],
  options: {
    now: number;
    lookAheadMs: number;
    known: Map<string, KnownOnCalls>;
    signal?: AbortSignal;
  },
): Promise<PartContents['on-calls']> {
  const { now, known, signal } = options;
  const window = {
    start: Math.floor((now - LOOK_BACK) / SECOND) * SECOND,
    end: Math.floor((now + options.lookAheadMs) / SECOND) * SECOND,
  };
  const due = policiesToRead(now, policies, known);
  const rest = [
    ...policies.items.map(({ id }) => id),
    ...policies.malformedIds,
  ].filter(id => !due.includes(id));

  const present = await client.listOnCalls(rest, presentAt(now), signal);
  const confirmedIds = rest.filter(
    id =>
      !present.malformedIds.includes(id) &&
      isAsKnown(
        known.get(id)?.present ?? [],
        present.shifts.filter(({ policyId }) => policyId === id),
      ),
  );
  const policyIds = [...due, ...rest.filter(id => !confirmedIds.includes(id))];
  const read = await client.listOnCalls(policyIds, window, signal);
  const whole = policies.items.filter(
    ({ id }) => policyIds.includes(id) && !read.malformedIds.includes(id),
  );
  return {
    window,
    policyIds,
    confirmedIds,
    levelShares: levelSharesOf(now, whole, { window, ...read }),
    ...read,
  };
}
