import type { Knex } from 'knex';
import type { RemediationRecord } from '../domain/rollout/remediation';
import { assertUpdated } from './conflicts';
import { insertRows } from './insertRows';
import {
  fromRemediation,
  toRemediation,
  type RemediationRow,
} from './remediationRows';
import { listRecurring } from './operations/listRecurring';
import { isPostgres, whereAmong } from './rollups/subjectConditions';
import type {
  RemediationFigures,
  RemediationFilter,
  RemediationStore,
} from './RemediationStore';
import { toOptionalDate, type DatabaseTime } from './rows';

type Of<Method extends keyof RemediationStore> = Parameters<
  RemediationStore[Method]
>;

export class DatabaseRemediationStore implements RemediationStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): DatabaseRemediationStore {
    return new DatabaseRemediationStore(knex);
  }

  async list(filter: Of<'list'>[0]): Promise<RemediationRecord[]> {
    const id = isPostgres(this.#knex) ? 'id::text' : 'id';
    const query = this.#selected(filter)
      .select<RemediationRow[]>('*')
      .orderBy([{ column: 'is_closed' }, { column: 'due' }])
      .orderByRaw(id)
      .limit(filter.limit);
    if (filter.after) {
      const { closed, due, id: last } = filter.after;
      query.whereRaw(`(is_closed, due, ${id}) > (?, ?, ?)`, [
        closed,
        due,
        last,
      ]);
    }
    const rows: RemediationRow[] = await query;
    return rows.map(toRemediation);
  }

  async count(filter: Of<'count'>[0]): Promise<number> {
    const [{ count }] = await this.#selected(filter).count({ count: '*' });
    return Number(count);
  }

  async getSums(...[filter, { today, since }]: Of<'getSums'>) {
    const knex = this.#knex;
    const sumOf = (condition: string, values: Array<string | Date> = []) =>
      knex.raw(`sum(case when ${condition} then 1 else 0 end)`, values);
    const row: {
      open: number | null;
      overdue: number | null;
      closed: number | null;
      oldest: DatabaseTime | null;
    } = await this.#selected(filter)
      .select({
        open: sumOf('is_closed = 0'),
        overdue: sumOf('is_closed = 0 and due < ?', [today]),
        closed: sumOf(`state = 'done' and closed_at >= ?`, [since]),
        oldest: knex.raw('min(case when is_closed = 0 then created_at end)'),
      })
      .first();
    const oldestOpenAt = toOptionalDate(row.oldest);
    return {
      open: Number(row.open ?? 0),
      overdue: Number(row.overdue ?? 0),
      closedSince: Number(row.closed ?? 0),
      ...(oldestOpenAt && { oldestOpenAt }),
    };
  }

  async get(id: string): Promise<RemediationRecord | undefined> {
    const row = await this.#knex<RemediationRow>('remediation_actions')
      .where({ id })
      .first();
    return row && toRemediation(row);
  }

  async add(record: RemediationRecord): Promise<void> {
    await this.#knex('remediation_actions').insert(fromRemediation(record));
  }

  async update(record: RemediationRecord): Promise<void> {
    assertUpdated(
      await this.#knex('remediation_actions')
        .where({ id: record.id, version: record.version })
        .update({ ...fromRemediation(record), version: record.version + 1 }),
    );
  }

  async getFigures(...[{ today, entityRefs }]: Of<'getFigures'>) {
    const knex = this.#knex;
    const of = (column: 'subject_ref' | 'team_ref') => {
      const query = knex('remediation_actions')
        .whereNotNull(column)
        .groupBy(column)
        .select({
          entity_ref: column,
          open: knex.raw('sum(1 - is_closed)'),
          overdue: knex.raw(
            'sum(case when is_closed = 0 and due < ? then 1 else 0 end)',
            [today],
          ),
          done: knex.raw('sum(is_closed)'),
        });
      if (entityRefs) whereAmong(knex, query, column, entityRefs);
      return query;
    };
    const rows: Array<Record<string, string | number>> = await knex.unionAll([
      of('subject_ref'),
      of('team_ref'),
    ]);
    return rows.map(
      (row): RemediationFigures => ({
        entityRef: String(row.entity_ref),
        open: Number(row.open),
        overdue: Number(row.overdue),
        done: Number(row.done),
      }),
    );
  }

  async getWork(...[filter]: Of<'getWork'>) {
    const query = this.#knex('team_work')
      .where('last_day', '>=', filter.from)
      .groupBy('first_day', 'last_day')
      .orderBy([{ column: 'first_day' }, { column: 'last_day' }])
      .select({ firstDay: 'first_day', lastDay: 'last_day' })
      .sum({
        remediation: 'remediation',
        features: 'features',
        other: 'other',
      });
    this.#whereTeams(query, filter);
    const rows = (await query) as Array<Record<string, string | number>>;
    return rows.map(row => ({
      firstDay: String(row.firstDay),
      lastDay: String(row.lastDay),
      remediation: Number(row.remediation),
      features: Number(row.features),
      other: Number(row.other),
    }));
  }

  async putWork(...[tracker, items, at]: Of<'putWork'>): Promise<void> {
    await insertRows(this.#knex, {
      table: 'team_work',
      columns: {
        team_ref: 'text',
        tracker: 'text',
        first_day: 'text',
        last_day: 'text',
        remediation: 'integer',
        features: 'integer',
        other: 'integer',
        sent_at: 'timestamp',
      },
      rows: items.map(({ team, firstDay, lastDay, ...counts }) => ({
        team_ref: team,
        tracker,
        first_day: firstDay,
        last_day: lastDay,
        ...counts,
        sent_at: at,
      })),
      key: ['team_ref', 'tracker', 'first_day'],
    });
  }

  async listRecurring(...[request]: Of<'listRecurring'>) {
    return listRecurring(this.#knex, request);
  }

  #selected(
    filter: RemediationFilter & { state?: string; dueBefore?: string },
  ): Knex.QueryBuilder {
    const query = this.#knex('remediation_actions');
    this.#whereTeams(query, filter);
    const { visible, subject, state, dueBefore } = filter;
    if (visible !== 'all') {
      query.where(seen =>
        seen
          .whereNull('subject_ref')
          .orWhere(own => whereAmong(this.#knex, own, 'subject_ref', visible)),
      );
    }
    if (subject !== undefined) query.where('subject_ref', subject);
    if (state !== undefined) query.where('state', state);
    if (dueBefore !== undefined) query.where('due', '<', dueBefore);
    return query;
  }

  #whereTeams(
    query: Knex.QueryBuilder,
    { visible, team }: Pick<RemediationFilter, 'visible' | 'team'>,
  ): void {
    if (visible !== 'all') whereAmong(this.#knex, query, 'team_ref', visible);
    if (team === undefined) return;
    query.where(within =>
      within
        .where('team_ref', team)
        .orWhereIn(
          'team_ref',
          this.#knex('container_closure')
            .where('ancestor_ref', team)
            .select('descendant_ref'),
        ),
    );
  }
}
