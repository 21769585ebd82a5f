import type { AttestationState } from '@operations-in-teams/plugin-readiness-common';
import type { AttestationRecord } from '../domain/attestations';
import type { ActPosition } from './WaiverStore';

/** Keeps what people have attested, for ever. */
export interface AttestationStore {
  /**
   * Keeps a new answer, and ends the one whose place it takes: the newest of
   * all, or of the same person. Gives the answer with the one that it renews.
   */
  add(
    attestation: AttestationRecord,
    replaces: { ofPerson: boolean },
  ): Promise<AttestationRecord>;

  /** Throws a ConflictError where it is over already. */
  revoke(
    id: string,
    end: { by: string; at: Date; reason: string },
  ): Promise<void>;

  get(id: string): Promise<AttestationRecord | undefined>;

  list(query: {
    now: Date;
    states?: readonly AttestationState[];
    entityRef?: string;
    ownerRef?: string;
    standardId?: string;
    kindId?: string;
    expiresBefore?: Date;
    after?: ActPosition;
    limit: number;
  }): Promise<AttestationRecord[]>;
}
