import type { StoredEvidence } from '../domain/evaluation';
import type { SourceRecord } from './EvidenceStore';
import {
  toDate,
  toOptionalDate,
  type EvidenceRow,
  type SourceRow,
} from './rows';

export function toEvidence(row: EvidenceRow): StoredEvidence {
  return {
    entityRef: row.entity_ref,
    sourceId: row.source_id,
    json: row.value === null ? undefined : JSON.parse(row.value),
    clock: row.clock ?? undefined,
    collectedAt: toOptionalDate(row.collected_at),
    unavailable: row.unavailable ?? undefined,
  };
}

export function toSource(row: SourceRow): SourceRecord {
  return {
    sourceId: row.source_id,
    state: row.state as SourceRecord['state'],
    collectedAt: toOptionalDate(row.collected_at),
    attemptedAt: toDate(row.attempted_at),
    problem: row.problem ?? undefined,
  };
}
