import type { EvidenceEnvironment } from '../expressions';
import { compileRule } from './compileRule';
import { ruleSchema } from './schema';
import { schemaError } from './schemaError';
import { SourceDocument } from './SourceDocument';
import type { CompiledRule, CompiledStandard } from './types';

/**
 * Reads one rule as it would stand in a standard, alone or as the one item of a
 * list. Throws a StandardError where anything in it is wrong.
 */
export function parseRule(options: {
  text: string;
  standard: Pick<
    CompiledStandard,
    'levels' | 'categories' | 'optionalSources' | 'attestations'
  >;
  evidence: EvidenceEnvironment;
}): CompiledRule {
  const { text, standard, evidence } = options;
  const document = SourceDocument.parse('rule', text);
  const { value } = document;
  const isOnlyItem = Array.isArray(value) && value.length === 1;
  const path = isOnlyItem ? [0] : [];
  const parsed = ruleSchema.safeParse(isOnlyItem ? value[0] : value);
  if (!parsed.success) throw schemaError(document, parsed.error, path);
  return compileRule({
    rule: parsed.data,
    standard,
    document,
    path,
    evidence,
    attestations: standard.attestations,
  });
}
