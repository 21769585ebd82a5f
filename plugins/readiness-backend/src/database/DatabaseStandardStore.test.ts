import { TestDatabases } from '@backstage/backend-test-utils';
import { DatabaseStandardStore } from './DatabaseStandardStore';
import { migrationsDirectory } from './migrations';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

jest.setTimeout(60_000);

const at = (hour: number) =>
  new Date(`2027-01-15T${String(hour).padStart(2, '0')}:00:00Z`);

describe.each(databases.eachSupportedId())(
  'DatabaseStandardStore on %s',
  id => {
    const create = async () => {
      const knex = await databases.init(id);
      await knex.migrate.latest({ directory: migrationsDirectory });
      return { knex, store: DatabaseStandardStore.create(knex) };
    };
    const kept = (version: string, hour: number) => ({
      standardId: 'team',
      version,
      location: 'standards/team.yaml',
      text: `text of ${version}`,
      loadedAt: at(hour),
    });
    const definition = (title: string) => ({
      title,
      levels: [],
      categories: [],
      rules: [],
    });
    const saved = (version: string, hour: number) => ({
      ...kept(version, hour),
      definition: definition(version),
    });

    it('gives the text that was last in force for a location', async () => {
      const { store } = await create();
      await store.save(saved('v1', 1));
      await store.save(saved('v2', 2));
      expect(await store.getLatest('standards/team.yaml')).toMatchObject(
        kept('v2', 2),
      );
      await store.save(saved('v1', 3));
      expect(await store.getLatest('standards/team.yaml')).toMatchObject(
        kept('v1', 3),
      );
      expect(await store.getLatest('elsewhere.yaml')).toBeUndefined();
    });

    it('keeps each version with what it said, and when it first and last began', async () => {
      const { store } = await create();
      await store.save(saved('v1', 1));
      await store.save(saved('v2', 2));
      await store.save(saved('v1', 3));
      await store.save({ ...saved('v1', 4), standardId: 'other' });
      const versions = await store.listVersions('team', 10);
      expect(
        versions.map(({ version, firstLoadedAt, loadedAt }) => [
          version,
          firstLoadedAt,
          loadedAt,
        ]),
      ).toEqual([
        ['v1', at(1), at(3)],
        ['v2', at(2), at(2)],
      ]);
      expect(await store.listVersions('team', 1)).toHaveLength(1);
      expect(await store.getVersion('team', 'v2')).toMatchObject({
        ...kept('v2', 2),
        definition: definition('v2'),
      });
      expect(await store.getVersion('team', 'v3')).toBeUndefined();
    });

    it('keeps the texts of before versions could be read', async () => {
      const { knex, store } = await create();
      await knex.migrate.down({ directory: migrationsDirectory });
      const row = { standard_id: 'team', version: 'v0', text: 'text of v0' };
      await knex('standards').insert({
        ...row,
        location: 'standards/team.yaml',
        loaded_at: at(1),
      });
      await knex.migrate.latest({ directory: migrationsDirectory });
      expect(await store.getVersion('team', 'v0')).toEqual({
        ...kept('v0', 1),
        firstLoadedAt: at(1),
        definition: undefined,
      });
    });
  },
);
