import {
  countStatuses,
  isAnnounced,
  type Counts,
  type RankedStatus,
} from '@operations-in-teams/plugin-readiness-common';
import { NO_ACTS } from '../acts';
import type { CompiledStandard } from '../standards';
import { exempted, waivedRules } from '../waivers';
import { evaluateRule } from './evaluateRule';
import { SubjectView } from './SubjectView';
import { withAttestations } from './withAttestations';
import type { Evaluation, SubjectEvidence } from './types';

/** What a standard says of one subject now. */
export type SubjectEvaluation = {
  entityRef: string;
  standardId: string;
  standardVersion: string;
  results: Evaluation[];
  /** Status and rank of the rules that count already. */
  counting: RankedStatus[];
  counts: Counts;
};

/**
 * Evaluates a standard for one subject; nothing where the standard does not
 * apply. Pure: it reads no clock and writes nothing.
 */
export function evaluateSubject(
  standard: CompiledStandard,
  subject: SubjectEvidence,
  now: Date,
): SubjectEvaluation | undefined {
  if (!standard.applies(subject.entity)) return undefined;
  const { waivers } = subject.acts ?? NO_ACTS;
  const waived = waivedRules(standard.id, waivers, now);
  const view = SubjectView.create(
    withAttestations(standard, subject, now),
    now,
  );
  const results: Evaluation[] = [];
  const counting: RankedStatus[] = [];
  const counts = countStatuses([]);
  for (const rule of standard.rules) {
    const said = evaluateRule(rule, view);
    const result = waived.has(rule.id) ? exempted(said) : said;
    results.push(result);
    if (rule.effectiveFrom && isAnnounced(rule, now)) continue;
    counting.push({ rank: rule.rank, status: result.status });
    counts[result.status] += 1;
  }
  return {
    entityRef: subject.entityRef,
    standardId: standard.id,
    standardVersion: standard.version,
    results,
    counting,
    counts,
  };
}
