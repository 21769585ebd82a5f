import type { OnCallFacts } from '../../types';

const WINDOW = 90 * 24 * 60 * 60 * 1000;

/**
 * How often each of several services had a test page acknowledged in the last
 * 90 days; of the one that is worst off. Undefined where that is not known:
 * history that is shorter suffices only where it holds one for every service.
 * @public
 */
export function testPageFactsAt(
  now: number,
  /** For each service, when test pages were acknowledged. */
  acknowledgements: number[][],
  options: { historyIsWhole: boolean },
): OnCallFacts['testPages'] {
  const recent = acknowledgements.map(moments =>
    moments.filter(at => now - WINDOW <= at && at <= now),
  );
  if (recent.length === 0) return undefined;
  const fewest = Math.min(...recent.map(({ length }) => length));
  if (fewest === 0) {
    return options.historyIsWhole ? { acknowledged90Days: 0 } : undefined;
  }
  const last = Math.min(...recent.map(moments => Math.max(...moments)));
  return {
    acknowledged90Days: fewest,
    lastAcknowledgedAt: new Date(last).toISOString(),
  };
}
