import { createHash } from 'node:crypto';
import type { Evaluation } from './types';

/** Equal for equal results; changes with any status, message or reason. */
export function resultsDigest(evaluations: readonly Evaluation[]): string {
  let text = '';
  for (const { ruleId, status, underlying, message, unknown } of evaluations) {
    text += `${part(ruleId)}${part(status)}${part(underlying)}`;
    text += `${part(message)}${part(unknown?.code)}${part(unknown?.message)}`;
  }
  return createHash('sha1').update(text).digest('hex');
}

// With its length before it, no text can be taken for two.
function part(text: string | undefined): string {
  return text === undefined ? '-' : `${text.length}:${text}`;
}
