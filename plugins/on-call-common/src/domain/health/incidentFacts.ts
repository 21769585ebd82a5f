import type { OnCallFacts } from '../../types';
import { percentile } from '../interruptions';
import type { HealthIncident, HealthInterruption } from './types';

const DAY = 24 * 60 * 60 * 1000;
const NOISE = 5 * 60 * 1000;

/**
 * An incident as rules judge it.
 * @public
 */
export type FactIncident = HealthIncident & {
  resolvedAt?: number;
  resolvedByPerson?: boolean;
  escalatedByTimeout?: boolean;
};

/**
 * What rules read of the incidents of the last 60 days.
 * @public
 */
export function incidentFactsAt(
  now: number,
  incidents: FactIncident[],
  interruptions: Array<HealthInterruption & { at: number }>,
): NonNullable<OnCallFacts['incidents']> {
  const recent = incidents.filter(
    ({ createdAt }) => createdAt >= now - 30 * DAY,
  );
  const outside = interruptions.filter(
    ({ at, class: kind }) => kind !== 'office' && at >= now - 60 * DAY,
  );
  const high = recent.filter(({ urgency }) => urgency === 'high');
  const seconds = high.flatMap(({ createdAt, acknowledgedAt }) =>
    acknowledgedAt === undefined ? [] : [(acknowledgedAt - createdAt) / 1000],
  );
  const median = percentile(seconds, 0.5);
  const alarms = new Map<string, number>();
  for (const { account, service, title } of recent) {
    const key = JSON.stringify([account, service.id, title]);
    alarms.set(key, (alarms.get(key) ?? 0) + 1);
  }
  return {
    count: recent.length,
    outsideInterruptions: outside.filter(({ at }) => at >= now - 30 * DAY)
      .length,
    outsideInterruptions60Days: outside.length,
    ...(median !== undefined && {
      medianAcknowledgeSeconds: Math.max(0, median),
    }),
    escalatedByTimeout: high.filter(incident => incident.escalatedByTimeout)
      .length,
    mostRepeated: Math.max(0, ...alarms.values()),
    ...(recent.length > 0 && {
      noiseShare: recent.filter(isNoise).length / recent.length,
    }),
  };
}

/** Resolved before anybody had done anything about it. */
function isNoise(incident: FactIncident) {
  const { createdAt, acknowledgedAt, resolvedAt } = incident;
  if (resolvedAt === undefined) return false;
  return (
    acknowledgedAt === undefined ||
    (incident.resolvedByPerson === false && resolvedAt - createdAt < NOISE)
  );
}
