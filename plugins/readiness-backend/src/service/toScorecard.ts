import type { Entity } from '@backstage/catalog-model';
import { getJsonValueAtPath } from '@backstage/filter-predicates';
import {
  countStatuses,
  isAnnounced,
  type EvidenceValue,
  type Level,
  type LevelProgress,
  type RuleResult,
  type StandardScorecard,
} from '@operations-in-teams/plugin-readiness-common';
import type { StandardActsView } from './acts/ScorecardActs';
import type { DatedEvidence, LevelRecord } from '../database';
import type { StoredResult } from '../domain/evaluation';
import type { CompiledRule, CompiledStandard } from '../domain/standards';

/** What is stored of one subject, as its scorecard needs it. */
export type SubjectRecord = {
  entity: Entity;
  results: ReadonlyMap<string, StoredResult>;
  evidence: ReadonlyMap<string, DatedEvidence>;
  acts: StandardActsView;
};

export function toStandardScorecard(
  standard: CompiledStandard,
  record: LevelRecord,
  subject: SubjectRecord,
  now: Date,
): StandardScorecard {
  const at = record.evaluatedAt;
  const results = inOrder(standard).flatMap(rule => {
    const result = subject.results.get(rule.id);
    return result ? [toResult(rule, result, subject, at, now)] : [];
  });
  const counting = results.filter(result => !result.effectiveFrom);
  const level = levelOf(standard, record);
  return {
    standard: refOf(standard, record),
    ...level,
    since: record.since.toISOString(),
    levels: standard.levels.map(item =>
      toProgress(item, counting, level.level?.rank ?? 0),
    ),
    categories: standard.categories,
    results,
    ...(subject.acts.attestations.length > 0 && {
      attestations: subject.acts.attestations,
    }),
    counts: countStatuses(counting.map(({ status }) => status)),
    evaluatedAt: at.toISOString(),
  };
}

/** The version that gave the results, which the newest may not have done yet. */
export function refOf({ id, title }: CompiledStandard, record: LevelRecord) {
  return { id, title, version: record.standardVersion };
}

export function levelOf(
  standard: CompiledStandard,
  record: LevelRecord,
): { level?: Level; unconfirmedSince?: string } {
  const level = standard.levels.find(({ id }) => id === record.levelId);
  return {
    ...(level && { level }),
    ...(record.unconfirmedSince && {
      unconfirmedSince: record.unconfirmedSince.toISOString(),
    }),
  };
}

function inOrder({ rules, categories }: CompiledStandard): CompiledRule[] {
  const position = new Map(categories.map(({ id }, index) => [id, index]));
  return [...rules].sort(
    (a, b) =>
      a.rank - b.rank ||
      (position.get(a.category) ?? 0) - (position.get(b.category) ?? 0),
  );
}

function toProgress(
  level: Level,
  results: RuleResult[],
  rank: number,
): LevelProgress {
  return {
    level,
    reached: level.rank <= rank,
    counts: countStatuses(
      results
        .filter(result => result.level === level.id)
        .map(({ status }) => status),
    ),
  };
}

function toResult(
  rule: CompiledRule,
  result: StoredResult,
  subject: SubjectRecord,
  at: Date,
  now: Date,
): RuleResult {
  const applies = result.status !== 'notApplicable';
  const parameters = applies ? rule.parameters.inForce(subject.entity) : [];
  return {
    ruleId: rule.id,
    title: rule.title,
    category: rule.category,
    level: rule.level,
    status: result.status,
    ...(result.underlying && { underlying: result.underlying }),
    ...(applies && waiversOf(rule, subject)),
    ...(result.message && { message: result.message }),
    ...(result.unknown && { unknown: result.unknown }),
    evidence: applies
      ? rule.check.paths.map(path => toEvidence(path, subject))
      : [],
    ...(parameters.length > 0 && { parameters }),
    since: result.since.toISOString(),
    evaluatedAt: at.toISOString(),
    ...(rule.effectiveFrom &&
      isAnnounced(rule, now) && { effectiveFrom: rule.effectiveFrom }),
    why: rule.why,
    fix: rule.fix,
  };
}

/** What is waived, and whether the caller may ask for more. */
function waiversOf(
  rule: CompiledRule,
  { acts }: SubjectRecord,
): Pick<RuleResult, 'waivers' | 'canRequestWaiver'> {
  const waivers = acts.waiversOf(rule.id);
  return {
    ...(waivers.length > 0 && { waivers }),
    // What is in effect is renewed, and one request at a time is enough.
    ...(waivers.length === 0 &&
      acts.canRequestWaiver && { canRequestWaiver: true }),
  };
}

function toEvidence(path: string, subject: SubjectRecord): EvidenceValue {
  const [source, ...rest] = path.split('.');
  const stored = subject.evidence.get(source);
  const value =
    rest.length === 0
      ? stored?.json
      : getJsonValueAtPath(stored?.json, rest.join('.'));
  return {
    path,
    source,
    ...(value !== undefined && { value }),
    ...(stored?.json &&
      stored.trueAt && { collectedAt: stored.trueAt.toISOString() }),
  };
}
