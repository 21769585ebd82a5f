import { ATTESTATIONS, attestedEvidence } from '../attestations';
import { NO_ACTS } from '../acts';
import type { CompiledStandard } from '../standards';
import type { SubjectEvidence } from './types';

/**
 * A subject with what is attested of it under a standard as evidence of its
 * own. The kinds are the standard's, so the evidence is too.
 */
export function withAttestations(
  standard: CompiledStandard,
  subject: SubjectEvidence,
  now: Date,
): SubjectEvidence {
  const { attestations } = standard;
  if (!attestations) return subject;
  const { answers } = subject.acts ?? NO_ACTS;
  return {
    ...subject,
    sources: new Map(subject.sources).set(ATTESTATIONS, {
      installed: true,
      title: 'Attestations',
      maxAgeMs: Infinity,
      known: {
        ...attestedEvidence(standard.id, attestations, answers, now),
        collectedAt: now,
      },
    }),
  };
}
