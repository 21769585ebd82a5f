import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type {
  Criterion,
  CriterionCheck,
  RuleKey,
  StageDefinition,
} from '../../domain/rollout/stages';
import {
  ANSWERS_FIRST,
  AROUND_THE_CLOCK,
  defaultStages,
} from './defaultStages';
import { rolloutSchema, type CriterionInput } from './schema';

const DEFAULT_STANDARD = 'operational-ownership';

export type RolloutConfig = {
  stages: StageDefinition[];
  graceDays: number;
  /** Who decides, beside the permission; whoever has the permission where empty. */
  mandateGroups: string[];
  /** How many approvals accept a system. */
  approvals: number;
  /** After how many days an acceptance is to be looked at again. */
  reviewAfterDays: number;
  /** Rules by which it is told what central operations still carries. */
  centralOperations: { answersFirst: RuleKey; aroundTheClock: RuleKey };
};

/** Reads `readiness.rollout`, once. */
export function readRolloutConfig(root: Config): RolloutConfig {
  const parsed = rolloutSchema.safeParse(
    root.getOptional('readiness.rollout') ?? {},
  );
  if (!parsed.success) {
    throw new InputError(
      parsed.error.issues
        .map(
          ({ path, message }) =>
            `${['readiness.rollout', ...path].join('.')} ${message}`,
        )
        .join('; '),
    );
  }
  const { stages, gracePeriodDays, mandate, reviewAfterDays } = parsed.data;
  const {
    standard = DEFAULT_STANDARD,
    answersFirst = ANSWERS_FIRST,
    aroundTheClock = AROUND_THE_CLOCK,
  } = parsed.data.centralOperations ?? {};
  return {
    stages: (stages ?? defaultStages).map(stage => ({
      ...stage,
      criteria: (stage.criteria ?? []).map(toCriterion),
    })),
    graceDays: gracePeriodDays ?? 30,
    mandateGroups: (mandate?.groups ?? []).map(toGroupRef),
    approvals: mandate?.approvals ?? 1,
    reviewAfterDays: reviewAfterDays ?? 365,
    centralOperations: {
      answersFirst: { standard, rule: answersFirst },
      aroundTheClock: { standard, rule: aroundTheClock },
    },
  };
}

function toCriterion(input: CriterionInput): Criterion {
  const { id, title, why } = input;
  return { id, title, why, check: toCheck(input) };
}

function toCheck(input: CriterionInput): CriterionCheck {
  const standard = input.standard ?? DEFAULT_STANDARD;
  const { team, services, accepted, days } = input;
  const appliesOf = (part?: { whereApplies?: string }) =>
    part?.whereApplies === undefined
      ? {}
      : { applies: { standard, rule: part.whereApplies } };
  if (team) return { type: 'teamRule', rule: { standard, rule: team.rule } };
  if (services?.rule !== undefined) {
    return {
      type: 'serviceRule',
      rule: { standard, rule: services.rule },
      ...appliesOf(services),
    };
  }
  if (services?.level !== undefined) {
    return {
      type: 'serviceLevel',
      standard,
      level: services.level,
      ...appliesOf(services),
    };
  }
  if (days !== undefined) return { type: 'days', days };
  return { type: 'accepted', ...appliesOf(accepted) };
}

function toGroupRef(text: string): string {
  try {
    return stringifyEntityRef(parseEntityRef(text, { defaultKind: 'group' }));
  } catch {
    throw new InputError(
      `readiness.rollout.mandate.groups names '${text}', which is no entity reference; write group:namespace/name`,
    );
  }
}
