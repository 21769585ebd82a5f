import type { CriterionState } from '@operations-in-teams/plugin-readiness-common';
import {
  ruleKey,
  type Criterion,
  type CriterionCheck,
  type RuleKey,
  type TeamFacts,
} from './types';

const MOST_EVIDENCE = 100;
const DAY_MS = 24 * 60 * 60 * 1000;

type Evidence = CriterionState['evidence'][number];
type State = CriterionState['state'];
type Judged = { state: State; evidence: Evidence };

/** Ids of the levels of each standard, lowest first. */
export type LevelIds = ReadonlyMap<string, string[]>;

/** Says of one criterion whether a team meets it, and what that follows from. */
export function judgeCriterion(
  criterion: Criterion,
  facts: TeamFacts,
  context: { levels: LevelIds; now: Date },
): CriterionState {
  const { id, title, why, check } = criterion;
  if (check.type === 'days') {
    return {
      id,
      title,
      why,
      evidence: [],
      ...judgeDays(check, facts, context),
    };
  }
  const judged = subjectsOf(check, facts).map(entityRef =>
    judgeSubject(check, entityRef, facts, context.levels),
  );
  const order: State[] = ['unmet', 'unknown', 'met'];
  const sorted = order.flatMap(state =>
    judged.filter(item => item.state === state),
  );
  return {
    id,
    title,
    why,
    state: sorted[0]?.state ?? 'met',
    message: messageOf(judged),
    evidence: sorted.slice(0, MOST_EVIDENCE).map(({ evidence }) => evidence),
  };
}

/** Since when a criterion does not hold, as far as its evidence says. */
export function unmetSince(state: CriterionState): Date | undefined {
  if (state.state !== 'unmet') return undefined;
  const times = state.evidence.flatMap(({ since }) =>
    since === undefined ? [] : [new Date(since).getTime()],
  );
  return times.length > 0 ? new Date(Math.min(...times)) : undefined;
}

function subjectsOf(
  check: Exclude<CriterionCheck, { type: 'days' }>,
  facts: TeamFacts,
): string[] {
  if (check.type === 'teamRule') return [facts.team];
  const { applies } = check;
  const subjects = applies
    ? facts.services.filter(ref => isApplicable(applies, ref, facts))
    : facts.services;
  return check.type === 'serviceRule'
    ? subjects.filter(ref => isApplicable(check.rule, ref, facts))
    : subjects;
}

// Where there is no result yet, nobody knows that the rule does not apply.
function isApplicable(rule: RuleKey, entityRef: string, facts: TeamFacts) {
  const result = facts.results.get(entityRef)?.get(ruleKey(rule));
  return result?.status !== 'notApplicable';
}

function judgeSubject(
  check: Exclude<CriterionCheck, { type: 'days' }>,
  entityRef: string,
  facts: TeamFacts,
  levels: LevelIds,
): Judged {
  switch (check.type) {
    case 'serviceLevel':
      return judgeLevel(check, entityRef, facts, levels);
    case 'accepted': {
      const since = facts.accepted.get(entityRef)?.toISOString();
      return {
        state: since ? 'met' : 'unmet',
        evidence: { entityRef, ...(since && { since }) },
      };
    }
    default:
      return judgeRule(check.rule, entityRef, facts);
  }
}

function judgeRule(rule: RuleKey, entityRef: string, facts: TeamFacts): Judged {
  const result = facts.results.get(entityRef)?.get(ruleKey(rule));
  const evidence = {
    entityRef,
    ...rule,
    ...(result && {
      status: result.status,
      since: result.since.toISOString(),
    }),
  };
  switch (result?.status) {
    case 'pass':
    case 'exempt':
    case 'notApplicable':
      return { state: 'met', evidence };
    case 'fail':
      return { state: 'unmet', evidence };
    default:
      return { state: 'unknown', evidence };
  }
}

function judgeLevel(
  check: { standard: string; level: string },
  entityRef: string,
  facts: TeamFacts,
  levels: LevelIds,
): Judged {
  const known = facts.levels.get(entityRef)?.get(check.standard);
  const wanted = levels.get(check.standard)?.indexOf(check.level) ?? -1;
  const evidence = {
    entityRef,
    standard: check.standard,
    ...(known?.levelId && { level: known.levelId }),
    ...(known && { since: known.since.toISOString() }),
  };
  if (!known || wanted < 0) return { state: 'unknown', evidence };
  return { state: known.rank > wanted ? 'met' : 'unmet', evidence };
}

function judgeDays(
  check: { days: number },
  facts: TeamFacts,
  context: { now: Date },
): { state: State; message: string } {
  if (!facts.since) {
    return { state: 'unknown', message: 'It is not known since when' };
  }
  const days = Math.floor(
    (context.now.getTime() - facts.since.getTime()) / DAY_MS,
  );
  return {
    state: days >= check.days ? 'met' : 'unmet',
    message: `${days} of ${check.days} days`,
  };
}

function messageOf(judged: Judged[]): string {
  if (judged.length === 0) return 'There is nothing that it applies to';
  const met = judged.filter(({ state }) => state === 'met').length;
  return `${met} of ${judged.length}`;
}
