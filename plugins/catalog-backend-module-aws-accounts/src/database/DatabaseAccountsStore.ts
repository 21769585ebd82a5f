import type { DatabaseService } from '@backstage/backend-plugin-api';
import type {
  AwsAccount,
  AwsOrganization,
  OrganizationalUnit,
} from '@operations-in-teams/plugin-aws-accounts-node';
import type { Knex } from 'knex';
import type { References } from '../domain/resolveReferences';
import type {
  AccountRecord,
  AccountsStore,
  OrganizationChange,
  OrganizationRecord,
} from './AccountsStore';
import { applyMigrations } from './migrations';
import { adoptListing } from './operations/adoptListing';
import { upsertInBatches } from './operations/upsertInBatches';
import {
  type FactsRow,
  type OrganizationRow,
  type PlacementRow,
  type ReadTags,
  type ReferencesRow,
  type TagsRow,
  toAccount,
  toAccountRecord,
  toFactsRow,
  toOrganizationRecord,
  toOrganizationRow,
  type UnitRow,
} from './rows';

const ACCOUNT_KEY = ['provider_id', 'account_id'];

/** Keeps what was pulled in the catalog's database. */
export class DatabaseAccountsStore implements AccountsStore {
  readonly #knex: Knex;

  static async create(options: { database: DatabaseService }) {
    return new DatabaseAccountsStore(await applyMigrations(options.database));
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async organization(providerId: string): Promise<OrganizationRecord> {
    return toOrganizationRecord(
      await this.#knex<OrganizationRow>('aws_accounts_organizations')
        .where({ provider_id: providerId })
        .first(),
    );
  }

  async changeOrganization(providerId: string, change: OrganizationChange) {
    await changeOrganization(this.#knex, providerId, change);
  }

  async startListing(providerId: string, at: string) {
    await this.#knex.transaction(async tx => {
      await tx('aws_accounts_listing')
        .where({ provider_id: providerId })
        .delete();
      await changeOrganization(tx, providerId, {
        listingStartedAt: at,
        listingToken: null,
        listingPageAt: null,
      });
    });
  }

  async addListedPage(
    providerId: string,
    page: { accounts: AwsAccount[]; nextToken?: string; at: string },
  ) {
    // A page may name an account twice, and one statement may not.
    const accounts = new Map(page.accounts.map(each => [each.id, each]));
    await this.#knex.transaction(async tx => {
      await upsertInBatches(
        tx,
        'aws_accounts_listing',
        [...accounts.values()].map(each => toFactsRow(providerId, each)),
        ACCOUNT_KEY,
      );
      await changeOrganization(tx, providerId, {
        listingToken: page.nextToken ?? null,
        listingPageAt: page.at,
      });
    });
  }

  async listedAccounts(providerId: string): Promise<AwsAccount[]> {
    const rows = await this.#knex<FactsRow>('aws_accounts_listing').where({
      provider_id: providerId,
    });
    return rows.map(toAccount);
  }

  async adoptListing(
    providerId: string,
    { organization, at }: { organization: AwsOrganization; at: string },
  ) {
    await this.#knex.transaction(async tx => {
      await adoptListing(tx, providerId);
      const { listingStartedAt } = await this.#organizationIn(tx, providerId);
      await changeOrganization(tx, providerId, {
        organizationId: organization.id,
        managementAccountId: organization.managementAccountId ?? null,
        accountsListedAt: at,
        listStartedAt: listingStartedAt ?? at,
        listingStartedAt: null,
        listingToken: null,
        listingPageAt: null,
        refusedAt: null,
        refusedFingerprint: null,
        refusedReason: null,
      });
    });
  }

  async accounts(providerId: string): Promise<AccountRecord[]> {
    const where = { provider_id: providerId };
    const facts = await this.#knex<FactsRow>('aws_accounts_accounts')
      .where(where)
      .orderBy('account_id');
    const tags = byAccount(
      await this.#knex<TagsRow>('aws_accounts_tags').where(where),
    );
    const references = byAccount(
      await this.#knex<ReferencesRow>('aws_accounts_references').where(where),
    );
    const placements = byAccount(
      await this.#knex<PlacementRow>('aws_accounts_placements').where(where),
    );
    return facts.map(row =>
      toAccountRecord(row, {
        tags: tags.get(row.account_id),
        references: references.get(row.account_id),
        placement: placements.get(row.account_id),
      }),
    );
  }

  async savePlacements(
    providerId: string,
    parentIds: ReadonlyMap<string, string | undefined>,
    at: string,
  ) {
    const rows = [...parentIds].map(
      ([accountId, parentId]): PlacementRow => ({
        provider_id: providerId,
        account_id: accountId,
        parent_id: parentId ?? null,
        placed_at: at,
      }),
    );
    await this.#knex.transaction(tx =>
      upsertInBatches(tx, 'aws_accounts_placements', rows, ACCOUNT_KEY),
    );
  }

  async saveTags(
    providerId: string,
    accountId: string,
    read: { tags: Record<string, string>; name?: string; at: string },
  ) {
    const { tags, name } = read;
    const row: TagsRow = {
      provider_id: providerId,
      account_id: accountId,
      read: JSON.stringify({ tags, name } satisfies ReadTags),
      collected_at: read.at,
      failure: null,
      failed_at: null,
    };
    await this.#knex<TagsRow>('aws_accounts_tags')
      .insert(row)
      .onConflict(ACCOUNT_KEY)
      .merge();
  }

  async saveTagsFailure(
    providerId: string,
    accountId: string,
    failed: { failure: string; at: string },
  ) {
    await this.#knex<TagsRow>('aws_accounts_tags')
      .insert({
        provider_id: providerId,
        account_id: accountId,
        failure: failed.failure,
        failed_at: failed.at,
      })
      .onConflict(ACCOUNT_KEY)
      .merge(['failure', 'failed_at']);
  }

  async saveReferences(
    providerId: string,
    references: ReadonlyMap<string, References>,
  ) {
    const rows = [...references].map(([accountId, resolved]) => ({
      provider_id: providerId,
      account_id: accountId,
      resolved: JSON.stringify(resolved),
    }));
    await this.#knex.transaction(tx =>
      upsertInBatches(tx, 'aws_accounts_references', rows, ACCOUNT_KEY),
    );
  }

  async providersOf(accountId: string): Promise<string[]> {
    const rows = await this.#knex<FactsRow>('aws_accounts_accounts')
      .where({ account_id: accountId })
      .orderBy('provider_id');
    return rows.map(row => row.provider_id);
  }

  async units(providerId: string): Promise<OrganizationalUnit[]> {
    const rows = await this.#knex<UnitRow>('aws_accounts_units').where({
      provider_id: providerId,
    });
    return rows.map(row => ({
      id: row.unit_id,
      name: row.name,
      ...(row.parent_id ? { parentId: row.parent_id } : {}),
    }));
  }

  async replaceUnits(
    providerId: string,
    units: OrganizationalUnit[],
    at: string,
  ) {
    const rows = units.map(unit => ({
      provider_id: providerId,
      unit_id: unit.id,
      name: unit.name,
      parent_id: unit.parentId ?? null,
    }));
    await this.#knex.transaction(async tx => {
      await tx('aws_accounts_units')
        .where({ provider_id: providerId })
        .delete();
      await upsertInBatches(tx, 'aws_accounts_units', rows, [
        'provider_id',
        'unit_id',
      ]);
      await changeOrganization(tx, providerId, { unitsCollectedAt: at });
    });
  }

  async #organizationIn(tx: Knex.Transaction, providerId: string) {
    return toOrganizationRecord(
      await tx<OrganizationRow>('aws_accounts_organizations')
        .where({ provider_id: providerId })
        .first(),
    );
  }
}

async function changeOrganization(
  knex: Knex,
  providerId: string,
  change: OrganizationChange,
) {
  await knex('aws_accounts_organizations')
    .insert(toOrganizationRow(providerId, change))
    .onConflict(['provider_id'])
    .merge();
}

function byAccount<Row extends { account_id: string }>(rows: Row[]) {
  return new Map(rows.map(row => [row.account_id, row]));
}
