import type { JsonObject } from '@backstage/types';
import type { EvidenceClocks, EvidenceTime } from './EvidenceClocks';

/** What is kept of one source for one subject. */
export type StoredEvidence = EvidenceTime & {
  entityRef: string;
  sourceId: string;
  json?: JsonObject;
  unavailable?: string;
};

/** What a source answered for one subject, checked against its declaration. */
export type CollectedEvidence = {
  entityRef: string;
  sourceId: string;
  json?: JsonObject;
  collectedAt: Date;
  unavailable?: string;
};

/**
 * What to keep after a collection. An answer without a value, and no answer,
 * keep what was known and let it grow old; an older answer changes nothing.
 */
export function mergeEvidence(
  stored: StoredEvidence | undefined,
  collected: CollectedEvidence | undefined,
  clocks: EvidenceClocks,
): StoredEvidence | undefined {
  const known = stored?.json && clocks.before(stored);
  if (collected?.json && !(known && known > collected.collectedAt)) {
    return {
      entityRef: collected.entityRef,
      sourceId: collected.sourceId,
      json: collected.json,
      ...clocks.place(stored, collected.collectedAt),
      unavailable: collected.unavailable,
    };
  }
  if (!stored && !collected?.unavailable) return undefined;
  return {
    entityRef: (stored ?? collected)!.entityRef,
    sourceId: (stored ?? collected)!.sourceId,
    json: stored?.json,
    ...(stored
      ? clocks.keep(stored)
      : { clock: undefined, collectedAt: undefined }),
    unavailable: collected?.unavailable,
  };
}
