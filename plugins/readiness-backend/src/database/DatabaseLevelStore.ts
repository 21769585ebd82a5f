import type { Knex } from 'knex';
import type { LevelStore, ReachedLevel } from './LevelStore';
import type { LevelRow } from './rows';

const BATCH = 1_000;

export class DatabaseLevelStore implements LevelStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): DatabaseLevelStore {
    return new DatabaseLevelStore(knex);
  }

  async reached(entityRefs?: string[]): Promise<ReachedLevel[]> {
    if (!entityRefs) return this.#read();
    const found: ReachedLevel[] = [];
    for (let start = 0; start < entityRefs.length; start += BATCH) {
      found.push(...(await this.#read(entityRefs.slice(start, start + BATCH))));
    }
    return found;
  }

  async #read(entityRefs?: string[]): Promise<ReachedLevel[]> {
    const query = this.#knex<LevelRow>('levels').select(
      'entity_ref',
      'standard_id',
      'level_id',
      'level_rank',
    );
    if (entityRefs) query.whereIn('entity_ref', entityRefs);
    const rows = await query;
    return rows.map(row => ({
      entityRef: row.entity_ref,
      standardId: row.standard_id,
      levelId: row.level_id ?? undefined,
      rank: row.level_rank,
    }));
  }
}
