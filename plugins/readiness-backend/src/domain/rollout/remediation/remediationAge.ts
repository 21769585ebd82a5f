import { DAY_MS } from '../../rollups';
import type { RemediationRecord } from './types';

/** Open after the end of its due day, in UTC. */
export function isOverdue(
  { state, plan }: Pick<RemediationRecord, 'state' | 'plan'>,
  now: Date,
): boolean {
  return state === 'open' && plan.due < now.toISOString().slice(0, 10);
}

/** Whole days since it was entered, or until it was closed. */
export function ageDays(
  { created, closed }: Pick<RemediationRecord, 'created' | 'closed'>,
  now: Date,
): number {
  const end = closed ? Date.parse(closed.at) : now.getTime();
  return Math.max(0, Math.floor((end - Date.parse(created.at)) / DAY_MS));
}

/** Share of remediation in closed work; undefined where nothing was closed. */
export function workShare(work: {
  remediation: number;
  features: number;
  other: number;
}): number | undefined {
  const all = work.remediation + work.features + work.other;
  return all === 0 ? undefined : work.remediation / all;
}
