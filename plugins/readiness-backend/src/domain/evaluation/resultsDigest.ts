import { createHash } from 'node:crypto';
import type { Evaluation } from './types';

/** Equal for equal results; changes with any status, message or reason. */
export function resultsDigest(evaluations: readonly Evaluation[]): string {
  const hash = createHash('sha1');
  for (const { ruleId, status, underlying, message, unknown } of evaluations) {
    hash.update(
      JSON.stringify([
        ruleId,
        status,
        message ?? null,
        unknown?.code ?? null,
        unknown?.message ?? null,
        ...(underlying ? [underlying] : []),
      ]),
    );
  }
  return hash.digest('hex');
}
