import type { StoredResult } from '../domain/evaluation';
import type { PartLevel } from '../domain/rollups';
import type { LevelRecord } from './ResultStore';
import {
  toDate,
  toOptionalDate,
  type DatabaseTime,
  type LevelRow,
  type ResultRow,
} from './rows';

export function toResult(row: ResultRow): StoredResult {
  return {
    ruleId: row.rule_id,
    status: row.status as StoredResult['status'],
    ...(row.underlying !== null && {
      underlying: row.underlying as StoredResult['status'],
    }),
    since: toDate(row.since),
    message: row.message ?? undefined,
    unknown:
      row.unknown_code === null
        ? undefined
        : {
            code: row.unknown_code as NonNullable<
              StoredResult['unknown']
            >['code'],
            message: row.unknown_message ?? '',
          },
  };
}

/** A level, evaluated when its row was written or confirmed by a sweep since. */
export function toLevel(
  row: LevelRow & { swept_at: DatabaseTime | null },
): LevelRecord {
  const writtenAt = toDate(row.evaluated_at);
  const sweptAt = toOptionalDate(row.swept_at);
  return {
    entityRef: row.entity_ref,
    standardId: row.standard_id,
    standardVersion: row.standard_version,
    levelId: row.level_id ?? undefined,
    rank: row.level_rank,
    since: toDate(row.since),
    unconfirmedSince: toOptionalDate(row.unconfirmed_since),
    counts: {
      pass: row.pass,
      fail: row.fail,
      unknown: row.unknown,
      exempt: row.exempt,
      notApplicable: row.not_applicable,
    },
    evaluatedAt: sweptAt && sweptAt > writtenAt ? sweptAt : writtenAt,
  };
}

export function toPartLevel(row: LevelRow): PartLevel {
  return {
    entityRef: row.entity_ref,
    standardId: row.standard_id,
    rank: row.level_rank,
    unconfirmed: row.unconfirmed_since !== null,
  };
}
