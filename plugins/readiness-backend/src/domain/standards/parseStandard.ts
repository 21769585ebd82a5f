import { createHash } from 'node:crypto';
import type { JsonValue } from '@backstage/types';
import { EXPRESSION_LIMITS, type EvidenceEnvironment } from '../expressions';
import { compilePredicate } from './predicates';
import { compileAttestations } from './compileAttestations';
import { compileRule } from './compileRule';
import { standardSchema, type StandardFile } from './schema';
import { schemaError } from './schemaError';
import { SourceDocument } from './SourceDocument';
import type { CompiledRule, CompiledStandard } from './types';

/**
 * Reads a standard from its text. Throws a StandardError where anything
 * in it is wrong, before any of it has run.
 */
export function parseStandard(options: {
  file: string;
  text: string;
  evidence: EvidenceEnvironment;
}): CompiledStandard {
  const { file, text, evidence } = options;
  const document = SourceDocument.parse(file, text);
  const parsed = standardSchema.safeParse(document.value);
  if (!parsed.success) {
    throw schemaError(document, parsed.error);
  }
  const standard = parsed.data;
  refuseDuplicates(standard, document);
  const attestations = compileAttestations(standard, document);
  const rules = standard.rules.map((rule, index) =>
    compileRule({
      rule,
      standard,
      document,
      path: ['rules', index],
      evidence,
      attestations,
    }),
  );
  refuseCostly(rules, document);
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return {
    id: standard.id,
    title: standard.title,
    description: standard.description?.trim(),
    version:
      standard.version === undefined ? digest : `${standard.version}+${digest}`,
    levels: standard.levels.map((level, index) => ({
      ...level,
      rank: index + 1,
    })),
    categories: standard.categories,
    optionalSources: standard.optionalSources ?? [],
    applies: compilePredicate(standard.appliesTo as JsonValue, document, [
      'appliesTo',
    ]),
    attestations,
    rules,
  };
}

function refuseDuplicates(standard: StandardFile, document: SourceDocument) {
  for (const key of [
    'levels',
    'categories',
    'attestations',
    'rules',
  ] as const) {
    const seen = new Set<string>();
    for (const [index, { id }] of (standard[key] ?? []).entries()) {
      if (seen.has(id)) {
        throw document.errorAt(
          [key, index, 'id'],
          `'${id}' is the id of another of the ${key}; give each its own`,
        );
      }
      seen.add(id);
    }
  }
}

/** Each rule is bounded by itself; many of the costliest would still take long. */
function refuseCostly(rules: CompiledRule[], document: SourceDocument) {
  const allowed = EXPRESSION_LIMITS.standardCost;
  let sum = 0;
  for (const [index, rule] of rules.entries()) {
    sum += costOf(rule);
    if (sum <= allowed) continue;
    const costliest = [...rules]
      .sort((a, b) => costOf(b) - costOf(a))
      .slice(0, 3)
      .map(({ id }) => id);
    throw document.errorAt(
      ['rules', index, 'check'],
      `too costly with all rules before it: with lists and texts as long as evidence may be they could take ${Math.ceil(
        sum,
      )} steps for one subject, ${allowed} are allowed; the costliest rules are ${costliest.join(
        ', ',
      )}`,
    );
  }
}

function costOf({ check, message }: CompiledRule): number {
  return check.cost + (message?.cost ?? 0);
}
