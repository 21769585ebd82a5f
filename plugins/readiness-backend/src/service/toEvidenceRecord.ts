import { durationToMilliseconds, type JsonObject } from '@backstage/types';
import type { EvidenceRecord } from '@operations-in-teams/plugin-readiness-common';
import type { EvidenceSource } from '@operations-in-teams/plugin-readiness-node';
import type { DatedEvidence } from '../database';

/** Stored evidence as it is answered: its value, its age, and what is amiss. */
export function toEvidenceRecord(
  { sourceId, json, trueAt, unavailable }: DatedEvidence,
  context: { now: Date; source?: EvidenceSource; fields?: string[] },
): EvidenceRecord {
  const { now, source, fields } = context;
  const stale =
    source &&
    trueAt &&
    now.getTime() - trueAt.getTime() > durationToMilliseconds(source.maxAge);
  return {
    source: sourceId,
    ...(json && { value: fields ? only(fields, json) : json }),
    ...(json && trueAt && { collectedAt: trueAt.toISOString() }),
    ...(json && stale && { stale }),
    ...(unavailable !== undefined && { unavailable }),
  };
}

function only(fields: string[], json: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(json).filter(([name]) => fields.includes(name)),
  );
}
