import type { SubjectActs } from '../domain/acts';
import type { AttestationRecord } from '../domain/attestations';
import type { ListedWaiver } from './WaiverStore';

/** What evaluation and scorecards need of waivers and attestations. */
export interface ActStore {
  /** What is in effect of subjects, in one statement; those without are left out. */
  inEffect(
    entityRefs: string[],
    now: Date,
  ): Promise<ReadonlyMap<string, SubjectActs>>;

  /** All of one subject that is in effect or waits to be decided. */
  ofSubject(
    entityRef: string,
    now: Date,
  ): Promise<{ waivers: ListedWaiver[]; attestations: AttestationRecord[] }>;

  /** Subjects of which something has expired without being evaluated since. */
  expired(now: Date, limit: number): Promise<string[]>;
  /** Says that these subjects have been evaluated since a moment. */
  expiryDone(entityRefs: string[], now: Date): Promise<void>;
}
