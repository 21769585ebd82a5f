import type {
  Rule,
  StandardDefinition,
} from '@operations-in-teams/plugin-readiness-common';
import { describeKind } from '../attestations';
import type { CompiledRule, CompiledStandard } from './types';

export type { StandardDefinition };

/** All that a version of a standard says, as it is kept and shown. */
export function describeStandard(
  standard: CompiledStandard,
): StandardDefinition {
  return {
    title: standard.title,
    ...(standard.description && { description: standard.description }),
    levels: standard.levels,
    categories: standard.categories,
    ...(standard.attestations && {
      attestations: standard.attestations.kinds.map(describeKind),
    }),
    rules: standard.rules.map(describeRule),
  };
}

/** The same of one rule. */
export function describeRule(rule: CompiledRule): Rule {
  const { declared, overrides } = rule.parameters;
  return {
    id: rule.id,
    title: rule.title,
    category: rule.category,
    level: rule.level,
    ...(rule.appliesTo !== undefined && { appliesTo: rule.appliesTo }),
    ...(Object.keys(declared).length > 0 && { parameters: declared }),
    ...(overrides.length > 0 && { overrides }),
    check: rule.check.text,
    ...(rule.message && { message: rule.message.text }),
    evidence: rule.check.paths,
    ...(rule.maxAgeMs !== undefined && { maxAgeSeconds: rule.maxAgeMs / 1000 }),
    ...(rule.effectiveFrom && { effectiveFrom: rule.effectiveFrom }),
    why: rule.why,
    fix: rule.fix,
  };
}
