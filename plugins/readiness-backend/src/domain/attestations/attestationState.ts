import type { AttestationState } from '@operations-in-teams/plugin-readiness-common';
import type { AttestationRecord } from './types';

/** Where an attestation stands at a moment; it is in force until it expires. */
export function attestationState(
  attestation: Pick<AttestationRecord, 'ended' | 'expiresAt'>,
  now: Date,
): AttestationState {
  if (attestation.ended) return attestation.ended;
  return now >= attestation.expiresAt ? 'expired' : 'current';
}
