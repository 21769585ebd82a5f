import type { JsonValue } from '@backstage/types';
import { durationToMilliseconds } from '@backstage/types';
import { ATTESTATIONS, type AttestationKinds } from '../attestations';
import {
  compileCheck,
  compileMessage,
  ExpressionError,
  type CompiledExpression,
  type CompileOptions,
  type EvidenceEnvironment,
} from '../expressions';
import { compilePredicate, everywhere } from './predicates';
import { RuleParameters } from './RuleParameters';
import type { RuleFile, StandardFile } from './schema';
import type { SourceDocument, SourcePath } from './SourceDocument';
import type { CompiledRule } from './types';

/** What a rule names of the standard that it stands in. */
export type RuleContext = Pick<
  StandardFile,
  'levels' | 'categories' | 'optionalSources'
>;

/** Checks one rule's names, parameters and expressions. */
export function compileRule(options: {
  rule: RuleFile;
  standard: RuleContext;
  document: SourceDocument;
  path: SourcePath;
  evidence: EvidenceEnvironment;
  attestations?: AttestationKinds;
}): CompiledRule {
  const { rule, standard, document, path, evidence, attestations } = options;
  const rank = standard.levels.findIndex(({ id }) => id === rule.level) + 1;
  if (rank === 0) {
    throw document.errorAt(
      [...path, 'level'],
      `unknown level '${rule.level}'; there are ${idsOf(standard.levels)}`,
    );
  }
  if (!standard.categories.some(({ id }) => id === rule.category)) {
    throw document.errorAt(
      [...path, 'category'],
      `unknown category '${rule.category}'; there are ${idsOf(
        standard.categories,
      )}`,
    );
  }
  const installed = new Set(evidence.sourceIds());
  if (attestations) installed.add(ATTESTATIONS);
  const uninstalled = new Set(
    (standard.optionalSources ?? []).filter(id => !installed.has(id)),
  );
  const parameters = RuleParameters.compile(rule, document, path);
  const own = new Map([
    ['parameters', parameters.type],
    [ATTESTATIONS, attestations?.type],
  ]);
  const compileOptions: CompileOptions = {
    environment: evidence.forRule({
      parameters: parameters.type,
      attestations: attestations?.type,
      uninstalledSources: uninstalled,
    }),
    typeOf: name => own.get(name) ?? evidence.typeOf(name),
    isSource: name => installed.has(name) || uninstalled.has(name),
    isUntyped: name => uninstalled.has(name),
  };
  const expressionAt = <T>(
    key: 'check' | 'message',
    compile: (
      text: string,
      compileOptions: CompileOptions,
    ) => CompiledExpression<T>,
  ) =>
    located(document, [...path, key], () =>
      compile(rule[key] ?? '', compileOptions),
    );
  const check = expressionAt('check', compileCheck);
  const message = rule.message
    ? expressionAt('message', compileMessage)
    : undefined;
  return {
    id: rule.id,
    title: rule.title,
    category: rule.category,
    level: rule.level,
    rank,
    appliesTo: rule.appliesTo as JsonValue | undefined,
    applies: rule.appliesTo
      ? compilePredicate(rule.appliesTo as JsonValue, document, [
          ...path,
          'appliesTo',
        ])
      : everywhere,
    parameters,
    check,
    message,
    sources: sourcesOf(check.paths),
    reads: sourcesOf([...check.paths, ...(message?.paths ?? [])]),
    maxAgeMs: rule.maxAge && durationToMilliseconds(rule.maxAge),
    effectiveFrom: rule.effectiveFrom,
    why: rule.why.trim(),
    fix: rule.fix.trim(),
  };
}

function located<T>(
  document: SourceDocument,
  path: SourcePath,
  compile: () => T,
): T {
  try {
    return compile();
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    throw document.errorWithin(path, error.offset, error.message);
  }
}

function sourcesOf(paths: string[]): string[] {
  return [...new Set(paths.map(path => path.split('.', 1)[0]))];
}

function idsOf(items: Array<{ id: string }>) {
  return items.map(({ id }) => id).join(', ');
}
