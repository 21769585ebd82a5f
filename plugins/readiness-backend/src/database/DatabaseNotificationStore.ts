import type { Knex } from 'knex';
import type { LevelNews } from '../domain/notifications';
import { insertRows } from './insertRows';
import type { NotificationStore } from './NotificationStore';
import { readExpiring, readGaps } from './operations/readExpiring';
import {
  readTeamFailures,
  readTeamLevels,
  readTeamMoves,
} from './operations/readTeamWeeks';
import { whereAmong } from './rollups/subjectConditions';

/** A row that whoever claims writes first. */
const LOCK = '';

type Of<Method extends keyof NotificationStore> = Parameters<
  NotificationStore[Method]
>;

export class DatabaseNotificationStore implements NotificationStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): DatabaseNotificationStore {
    return new DatabaseNotificationStore(knex);
  }

  async claim(...[marks, now]: Of<'claim'>): Promise<Set<string>> {
    const wanted = [...new Set(marks)];
    if (wanted.length === 0) return new Set();
    return this.#knex.transaction(async transaction => {
      // One claims at a time, so that what is free here is free below too.
      await insertRows(transaction, {
        table: 'notification_marks',
        columns: { mark: 'text', at: 'timestamp' },
        rows: [{ mark: LOCK, at: now }],
        key: ['mark'],
      });
      const taken = await this.#among(transaction, wanted);
      const free = wanted.filter(mark => !taken.has(mark));
      await insertRows(transaction, {
        table: 'notification_marks',
        columns: { mark: 'text', at: 'timestamp' },
        rows: free.map(mark => ({ mark, at: now })),
      });
      return new Set(free);
    });
  }

  async release(...[marks]: Of<'release'>): Promise<Set<string>> {
    if (marks.length === 0) return new Set();
    return this.#knex.transaction(async transaction => {
      const taken = await this.#among(transaction, marks);
      const query = transaction('notification_marks').delete();
      whereAmong(this.#knex, query, 'mark', taken);
      await query;
      return taken;
    });
  }

  async forget(before: Date): Promise<void> {
    await this.#knex('notification_marks').where('at', '<', before).delete();
  }

  async getLevelNews(since: Date): Promise<LevelNews[]> {
    const rows: LevelNewsRow[] = await this.#knex({ changes: 'level_changes' })
      .join('subjects', 'subjects.entity_ref', 'changes.entity_ref')
      .where('changes.at', '>=', since)
      .whereNotNull('changes.from_rank')
      .whereNotNull('changes.to_rank')
      .whereNull('subjects.left_at')
      // Its level is that of its parts, whose owners are told.
      .whereNot('subjects.kind', 'system')
      .orderBy('changes.id')
      .select({
        id: 'changes.id',
        entity_ref: 'changes.entity_ref',
        title: 'subjects.title',
        team_ref: 'subjects.team_ref',
        standard_id: 'changes.standard_id',
        from_rank: 'changes.from_rank',
        to_rank: 'changes.to_rank',
      });
    return rows.map(row => ({
      mark: `level ${row.id}`,
      entityRef: row.entity_ref,
      title: row.title,
      team: row.team_ref,
      standardId: row.standard_id,
      fromRank: row.from_rank,
      toRank: row.to_rank,
    }));
  }

  async getFailing(...[entityRefs]: Of<'getFailing'>) {
    if (entityRefs.length === 0) return [];
    const query = this.#knex('results').where('status', 'fail').select({
      entityRef: 'entity_ref',
      standardId: 'standard_id',
      ruleId: 'rule_id',
    });
    whereAmong(this.#knex, query, 'entity_ref', entityRefs);
    return query;
  }

  async getExpiring(...[now, until]: Of<'getExpiring'>) {
    return readExpiring(this.#knex, now, until);
  }

  async getGaps(...[rule]: Of<'getGaps'>) {
    return readGaps(this.#knex, rule);
  }

  async getTeamLevels() {
    return readTeamLevels(this.#knex);
  }

  async getTeamMoves(since: Date) {
    return readTeamMoves(this.#knex, since);
  }

  async getTeamFailures() {
    return readTeamFailures(this.#knex);
  }

  async #among(knex: Knex, marks: Iterable<string>): Promise<Set<string>> {
    const query = knex('notification_marks').pluck('mark');
    whereAmong(this.#knex, query, 'mark', marks);
    return new Set((await query) as string[]);
  }
}

type LevelNewsRow = {
  id: number | string;
  entity_ref: string;
  title: string;
  team_ref: string;
  standard_id: string;
  from_rank: number;
  to_rank: number;
};
