import { EvaluationError } from '@marcbachmann/cel-js';
import type { CompiledRule } from '../standards';
import type { SubjectView } from './SubjectView';
import type { Evaluation, UnknownReason } from './types';

const MESSAGE_LENGTH = 1_000;

/**
 * What one rule says of one subject, as a {@link SubjectView} shows it.
 *
 * @remarks
 * Missing, stale and unreadable evidence is left out of what the expression
 * sees. Where the expression cannot decide without it the result is unknown;
 * where it can, as in `false && missing`, that is its result. Nothing that a
 * rule does wrong leaves this function.
 */
export function evaluateRule(
  rule: CompiledRule,
  view: SubjectView,
): Evaluation {
  const { id: ruleId } = rule;
  try {
    if (!view.applies(rule)) return { ruleId, status: 'notApplicable' };
    const variables = view.variablesOf(rule);
    const status = rule.check.evaluate(variables) ? 'pass' : 'fail';
    const message = messageOf(rule, variables);
    return message === undefined
      ? { ruleId, status }
      : { ruleId, status, message };
  } catch (error) {
    return {
      ruleId,
      status: 'unknown',
      unknown: reasonOf(error, view.reasonsOf(rule)),
    };
  }
}

function messageOf(
  rule: CompiledRule,
  variables: Record<string, unknown>,
): string | undefined {
  try {
    return rule.message?.evaluate(variables).slice(0, MESSAGE_LENGTH);
  } catch {
    // What the check has decided stands without words for it.
    return undefined;
  }
}

function reasonOf(
  error: unknown,
  reasons: ReadonlyMap<string, UnknownReason>,
): UnknownReason {
  if (!(error instanceof EvaluationError)) {
    return { code: 'error', message: `the rule failed: ${String(error)}` };
  }
  const text = error.range
    ? error.node?.input?.slice(error.range.start, error.range.end)
    : undefined;
  if (error.code === 'unknown_variable' && text) {
    const reason = reasons.get(text);
    if (reason) return reason;
  }
  if (error.code === 'no_such_key') {
    return { code: 'missing', message: `${pathOf(error)} is not known` };
  }
  return { code: 'error', message: `the rule failed: ${error.summary}` };
}

// The error points at the last name; the path to it says more.
function pathOf(error: EvaluationError): string {
  const { node, range } = error;
  const input = node?.input;
  if (!input || !range) return 'a value';
  const start = node?.start ?? range.start;
  return input.slice(Math.min(start, range.start), range.end);
}
