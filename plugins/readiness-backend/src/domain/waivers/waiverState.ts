import type { WaiverState } from '@operations-in-teams/plugin-readiness-common';
import type { WaiverRecord } from './types';

/**
 * Where a waiver stands at a moment. It is in effect during [decided, expires),
 * and over at the instant at which it expires, whether anybody looks or not.
 */
export function waiverState(
  waiver: Pick<WaiverRecord, 'decision' | 'ended' | 'expiresAt'>,
  now: Date,
): WaiverState {
  if (waiver.ended) return waiver.ended;
  if (waiver.decision === 'declined') return 'declined';
  if (now >= waiver.expiresAt) return 'expired';
  return waiver.decision ?? 'requested';
}
