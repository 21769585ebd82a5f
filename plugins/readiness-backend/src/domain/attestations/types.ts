import type { Entity } from '@backstage/catalog-model';
import type { JsonObject, JsonValue } from '@backstage/types';
import type { EvidenceType } from '../expressions';

/** A kind of attestation that a standard asks for, checked and ready to use. */
export type AttestationKind = {
  id: string;
  title: string;
  question: string;
  appliesTo?: JsonValue;
  /** Whether it is asked of an entity that the standard applies to. */
  applies: (entity: Entity) => boolean;
  value: 'yesNo' | 'oneToFive';
  /** Whether the newest answer counts, or the newest of each person. */
  answers: 'one' | 'each';
  /** Who answered is nobody's business but theirs; only how many is told. */
  private: boolean;
  linkRequired: boolean;
  validForMs: number;
  /** Who may answer: `anyone`, `owners`, `mandate`, or references of groups. */
  by: string[];
  /** Who may not: `owners`, `annotation:<name>`, or references of groups. */
  notBy: string[];
};

/** The kinds of one standard, and their type as rules read it. */
export type AttestationKinds = {
  kinds: AttestationKind[];
  type: EvidenceType;
  /** What rules read where nobody has answered, which is most often. */
  unanswered: { json: JsonObject; value: object };
};

/** An answer that has not been revoked and that no later one has replaced. */
export type AttestationAnswer = {
  standardId: string;
  kindId: string;
  by: string;
  /** 1 or 0 for yes or no, else 1 to 5. */
  value: number;
  attestedAt: Date;
  expiresAt: Date;
};

/** An attestation as it is kept; its state follows from it and from the time. */
export type AttestationRecord = AttestationAnswer & {
  id: string;
  entityRef: string;
  standardVersion: string;
  /** As it was asked. */
  question: string;
  link?: string;
  note?: string;
  /** Id of the answer before it. */
  renews?: string;
  ended?: 'replaced' | 'revoked';
  endedBy?: string;
  endedAt?: Date;
  endReason?: string;
};
