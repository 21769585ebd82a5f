import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  GroupedWaiverDebt,
  SubjectsQuery,
  WaiverDebt,
  WaiverDebtCounts,
  WaiverDebtGroupsQuery,
} from '@operations-in-teams/plugin-readiness-common';
import type { ShownGroups } from '../../domain/rollups';
import type { GroupedWaiver } from '../../database';
import { waivedOnce, waiverDebt } from '../../domain/waivers';
import type { CompiledStandard } from '../../domain/standards';
import { describeGroups, pageOf, shownGroups } from './groups';
import type { RollupOptions } from './RollupOptions';

/** What is waived in all, and at which levels: one statement. */
export async function getWaiverDebt(
  { scope, store, clock }: RollupOptions,
  query: SubjectsQuery,
  credentials: BackstageCredentials,
): Promise<WaiverDebt> {
  const now = clock();
  const standards = scope.standards(query.standard);
  const waivers = await store.listOpenWaivers({
    filter: await scope.filter(query, standards, credentials),
    dimension: 'none',
    now,
  });
  return {
    ...toCounts(waivers, now),
    byLevel: standards.flatMap(standard => levelsOf(standard, waivers)),
    asOf: now.toISOString(),
  };
}

/** The same by group: at most three statements. */
export async function getWaiverDebtGroups(
  { scope, store, clock }: RollupOptions,
  query: WaiverDebtGroupsQuery,
  credentials: BackstageCredentials,
): Promise<GroupedWaiverDebt> {
  const now = clock();
  const standards = scope.standards(query.standard);
  const filter = await scope.filter(query, standards, credentials);
  const dimension = query.groupBy ?? 'team';
  const waivers = await store.listOpenWaivers({ filter, dimension, now });
  const shown = await shownGroups(store, {
    dimension,
    query,
    visible: filter.visible,
  });
  const found = byGroup(waivers, shown);
  const page = pageOf(found.keys(), query);
  const described = await describeGroups(store, page.keys, { shown });
  return {
    groups: page.keys.map(key => ({
      group: described.get(key) ?? { key },
      ...toCounts(found.get(key) ?? [], now),
    })),
    asOf: now.toISOString(),
    pageInfo: page.pageInfo,
  };
}

function byGroup(
  waivers: GroupedWaiver[],
  shown: ShownGroups,
): Map<string, GroupedWaiver[]> {
  const found = new Map<string, GroupedWaiver[]>();
  for (const waiver of waivers) {
    for (const group of shown.of(waiver.key)) {
      const into = found.get(group);
      if (into) into.push(waiver);
      else found.set(group, [waiver]);
    }
  }
  return found;
}

function toCounts(waivers: GroupedWaiver[], now: Date): WaiverDebtCounts {
  const { oldestRequestAt, oldestInEffectSince, nextExpiresAt, ...counts } =
    waiverDebt(waivers, now);
  return {
    ...counts,
    ...(oldestRequestAt && { oldestRequestAt: oldestRequestAt.toISOString() }),
    ...(oldestInEffectSince && {
      oldestInEffectSince: oldestInEffectSince.toISOString(),
    }),
    ...(nextExpiresAt && { nextExpiresAt: nextExpiresAt.toISOString() }),
  };
}

function levelsOf(
  { id: standardId, levels, rules }: CompiledStandard,
  waivers: GroupedWaiver[],
): WaiverDebt['byLevel'] {
  const levelOf = new Map(rules.map(rule => [rule.id, rule.level]));
  const counts = new Map<string, number>();
  for (const { last } of waivedOnce(waivers)) {
    const level = levelOf.get(last.ruleId);
    if (last.standardId !== standardId || level === undefined) continue;
    counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  return levels.flatMap(({ id: level }) => {
    const count = counts.get(level);
    return count === undefined ? [] : [{ standardId, level, count }];
  });
}
