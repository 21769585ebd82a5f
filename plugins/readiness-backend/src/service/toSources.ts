import type {
  EvidenceSourceState,
  Scorecard,
} from '@operations-in-teams/plugin-readiness-common';
import type { EvidenceSource } from '@operations-in-teams/plugin-readiness-node';
import type { SourceRecord } from '../database';
import { flattenFields } from '../domain/expressions';

type SourceSummary = Scorecard['sources'][number];

export function toSourceState(
  source: EvidenceSource,
  record: SourceRecord | undefined,
): EvidenceSourceState {
  return {
    ...toSourceSummary(source.id, source, record),
    fields: flattenFields(source.fields, source.id),
  };
}

/** How one source does; a standard may read one that is not installed. */
export function toSourceSummary(
  id: string,
  source: EvidenceSource | undefined,
  record: SourceRecord | undefined,
): SourceSummary {
  if (!source) {
    return {
      id,
      title: id,
      state: 'unavailable',
      problem: `Evidence source ${id} is not installed; add the module that brings it to the backend`,
    };
  }
  return {
    id,
    title: source.title,
    state: record?.state ?? 'pending',
    ...(record?.collectedAt && {
      collectedAt: record.collectedAt.toISOString(),
    }),
    ...(record && { attemptedAt: record.attemptedAt.toISOString() }),
    ...(record?.problem && { problem: record.problem }),
  };
}
