import {
  isAnnounced,
  type NextLevel,
  type ScorecardSummary,
} from '@operations-in-teams/plugin-readiness-common';
import type { OpenResult, ScorecardRecord, WaivedRules } from '../../database';
import type { CompiledStandard } from '../../domain/standards';
import { levelOf, refOf } from '../toScorecard';

const FIRST = 3;

export function toSummary(
  standard: CompiledStandard,
  record: ScorecardRecord,
  around: { open: OpenResult[]; waived?: WaivedRules; now: Date },
): ScorecardSummary {
  const { open, waived, now } = around;
  const next = toNext(standard, record, open, now);
  return {
    entityRef: record.entityRef,
    ...(record.title && { title: record.title }),
    kind: record.kind,
    ...(record.type && { type: record.type }),
    ...(record.ownerRef && { owner: record.ownerRef }),
    ...(record.systemRef && { system: record.systemRef }),
    ...(record.domainRef && { domain: record.domainRef }),
    ...(record.tier && { tier: record.tier }),
    ...(record.lifecycle && { lifecycle: record.lifecycle }),
    standard: refOf(standard, record),
    ...levelOf(standard, record),
    since: record.since.toISOString(),
    ...(next && { next }),
    counts: record.counts,
    ...(waived && {
      waived: {
        rules: waived.rules,
        nextExpiresAt: waived.until.toISOString(),
      },
    }),
    evaluatedAt: record.evaluatedAt.toISOString(),
  };
}

function toNext(
  standard: CompiledStandard,
  { nextRank, toNext: count }: ScorecardRecord,
  open: OpenResult[],
  now: Date,
): NextLevel | undefined {
  const level = standard.levels.find(({ rank }) => rank === nextRank);
  if (!level) return undefined;
  const statuses = new Map(open.map(({ ruleId, status }) => [ruleId, status]));
  const first = standard.rules
    .flatMap(rule => {
      const status = statuses.get(rule.id);
      return status && rule.rank <= level.rank && !isAnnounced(rule, now)
        ? [{ rule, status }]
        : [];
    })
    .sort(
      (a, b) =>
        a.rule.rank - b.rule.rank ||
        Number(a.status === 'unknown') - Number(b.status === 'unknown'),
    )
    .slice(0, FIRST)
    .map(({ rule, status }) => ({
      ruleId: rule.id,
      title: rule.title,
      status,
    }));
  return { level, open: count ?? first.length, first };
}
