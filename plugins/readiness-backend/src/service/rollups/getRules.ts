import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  FailingRules,
  FailingRulesQuery,
  PageInfo,
  RulePage,
  RuleSubjectsQuery,
  SubjectResult,
} from '@operations-in-teams/plugin-readiness-common';
import { z } from 'zod/v4';
import type { RuleKey, RuleSubject } from '../../database';
import { noCounts, tallyGroups } from '../../domain/rollups';
import { describeRule, type CompiledStandard } from '../../domain/standards';
import { decodePosition, encodePosition } from '../cursor';
import { columnsByRule, titleOfCategory, toColumn } from './columns';
import type { RollupOptions } from './RollupOptions';
import { refOf } from './RollupScope';

const PAGE = 50;
const positionType = z.strictObject({ entityRef: z.string() });

/** The rules that fail, those that fail most first: two statements. */
export async function getFailingRules(
  { scope, store, clock }: RollupOptions,
  query: FailingRulesQuery,
  credentials: BackstageCredentials,
): Promise<FailingRules> {
  const standard = scope.standard(query.standard);
  const filter = await scope.filter(query, [standard], credentials);
  const rules = standard.rules.filter(
    ({ category }) => !query.category || query.category.includes(category),
  );
  const tallies = await store.getTallies({
    filter,
    dimension: 'none',
    version: standard.version,
  });
  const cells = tallyGroups(tallies, columnsByRule(standard, rules)).get(
    '',
  )?.cells;
  const asOf = await store.getSweptAt();
  return {
    standard: refOf(standard),
    ...(asOf && { asOf: asOf.toISOString() }),
    items: rules
      .map((rule, index) => {
        const { id, title, effectiveFrom } = toColumn(rule, clock());
        return {
          ruleId: id,
          title,
          category: rule.category,
          level: rule.level,
          ...(effectiveFrom && { effectiveFrom }),
          counts: cells?.[index] ?? noCounts(),
        };
      })
      .filter(({ counts }) => counts.fail + counts.unknown > 0)
      .sort(
        (a, b) =>
          b.counts.fail - a.counts.fail || b.counts.unknown - a.counts.unknown,
      )
      .slice(0, query.limit ?? PAGE),
  };
}

/** One rule with its counts: two statements. */
export async function getRule(
  { scope, store }: RollupOptions,
  key: RuleKey,
  credentials: BackstageCredentials,
): Promise<RulePage> {
  const standard = scope.standard(key.standardId);
  const rule = scope.rule(standard, key.ruleId);
  const filter = await scope.filter({}, [standard], credentials);
  const counts = await store.countRuleSubjects({ filter, rule: key });
  const asOf = await store.getSweptAt();
  return {
    standard: refOf(standard),
    rule: describeRule(rule),
    level: standard.levels[rule.rank - 1],
    category: {
      id: rule.category,
      title: titleOfCategory(standard, rule.category),
    },
    counts,
    ...(asOf && { asOf: asOf.toISOString() }),
  };
}

/** What a rule says of subjects: two statements. */
export async function getRuleSubjects(
  { scope, store }: RollupOptions,
  key: RuleKey,
  query: RuleSubjectsQuery,
  credentials: BackstageCredentials,
): Promise<{ items: SubjectResult[]; pageInfo: PageInfo }> {
  const standard = scope.standard(key.standardId);
  scope.rule(standard, key.ruleId);
  const request = {
    filter: await scope.filter(query, [standard], credentials),
    rule: key,
    statuses: query.status,
  };
  const limit = query.limit ?? PAGE;
  const counts = await store.countRuleSubjects(request);
  // One more than asked for tells whether another page follows.
  const found = await store.listRuleSubjects({
    ...request,
    after: query.cursor && decodePosition(query.cursor, positionType).entityRef,
    limit: limit + 1,
  });
  const page = found.slice(0, limit);
  return {
    items: page.map(item => toSubjectResult(item, standard)),
    pageInfo: {
      totalItems: Object.values(counts).reduce((sum, count) => sum + count, 0),
      ...(found.length > limit && {
        nextCursor: encodePosition({
          entityRef: page[page.length - 1].entityRef,
        }),
      }),
    },
  };
}

function toSubjectResult(
  item: RuleSubject,
  { levels }: CompiledStandard,
): SubjectResult {
  const level = levels.find(({ id }) => id === item.levelId);
  return {
    entityRef: item.entityRef,
    ...(item.title && { title: item.title }),
    ...(item.ownerRef && { owner: item.ownerRef }),
    ...(level && { level }),
    status: item.status,
    ...(item.message && { message: item.message }),
    since: item.since.toISOString(),
  };
}
