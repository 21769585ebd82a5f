import type { DatabaseService } from '@backstage/backend-plugin-api';
import type { JsonValue } from '@backstage/types';
import type { Knex } from 'knex';
import type {
  AccountEvidenceStore,
  DirectoryItem,
  DirectoryKind,
  FactKind,
  FactRecord,
  PullRecord,
} from './AccountEvidenceStore';
import { applyMigrations } from './migrations';

const FACTS = 'aws_account_evidence_facts';
const DIRECTORY = 'aws_account_evidence_directory';
const PULLS = 'aws_account_evidence_pulls';
const FACTS_KEY = ['organization', 'kind', 'account_id'];

/** SQLite takes a limited number of values in one statement. */
const BATCH_SIZE = 100;
const IDS_PER_QUERY = 500;

type FactsRow = {
  organization: string;
  kind: FactKind;
  account_id: string;
  facts?: string | null;
  collected_at?: string | null;
  failure?: string | null;
  failed_at?: string | null;
};

/** Keeps what was pulled in the database of the readiness plugin. */
export class DatabaseAccountEvidenceStore implements AccountEvidenceStore {
  readonly #knex: Knex;

  static async create(options: { database: DatabaseService }) {
    return new DatabaseAccountEvidenceStore(
      await applyMigrations(options.database),
    );
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async facts(kinds: readonly FactKind[], accountIds: readonly string[]) {
    const records: FactRecord[] = [];
    for (let from = 0; from < accountIds.length; from += IDS_PER_QUERY) {
      const rows = await this.#knex<FactsRow>(FACTS)
        .whereIn('kind', [...kinds])
        .whereIn('account_id', accountIds.slice(from, from + IDS_PER_QUERY));
      records.push(...rows.map(toRecord));
    }
    return records;
  }

  async ages(organization: string, kind: FactKind) {
    const rows: FactsRow[] = await this.#knex<FactsRow>(FACTS)
      .where({ organization, kind })
      .select(
        'organization',
        'kind',
        'account_id',
        'collected_at',
        'failure',
        'failed_at',
      );
    return rows.map(toRecord);
  }

  async saveFacts(
    organization: string,
    kind: FactKind,
    facts: ReadonlyMap<string, JsonValue>,
    at: string,
  ) {
    await this.#saveFacts(
      [...facts].map(([accountId, value]) => ({
        organization,
        kind,
        account_id: accountId,
        facts: JSON.stringify(value),
        collected_at: at,
        failure: null,
        failed_at: null,
      })),
      ['facts', 'collected_at', 'failure', 'failed_at'],
    );
  }

  async saveFailures(
    organization: string,
    kind: FactKind,
    failures: ReadonlyMap<string, string>,
    at: string,
  ) {
    await this.#saveFacts(
      [...failures].map(([accountId, failure]) => ({
        organization,
        kind,
        account_id: accountId,
        failure,
        failed_at: at,
      })),
      ['failure', 'failed_at'],
    );
  }

  async directory(organization: string): Promise<DirectoryItem[]> {
    const rows: Array<{
      kind: DirectoryKind;
      item_id: string;
      item: string;
      collected_at: string;
    }> = await this.#knex(DIRECTORY).where({ organization });
    return rows.map(row => ({
      kind: row.kind,
      id: row.item_id,
      item: JSON.parse(row.item),
      collectedAt: row.collected_at,
    }));
  }

  async saveDirectory(organization: string, items: DirectoryItem[]) {
    const rows = items.map(({ kind, id, item, collectedAt }) => ({
      organization,
      kind,
      item_id: id,
      item: JSON.stringify(item),
      collected_at: collectedAt,
    }));
    await this.#knex.transaction(async tx => {
      for (let from = 0; from < rows.length; from += BATCH_SIZE) {
        await tx(DIRECTORY)
          .insert(rows.slice(from, from + BATCH_SIZE))
          .onConflict(['organization', 'kind', 'item_id'])
          .merge();
      }
    });
  }

  async pull(organization: string, kind: FactKind): Promise<PullRecord> {
    const row = await this.#knex(PULLS).where({ organization, kind }).first();
    return {
      ...(row?.succeeded_at && { succeededAt: row.succeeded_at }),
      ...(row?.failure && { failure: row.failure, failedAt: row.failed_at }),
    };
  }

  async savePull(
    organization: string,
    kind: FactKind,
    { at, failure }: { at: string; failure?: string },
  ) {
    await this.#knex(PULLS)
      .insert({
        organization,
        kind,
        ...(failure === undefined
          ? { succeeded_at: at, failure: null, failed_at: null }
          : { failure, failed_at: at }),
      })
      .onConflict(['organization', 'kind'])
      .merge();
  }

  async #saveFacts(rows: FactsRow[], columns: Array<keyof FactsRow>) {
    await this.#knex.transaction(async tx => {
      for (let from = 0; from < rows.length; from += BATCH_SIZE) {
        await tx(FACTS)
          .insert(rows.slice(from, from + BATCH_SIZE))
          .onConflict(FACTS_KEY)
          .merge(columns);
      }
    });
  }
}

function toRecord(row: FactsRow): FactRecord {
  return {
    organization: row.organization,
    kind: row.kind,
    accountId: row.account_id,
    ...(row.facts && { facts: JSON.parse(row.facts) }),
    ...(row.collected_at && { collectedAt: row.collected_at }),
    ...(row.failure && {
      failure: row.failure,
      failedAt: row.failed_at ?? undefined,
    }),
  };
}
