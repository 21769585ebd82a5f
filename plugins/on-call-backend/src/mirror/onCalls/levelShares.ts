import { coverageOf } from '@operations-in-teams/plugin-on-call-common';
import type { LevelShares, PulledOnCalls, PulledPolicy } from '../types';

/** How much of the time ahead each level of each policy is covered. */
export function levelSharesOf(
  now: number,
  policies: PulledPolicy[],
  { window, shifts }: Pick<PulledOnCalls, 'window' | 'shifts'>,
): LevelShares {
  const ahead = { start: now, end: window.end };
  const byPolicy = new Map<string, PulledOnCalls['shifts']>();
  for (const shift of shifts) {
    const others = byPolicy.get(shift.policyId) ?? [];
    others.push(shift);
    byPolicy.set(shift.policyId, others);
  }
  return new Map(
    policies.map(({ id, levels }) => [
      id,
      levels.map((_, index) => {
        const own = byPolicy.get(id) ?? [];
        return coverageOf(
          ahead,
          own.filter(({ level }) => level === index + 1),
        ).share;
      }),
    ]),
  );
}
