import type { Evaluation } from '../evaluation';
import type { WaiverInEffect } from './types';

const NONE: ReadonlySet<string> = new Set();

/** Ids of a standard's rules that are waived at a moment. */
export function waivedRules(
  standardId: string,
  waivers: readonly WaiverInEffect[],
  now: Date,
): ReadonlySet<string> {
  if (waivers.length === 0) return NONE;
  return new Set(
    waivers
      .filter(
        waiver => waiver.standardId === standardId && now < waiver.expiresAt,
      )
      .map(({ ruleId }) => ruleId),
  );
}

/**
 * The result of a rule that is waived: exempt, whatever the rule would say,
 * with what it would say kept beside it. A rule that does not apply asks for
 * nothing, so there is nothing to exempt from.
 */
export function exempted(evaluation: Evaluation): Evaluation {
  return evaluation.status === 'notApplicable'
    ? evaluation
    : { ...evaluation, status: 'exempt', underlying: evaluation.status };
}
