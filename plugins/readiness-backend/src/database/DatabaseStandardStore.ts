import type { Knex } from 'knex';
import { toDate } from './rows';
import type { StandardStore, StandardText } from './StandardStore';

export class DatabaseStandardStore implements StandardStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): DatabaseStandardStore {
    return new DatabaseStandardStore(knex);
  }

  async save(standard: StandardText): Promise<void> {
    await this.#knex('standards')
      .insert({
        standard_id: standard.standardId,
        version: standard.version,
        location: standard.location,
        text: standard.text,
        loaded_at: standard.loadedAt,
      })
      .onConflict(['standard_id', 'version'])
      .merge(['location', 'loaded_at']);
  }

  async getLatest(location: string): Promise<StandardText | undefined> {
    const row = await this.#knex('standards')
      .where('location', location)
      .orderBy('loaded_at', 'desc')
      .first();
    return (
      row && {
        standardId: row.standard_id,
        version: row.version,
        location: row.location,
        text: row.text,
        loadedAt: toDate(row.loaded_at),
      }
    );
  }
}
