import type { ResultStatus } from '@operations-in-teams/plugin-readiness-common';
import type { WaiverRecord } from './types';

const SOON_MS = 30 * 24 * 60 * 60 * 1000;

/** A waiver that is in effect or asked for, with what its rule says now. */
export type OpenWaiver = Pick<
  WaiverRecord,
  | 'entityRef'
  | 'standardId'
  | 'ruleId'
  | 'decision'
  | 'decidedAt'
  | 'requestedAt'
  | 'expiresAt'
  | 'renews'
> & { underlying?: ResultStatus };

export type WaiverDebtCounts = {
  requested: number;
  oldestRequestAt?: Date;
  inEffect: number;
  /** Since when the oldest of them has been in effect. */
  oldestInEffectSince?: Date;
  /** When the first of them ends. */
  nextExpiresAt?: Date;
  notNeeded: number;
  expiringSoon: number;
  renewed: number;
};

/**
 * What open waivers amount to at a moment: how many, how old, what of it ends
 * soon. A renewal that was approved in time takes the place of the waiver that
 * it follows, so that a rule of a subject is waived once, until the later end.
 */
export function waiverDebt(
  waivers: readonly OpenWaiver[],
  now: Date,
): WaiverDebtCounts {
  const requested = waivers.filter(({ decision }) => decision === undefined);
  const waived = waivedOnce(waivers);
  const ends = waived.map(({ last }) => last.expiresAt);
  return {
    requested: requested.length,
    oldestRequestAt: earliest(requested.map(({ requestedAt }) => requestedAt)),
    inEffect: waived.length,
    oldestInEffectSince: earliest(waived.flatMap(({ since }) => since ?? [])),
    nextExpiresAt: earliest(ends),
    notNeeded: waived.filter(({ last }) => last.underlying === 'pass').length,
    expiringSoon: ends.filter(end => end.getTime() - now.getTime() <= SOON_MS)
      .length,
    renewed: waived.filter(({ last }) => last.renews !== undefined).length,
  };
}

/** The waivers in effect, of each rule of a subject that which ends last. */
export function waivedOnce(
  waivers: readonly OpenWaiver[],
): Array<{ last: OpenWaiver; since?: Date }> {
  const byRule = new Map<string, { last: OpenWaiver; since?: Date }>();
  for (const waiver of waivers) {
    if (waiver.decision !== 'approved') continue;
    const key = `${waiver.entityRef} ${waiver.standardId} ${waiver.ruleId}`;
    const known = byRule.get(key);
    const since = earliest(
      [known?.since, waiver.decidedAt].flatMap(time => time ?? []),
    );
    const last =
      known && known.last.expiresAt > waiver.expiresAt ? known.last : waiver;
    byRule.set(key, { last, since });
  }
  return [...byRule.values()];
}

function earliest(times: Date[]): Date | undefined {
  if (times.length === 0) return undefined;
  return times.reduce((first, time) => (time < first ? time : first));
}
