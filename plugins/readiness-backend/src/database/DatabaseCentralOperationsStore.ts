import type { CarriedReason } from '@operations-in-teams/plugin-readiness-common';
import type { Knex } from 'knex';
import type {
  CarriedRecord,
  CarriedRequest,
  CentralOperationsStore,
} from './CentralOperationsStore';
import { selectCarried, type CarriedRow } from './operations/selectCarried';
import { isPostgres } from './rollups/subjectConditions';
import { toOptionalDate } from './rows';

const COLUMNS = {
  firstLevel: 'first_level',
  teamStage: 'team_stage',
  notAccepted: 'not_accepted',
} as const satisfies Record<CarriedReason, keyof CarriedRow>;

const REASONS = Object.keys(COLUMNS) as CarriedReason[];

export class DatabaseCentralOperationsStore implements CentralOperationsStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): DatabaseCentralOperationsStore {
    return new DatabaseCentralOperationsStore(knex);
  }

  async list(
    request: Parameters<CentralOperationsStore['list']>[0],
  ): Promise<CarriedRecord[]> {
    const { after, limit } = request;
    const ref = isPostgres(this.#knex)
      ? 'entity_ref collate "C"'
      : 'entity_ref';
    const query = this.#knex
      .from(selectCarried(this.#knex, request).as('carried'))
      .select<CarriedRow[]>('*')
      .where(any => whereReasons(any, request.reasons))
      .orderBy('interruptions', 'desc')
      .orderByRaw(ref)
      .limit(limit);
    if (after) {
      query.where(rest =>
        rest
          .where('interruptions', '<', after.interruptions)
          .orWhere(same =>
            same
              .where('interruptions', after.interruptions)
              .whereRaw(`${ref} > ?`, [after.entityRef]),
          ),
      );
    }
    const rows: CarriedRow[] = await query;
    return rows.map(toRecord);
  }

  async count({
    reasons,
    ...request
  }: CarriedRequest & { reasons?: CarriedReason[] }) {
    const rows: Array<Record<string, number | string>> = await this.#knex
      .from(selectCarried(this.#knex, request).as('carried'))
      .where(any => whereReasons(any))
      .select('first_level', 'team_stage', 'not_accepted')
      .count({ count: '*' })
      .groupBy('first_level', 'team_stage', 'not_accepted');
    const sumOf = (wanted: CarriedReason[]) =>
      rows
        .filter(row =>
          wanted.some(reason => Number(row[COLUMNS[reason]]) === 1),
        )
        .reduce((sum, { count }) => sum + Number(count), 0);
    return {
      byReason: {
        firstLevel: sumOf(['firstLevel']),
        teamStage: sumOf(['teamStage']),
        notAccepted: sumOf(['notAccepted']),
      },
      total: sumOf(reasons ?? REASONS),
    };
  }
}

function whereReasons(
  query: Knex.QueryBuilder,
  reasons: CarriedReason[] = REASONS,
): void {
  for (const reason of reasons) query.orWhere(COLUMNS[reason], 1);
}

function toRecord(row: CarriedRow): CarriedRecord {
  const since: Record<CarriedReason, Date | undefined> = {
    firstLevel: toOptionalDate(row.first_level_since),
    teamStage: toOptionalDate(row.stage_since),
    notAccepted: undefined,
  };
  const number = (value: CarriedRow['incidents']) =>
    value === null ? undefined : Number(value);
  return {
    entityRef: row.entity_ref,
    title: row.title,
    ownerRef: row.owner_ref,
    ownerStage: row.stage ?? undefined,
    reasons: REASONS.filter(reason => Number(row[COLUMNS[reason]]) === 1).map(
      reason => ({ reason, since: since[reason] }),
    ),
    incidents: number(row.incidents),
    outsideInterruptions: number(row.outside),
    collectedAt: toOptionalDate(row.collected_at),
    position: {
      interruptions: Number(row.interruptions),
      entityRef: row.entity_ref,
    },
  };
}
