import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import type { AwsAccount } from '@operations-in-teams/plugin-aws-accounts-node';
import type { Knex } from 'knex';
import { DatabaseAccountsStore } from './DatabaseAccountsStore';
import { migrationsConfig } from './migrations';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const idOf = (number: number) => String(300000000000 + number);
const organization = { id: 'o-1', managementAccountId: '111111111111' };

function account(number: number, more: Partial<AwsAccount> = {}): AwsAccount {
  return { id: idOf(number), state: 'ACTIVE', name: `a${number}`, ...more };
}

describe.each(databases.eachSupportedId())('DatabaseAccountsStore, %s', id => {
  let knex: Knex;

  function create() {
    return DatabaseAccountsStore.create({
      database: mockServices.database({ knex }),
    });
  }

  async function list(
    store: DatabaseAccountsStore,
    accounts: AwsAccount[],
    at = '2027-01-01T00:00:00.000Z',
  ) {
    await store.startListing('main', at);
    await store.addListedPage('main', { accounts, at });
    await store.adoptListing('main', { organization, at });
  }

  beforeEach(async () => {
    knex = await databases.init(id);
  });

  it('migrates beside the migrations of the catalog, up and down', async () => {
    // What the catalog does in the same database with migrations of its own.
    await knex.schema.createTable('knex_migrations', table => {
      table.increments('id');
      table.string('name');
    });
    await knex('knex_migrations').insert({ name: 'of-the-catalog.js' });

    await create();
    await create();
    expect(await knex.schema.hasTable('aws_accounts_accounts')).toBe(true);
    expect(await knex('knex_migrations')).toHaveLength(1);

    await knex.migrate.rollback(migrationsConfig, true);
    expect(await knex.schema.hasTable('aws_accounts_accounts')).toBe(false);
    expect(await knex.schema.hasTable('aws_accounts_organizations')).toBe(
      false,
    );
    await create();
    expect(await knex.schema.hasTable('aws_accounts_units')).toBe(true);
  });

  it('lists page by page, over a restart, and shows only what was adopted', async () => {
    const store = await create();
    await store.startListing('main', '2027-01-01T00:00:00.000Z');
    await store.addListedPage('main', {
      accounts: [account(1), account(2), account(1, { name: 'again' })],
      nextToken: 'page 2',
      at: '2027-01-01T00:01:00.000Z',
    });

    const restarted = await create();
    expect(await restarted.organization('main')).toEqual({
      listingStartedAt: '2027-01-01T00:00:00.000Z',
      listingToken: 'page 2',
      listingPageAt: '2027-01-01T00:01:00.000Z',
    });
    expect(await restarted.accounts('main')).toEqual([]);
    await restarted.addListedPage('main', {
      accounts: [account(2), account(3)],
      at: '2027-01-01T00:02:00.000Z',
    });
    expect(await restarted.listedAccounts('main')).toHaveLength(3);

    await restarted.adoptListing('main', {
      organization,
      at: '2027-01-01T00:03:00.000Z',
    });
    expect(
      (await restarted.accounts('main')).map(record => record.account),
    ).toEqual([account(1, { name: 'again' }), account(2), account(3)]);
    expect(await restarted.listedAccounts('main')).toEqual([]);
    expect(await restarted.organization('main')).toEqual({
      organizationId: 'o-1',
      managementAccountId: '111111111111',
      accountsListedAt: '2027-01-01T00:03:00.000Z',
      listStartedAt: '2027-01-01T00:00:00.000Z',
    });
  });

  it('keeps tags, references and parents of accounts that stay, and drops those of others', async () => {
    const store = await create();
    await list(store, [account(1, { parentId: 'ou-1' }), account(2)]);
    for (const number of [1, 2]) {
      await store.saveTags('main', idOf(number), {
        tags: { team: 'ads\u0000', '🎙️': '' },
        name: 'odd\u0000name',
        at: '2027-01-01T00:00:00.000Z',
      });
    }
    await store.saveReferences(
      'main',
      new Map([
        [idOf(1), { owner: 'group:default/ads', components: [] }],
        [idOf(2), { components: ['component:default/x'] }],
      ]),
    );
    await store.saveTagsFailure('main', idOf(1), {
      failure: 'denied',
      at: '2027-01-02T00:00:00.000Z',
    });

    await list(store, [account(1, { name: 'renamed' })]);
    expect(await store.accounts('main')).toEqual([
      {
        account: account(1, { name: 'renamed' }),
        parentId: 'ou-1',
        tags: { team: 'ads\u0000', '🎙️': '' },
        nameWhenTagsRead: 'odd\u0000name',
        tagsCollectedAt: '2027-01-01T00:00:00.000Z',
        tagsFailure: 'denied',
        tagsFailedAt: '2027-01-02T00:00:00.000Z',
        references: { owner: 'group:default/ads', components: [] },
      },
    ]);

    await list(store, [account(1), account(2)]);
    const [, returned] = await store.accounts('main');
    expect(returned.tags).toBeUndefined();
    expect(returned.references).toBeUndefined();
  });

  it('keeps organisations apart and tells where an account is', async () => {
    const store = await create();
    await list(store, [account(1)]);
    await store.startListing('other', '2027-01-01T00:00:00.000Z');
    await store.addListedPage('other', {
      accounts: [account(1), account(2)],
      at: '2027-01-01T00:00:00.000Z',
    });
    await store.adoptListing('other', {
      organization: { id: 'o-2' },
      at: '2027-01-01T00:00:00.000Z',
    });

    expect(await store.accounts('main')).toHaveLength(1);
    expect(await store.providersOf(idOf(1))).toEqual(['main', 'other']);
    expect(await store.providersOf(idOf(2))).toEqual(['other']);
    expect(await store.providersOf(idOf(3))).toEqual([]);
  });

  it('replaces units, and fills in parents', async () => {
    const store = await create();
    await list(store, [account(1), account(2, { parentId: 'ou-2' })]);
    await store.replaceUnits(
      'main',
      [
        { id: 'r-1', name: 'Root' },
        { id: 'ou-1', name: 'Old', parentId: 'r-1' },
      ],
      '2027-01-01T00:00:00.000Z',
    );
    const units = [
      { id: 'r-1', name: 'Root' },
      { id: 'ou-2', name: 'New', parentId: 'r-1' },
    ];
    await store.replaceUnits('main', units, '2027-01-02T00:00:00.000Z');
    expect(await store.units('main')).toEqual(expect.arrayContaining(units));
    expect(await store.units('main')).toHaveLength(2);

    await store.savePlacements(
      'main',
      new Map([
        [idOf(1), 'ou-2'],
        [idOf(2), undefined],
      ]),
      '2027-01-03T00:00:00.000Z',
    );
    expect(await store.accounts('main')).toMatchObject([
      { parentId: 'ou-2', placedAt: '2027-01-03T00:00:00.000Z' },
      { parentId: 'ou-2', placedAt: '2027-01-03T00:00:00.000Z' },
    ]);
  });

  it('changes and empties single fields of an organisation', async () => {
    const store = await create();
    await store.changeOrganization('main', {
      failure: 'away',
      failedAt: '2027-01-01T00:00:00.000Z',
      appliedCount: 3,
    });
    await store.changeOrganization('main', { failure: null, failedAt: null });

    expect(await store.organization('main')).toEqual({ appliedCount: 3 });
    expect(await store.organization('unheard-of')).toEqual({});
  });

  it('takes ten thousand accounts in one go', async () => {
    const store = await create();
    const accounts = Array.from({ length: 10_000 }, (_, n) => account(n));
    await list(store, accounts);
    await store.saveReferences(
      'main',
      new Map(accounts.map(each => [each.id, { components: [] }])),
    );
    expect(await store.accounts('main')).toHaveLength(10_000);

    await list(store, accounts.slice(0, 100));
    expect(await store.accounts('main')).toHaveLength(100);
  }, 60_000);
});
