import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { DatabaseAccountEvidenceStore } from './DatabaseAccountEvidenceStore';
import { migrationsConfig } from './migrations';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const at = (hour: number) =>
  `2026-11-23T${String(hour).padStart(2, '0')}:00:00.000Z`;

describe.each(databases.eachSupportedId())(
  'DatabaseAccountEvidenceStore on %s',
  databaseId => {
    async function create() {
      const knex = await databases.init(databaseId);
      const store = await DatabaseAccountEvidenceStore.create({
        database: mockServices.database({ knex }),
      });
      return { knex, store };
    }

    it('keeps the last good facts beside a failure, and forgets the failure after', async () => {
      const { store } = await create();
      const facts = new Map([
        ['300000000001', { operations: true, name: 'å\u0000' }],
        ['300000000002', { operations: false }],
      ]);
      await store.saveFacts('main', 'contacts', facts, at(1));
      await store.saveFailures(
        'main',
        'contacts',
        new Map([
          ['300000000001', 'denied'],
          ['300000000003', 'denied'],
        ]),
        at(2),
      );
      const read = async () =>
        (
          await store.facts(
            ['contacts', 'code'],
            ['300000000001', '300000000003'],
          )
        ).sort((a, b) => (a.accountId < b.accountId ? -1 : 1));
      const common = { organization: 'main', kind: 'contacts' };
      expect(await read()).toEqual([
        {
          ...common,
          accountId: '300000000001',
          facts: facts.get('300000000001'),
          collectedAt: at(1),
          failure: 'denied',
          failedAt: at(2),
        },
        {
          ...common,
          accountId: '300000000003',
          failure: 'denied',
          failedAt: at(2),
        },
      ]);
      await store.saveFacts(
        'main',
        'contacts',
        new Map([['300000000001', null]]),
        at(3),
      );
      expect((await read())[0]).toEqual({
        ...common,
        accountId: '300000000001',
        facts: null,
        collectedAt: at(3),
      });
      expect(await store.ages('main', 'contacts')).toHaveLength(3);
      expect(await store.ages('other', 'contacts')).toEqual([]);
    });

    it('holds ten thousand accounts, and the directory and pulls of each organisation', async () => {
      const { store } = await create();
      const ids = Array.from({ length: 10_000 }, (_, number) =>
        String(300000000000 + number),
      );
      await store.saveFacts(
        'main',
        'iamUsers',
        new Map(ids.map((id, number) => [id, number])),
        at(1),
      );
      const facts = await store.facts(['iamUsers'], ids);
      expect(facts).toHaveLength(10_000);
      expect(facts.find(({ accountId }) => accountId === ids[0])?.facts).toBe(
        0,
      );

      const item = {
        kind: 'group',
        id: 'g',
        item: null,
        collectedAt: at(1),
      } as const;
      await store.saveDirectory('main', [item]);
      await store.saveDirectory('main', [{ ...item, item: { name: 'web' } }]);
      expect(await store.directory('main')).toEqual([
        { ...item, item: { name: 'web' } },
      ]);
      expect(await store.directory('other')).toEqual([]);

      await store.savePull('main', 'code', { at: at(1) });
      await store.savePull('main', 'code', { at: at(2), failure: 'away' });
      expect(await store.pull('main', 'code')).toEqual({
        succeededAt: at(1),
        failure: 'away',
        failedAt: at(2),
      });
      await store.savePull('main', 'code', { at: at(3) });
      expect(await store.pull('main', 'code')).toEqual({ succeededAt: at(3) });
      expect(await store.pull('main', 'access')).toEqual({});
    });

    it('migrates down again, and lives beside the migrations of the plugin', async () => {
      const { knex } = await create();
      await knex.migrate.rollback(migrationsConfig, true);
      expect(await knex.schema.hasTable('aws_account_evidence_facts')).toBe(
        false,
      );
      await knex.migrate.latest(migrationsConfig);
      expect(await knex.schema.hasTable('knex_migrations')).toBe(false);
    });
  },
);
