import type { ResultStatus } from '@operations-in-teams/plugin-readiness-common';
import type { Knex } from 'knex';
import { forgetLevels, forgetResults } from './operations/forget';
import { readStates } from './operations/readStates';
import { updateSubjects } from './operations/updateSubjects';
import type {
  ChangeRecord,
  ResultStore,
  SubjectState,
  SubjectUpdate,
} from './ResultStore';
import { toLevel, toPartLevel, toResult } from './resultRows';
import {
  toDate,
  type DatabaseTime,
  type LevelRow,
  type ResultRow,
} from './rows';

const BATCH = 1_000;
const SWEEP = 'sweep';

export class DatabaseResultStore implements ResultStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): DatabaseResultStore {
    return new DatabaseResultStore(knex);
  }

  async readStates(entityRefs: string[], now: Date): Promise<SubjectState[]> {
    return readStates(this.#knex, entityRefs, now);
  }

  async getStatuses(standardId: string, ruleId: string) {
    const rows = await this.#knex<ResultRow>('results')
      .where({ standard_id: standardId, rule_id: ruleId })
      .select<Array<{ entity_ref: string; status: ResultStatus }>>(
        'entity_ref',
        'status',
      );
    return new Map(rows.map(row => [row.entity_ref, row.status]));
  }

  async update(update: SubjectUpdate): Promise<{ changes: number }> {
    return updateSubjects(this.#knex, update);
  }

  async getSubjectRefs(): Promise<string[]> {
    return this.#knex('subjects').whereNull('left_at').pluck('entity_ref');
  }

  async removeSubjects(entityRefs: string[], at: Date): Promise<void> {
    await this.#knex.transaction(async transaction => {
      for (let start = 0; start < entityRefs.length; start += BATCH) {
        const batch = entityRefs.slice(start, start + BATCH);
        await forgetLevels(
          transaction,
          (query, table) => query.whereIn(`${table}.entity_ref`, batch),
          at,
        );
        await transaction('evidence').whereIn('entity_ref', batch).delete();
        await transaction('subjects')
          .whereIn('entity_ref', batch)
          .update({ left_at: at });
      }
    });
  }

  async prune(
    standards: ReadonlyMap<string, string[]>,
    at: Date,
  ): Promise<void> {
    const ids = [...standards.keys()];
    await this.#knex.transaction(async transaction => {
      await forgetLevels(
        transaction,
        (query, table) => query.whereNotIn(`${table}.standard_id`, ids),
        at,
      );
      for (const [standardId, ruleIds] of standards) {
        await forgetResults(
          transaction,
          query =>
            query
              .where('results.standard_id', standardId)
              .whereNotIn('results.rule_id', ruleIds),
          at,
        );
      }
    });
  }

  async forgetHistory(before: Date): Promise<void> {
    for (const table of ['result_changes', 'level_changes']) {
      await this.#knex(table).where('at', '<', before).delete();
    }
    await this.#knex('subjects').where('left_at', '<', before).delete();
  }

  async getSubject(entityRef: string, whole?: 'system' | 'domain') {
    const query = this.#knex('levels')
      .leftJoin('results', join =>
        join
          .on('results.entity_ref', 'levels.entity_ref')
          .andOn('results.standard_id', 'levels.standard_id')
          // Of the parts only the levels are wanted.
          .andOnVal('results.entity_ref', entityRef),
      )
      .where('levels.entity_ref', entityRef);
    if (whole) {
      query.orWhereIn(
        'levels.entity_ref',
        this.#knex('subjects')
          .where('kind', 'component')
          .where(`${whole}_ref`, entityRef)
          .select('entity_ref'),
      );
    }
    const rows: JoinedRow[] = await query.select(
      'levels.*',
      ...(['rule_id', 'status', 'underlying', 'message'] as const),
      ...(['unknown_code', 'unknown_message'] as const),
      { result_since: 'results.since' },
      this.#sweptAt(),
    );
    const own = rows.filter(row => row.entity_ref === entityRef);
    const levels = new Map(own.map(row => [row.standard_id, row]));
    return {
      levels: [...levels.values()].map(toLevel),
      parts: rows.filter(row => row.entity_ref !== entityRef).map(toPartLevel),
      results: own.flatMap(({ rule_id, result_since, ...row }) =>
        rule_id === null || result_since === null
          ? []
          : [
              {
                ...toResult({ ...row, rule_id, since: result_since }),
                standardId: row.standard_id,
              },
            ],
      ),
    };
  }

  async getChanges(entityRef: string, limit: number): Promise<ChangeRecord[]> {
    const rows = await this.#knex('result_changes')
      .where('entity_ref', entityRef)
      .whereNotNull('to_status')
      .orderBy([
        { column: 'at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit);
    return rows.map(row => ({
      standardId: row.standard_id,
      standardVersion: row.standard_version,
      ruleId: row.rule_id,
      from: row.from_status ?? undefined,
      to: row.to_status,
      at: toDate(row.at),
    }));
  }

  // A sweep writes only what differs; what it left alone it has confirmed.
  #sweptAt() {
    return this.#knex('sweeps')
      .where('id', SWEEP)
      .select('evaluated_at')
      .as('swept_at');
  }
}

type SweptRow = LevelRow & { swept_at: DatabaseTime | null };

/** A level with one of its results, of which there may be none. */
type JoinedRow = SweptRow &
  Omit<ResultRow, 'entity_ref' | 'rule_id' | 'since'> & {
    rule_id: string | null;
    result_since: DatabaseTime | null;
  };
