import type { RuleResult } from '@operations-in-teams/plugin-readiness-common';

/** When the oldest evidence of a result was collected; undefined where none was. */
export function evidenceCollectedAt(result: RuleResult): string | undefined {
  return result.evidence
    .flatMap(({ collectedAt }) => collectedAt ?? [])
    .sort((a, b) => Date.parse(a) - Date.parse(b))[0];
}
