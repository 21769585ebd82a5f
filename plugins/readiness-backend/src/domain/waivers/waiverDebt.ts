import type { ResultStatus } from '@operations-in-teams/plugin-readiness-common';
import type { WaiverRecord } from './types';
import { waiverState } from './waiverState';

const SOON_MS = 30 * 24 * 60 * 60 * 1000;

export type WaiverDebtCounts = {
  requested: number;
  oldestRequestAt?: Date;
  inEffect: number;
  /** Since when the oldest of them has been in effect. */
  oldestInEffectSince?: Date;
  notNeeded: number;
  expiringSoon: number;
  renewed: number;
};

/** What waivers amount to at a moment: how many, how old, what of it ends soon. */
export function waiverDebt(
  waivers: ReadonlyArray<WaiverRecord & { underlying?: ResultStatus }>,
  now: Date,
): WaiverDebtCounts {
  const inState = (state: string) =>
    waivers.filter(waiver => waiverState(waiver, now) === state);
  const requested = inState('requested');
  const inEffect = inState('approved');
  return {
    requested: requested.length,
    oldestRequestAt: oldest(requested.map(({ requestedAt }) => requestedAt)),
    inEffect: inEffect.length,
    oldestInEffectSince: oldest(
      inEffect.flatMap(({ decidedAt }) => decidedAt ?? []),
    ),
    notNeeded: inEffect.filter(({ underlying }) => underlying === 'pass')
      .length,
    expiringSoon: inEffect.filter(
      ({ expiresAt }) => expiresAt.getTime() - now.getTime() <= SOON_MS,
    ).length,
    renewed: inEffect.filter(({ renews }) => renews !== undefined).length,
  };
}

function oldest(times: Date[]): Date | undefined {
  if (times.length === 0) return undefined;
  return new Date(Math.min(...times.map(time => time.getTime())));
}
