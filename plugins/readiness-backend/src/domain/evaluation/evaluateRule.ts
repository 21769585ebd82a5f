import { EvaluationError } from '@marcbachmann/cel-js';
import type { CompiledRule } from '../standards';
import { usableEvidence } from './sourceUse';
import type { Evaluation, SubjectEvidence, UnknownReason } from './types';

const MESSAGE_LENGTH = 1_000;

/**
 * What one rule says of one subject.
 *
 * @remarks
 * Missing, stale and unreadable evidence is left out of what the expression
 * sees. Where the expression cannot decide without it the result is unknown;
 * where it can, as in `false && missing`, that is its result. Nothing that a
 * rule does wrong leaves this function.
 */
export function evaluateRule(
  rule: CompiledRule,
  subject: SubjectEvidence,
  now: Date,
): Evaluation {
  const variables: Record<string, unknown> = Object.create(null);
  const reasons = new Map<string, UnknownReason>();
  const offer = (sourceId: string) => {
    if (sourceId in variables || reasons.has(sourceId)) return;
    const use = usableEvidence(sourceId, subject.sources.get(sourceId), {
      maxAgeMs: rule.maxAgeMs,
      now,
    });
    if ('reason' in use) reasons.set(sourceId, use.reason);
    else variables[sourceId] = use.value;
  };
  try {
    if (!rule.applies(subject.entity)) {
      return { ruleId: rule.id, status: 'notApplicable' };
    }
    variables.parameters = rule.parameters.valuesFor(subject.entity);
    rule.sources.forEach(offer);
    const passed = rule.check.evaluate(variables);
    return {
      ruleId: rule.id,
      status: passed ? 'pass' : 'fail',
      ...messageOf(rule, variables, offer),
    };
  } catch (error) {
    return {
      ruleId: rule.id,
      status: 'unknown',
      unknown: reasonOf(error, reasons),
    };
  }
}

function messageOf(
  rule: CompiledRule,
  variables: Record<string, unknown>,
  offer: (sourceId: string) => void,
): { message?: string } {
  if (!rule.message) return {};
  for (const path of rule.message.paths) offer(path.split('.', 1)[0]);
  try {
    const message = rule.message.evaluate(variables);
    return { message: message.slice(0, MESSAGE_LENGTH) };
  } catch {
    // What the check has decided stands without words for it.
    return {};
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
