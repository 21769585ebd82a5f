import type { Knex } from 'knex';
import type { StandardDefinition } from '../domain/standards';
import { toDate, type DatabaseTime } from './rows';
import type {
  StandardStore,
  StandardText,
  VersionRecord,
  VersionText,
} from './StandardStore';

const RECORD = [
  'standard_id',
  'version',
  'location',
  'loaded_at',
  'first_loaded_at',
] as const;

export class DatabaseStandardStore implements StandardStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): DatabaseStandardStore {
    return new DatabaseStandardStore(knex);
  }

  async save(
    standard: StandardText & { definition: StandardDefinition },
  ): Promise<void> {
    await this.#knex('standards')
      .insert({
        standard_id: standard.standardId,
        version: standard.version,
        location: standard.location,
        text: standard.text,
        definition: JSON.stringify(standard.definition),
        loaded_at: standard.loadedAt,
        first_loaded_at: standard.loadedAt,
      })
      .onConflict(['standard_id', 'version'])
      .merge(['location', 'loaded_at', 'definition']);
  }

  async getLatest(location: string): Promise<StandardText | undefined> {
    const row = await this.#knex<StandardRow>('standards')
      .where('location', location)
      .orderBy('loaded_at', 'desc')
      .first();
    return row && { ...toRecord(row), text: row.text };
  }

  async listVersions(
    standardId: string,
    limit: number,
  ): Promise<VersionRecord[]> {
    const rows = await this.#knex<StandardRow>('standards')
      .where('standard_id', standardId)
      .orderBy([
        { column: 'loaded_at', order: 'desc' },
        { column: 'version', order: 'asc' },
      ])
      .limit(limit)
      .select(...RECORD);
    return rows.map(toRecord);
  }

  async getVersion(
    standardId: string,
    version: string,
  ): Promise<VersionText | undefined> {
    const row = await this.#knex<StandardRow>('standards')
      .where({ standard_id: standardId, version })
      .first();
    return (
      row && {
        ...toRecord(row),
        text: row.text,
        definition: row.definition
          ? (JSON.parse(row.definition) as StandardDefinition)
          : undefined,
      }
    );
  }
}

function toRecord(row: Pick<StandardRow, (typeof RECORD)[number]>) {
  return {
    standardId: row.standard_id,
    version: row.version,
    location: row.location,
    loadedAt: toDate(row.loaded_at),
    firstLoadedAt: toDate(row.first_loaded_at ?? row.loaded_at),
  };
}

type StandardRow = {
  standard_id: string;
  version: string;
  location: string;
  text: string;
  definition: string | null;
  loaded_at: DatabaseTime;
  first_loaded_at: DatabaseTime | null;
};
