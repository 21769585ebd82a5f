import type { Entity } from '@backstage/catalog-model';
import type { ResultStatus } from '@operations-in-teams/plugin-readiness-common';
import type { SubjectActs } from '../acts';

/** What is known of one subject by one source. */
export type KnownEvidence = {
  /** As CEL reads it. */
  value: object;
  collectedAt: Date;
};

/** How one source stands towards one subject. */
export type SourceEvidence = {
  installed: boolean;
  title: string;
  /** Age after which evidence is stale, where a rule does not say. */
  maxAgeMs: number;
  known?: KnownEvidence;
  /** Why nothing, or nothing new, is known. */
  unavailable?: string;
};

export type SubjectEvidence = {
  entityRef: string;
  entity: Entity;
  /** By source id. */
  sources: ReadonlyMap<string, SourceEvidence>;
  /** Waivers and attestations; none where absent. */
  acts?: SubjectActs;
};

export type UnknownReason = {
  code: 'missing' | 'stale' | 'unavailable' | 'error';
  message: string;
};

/** What one rule says of one subject. */
export type Evaluation = {
  ruleId: string;
  status: ResultStatus;
  /** What the rule would say were it not waived. */
  underlying?: ResultStatus;
  message?: string;
  unknown?: UnknownReason;
};
