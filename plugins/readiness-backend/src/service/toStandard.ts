import type {
  Standard,
  StandardState,
} from '@operations-in-teams/plugin-readiness-common';
import type { CompiledRule } from '../domain/standards';
import type {
  LoadedStandard,
  StandardInForce,
} from '../standards/StandardRegistry';

export function toStandardState(loaded: LoadedStandard): StandardState {
  const { inForce, location } = loaded;
  return {
    location,
    ...(inForce && {
      id: inForce.standard.id,
      title: inForce.standard.title,
      version: inForce.standard.version,
      ruleCount: inForce.standard.rules.length,
      loadedAt: inForce.loadedAt.toISOString(),
    }),
    ...toProblem(loaded),
  };
}

export function toStandard(
  loaded: LoadedStandard & { inForce: StandardInForce },
): Standard {
  const { standard, loadedAt } = loaded.inForce;
  return {
    id: standard.id,
    title: standard.title,
    ...(standard.description && { description: standard.description }),
    version: standard.version,
    location: loaded.location,
    loadedAt: loadedAt.toISOString(),
    levels: standard.levels,
    categories: standard.categories,
    rules: standard.rules.map(toRule),
    ...toProblem(loaded),
  };
}

function toRule(rule: CompiledRule): Standard['rules'][number] {
  return {
    id: rule.id,
    title: rule.title,
    category: rule.category,
    level: rule.level,
    ...(rule.appliesTo !== undefined && { appliesTo: rule.appliesTo }),
    ...(rule.parameters && { parameters: rule.parameters }),
    check: rule.check.text,
    evidence: rule.check.paths,
    ...(rule.effectiveFrom && { effectiveFrom: rule.effectiveFrom }),
    why: rule.why,
    fix: rule.fix,
  };
}

function toProblem({ problem }: LoadedStandard) {
  return problem
    ? { problem: { message: problem.message, at: problem.at.toISOString() } }
    : {};
}
