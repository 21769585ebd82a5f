import type {
  EvidenceSourceState,
  Scorecard,
} from '@operations-in-teams/plugin-readiness-common';
import type { EvidenceSource } from '@operations-in-teams/plugin-readiness-node';
import type { DatedEvidence, SourceRecord } from '../database';
import { ATTESTATIONS } from '../domain/attestations';
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
  // Kept here, so there is nothing to collect that could fail.
  if (id === ATTESTATIONS) return { id, title: 'Attestations', state: 'ok' };
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

/**
 * How a source does for one subject: that it lacks something of others is no
 * news here, and what it lacks of this one is its problem here.
 */
export function toSubjectSource(
  summary: SourceSummary,
  evidence: DatedEvidence | undefined,
): SourceSummary {
  if (summary.state !== 'partial') return summary;
  const { problem, ...rest } = summary;
  return evidence?.unavailable
    ? { ...rest, problem: evidence.unavailable }
    : { ...rest, state: 'ok' };
}
