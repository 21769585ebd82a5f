import { TestDatabases } from '@backstage/backend-test-utils';
import { migrationsDirectory } from './migrations';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())('migrations on %s', id => {
  it('go up, down to nothing, and up again', async () => {
    const knex = await databases.init(id);
    const directory = { directory: migrationsDirectory };
    const tables = ['standards', 'sources', 'subjects', 'evidence', 'results']
      .concat([
        'evidence_clocks',
        'result_changes',
        'levels',
        'level_changes',
        'sweeps',
        'containers',
        'container_closure',
        'sweep_work',
        'sweep_batches',
      ])
      .sort();
    const present = async () => {
      const found: string[] = [];
      for (const table of tables) {
        if (await knex.schema.hasTable(table)) found.push(table);
      }
      return found;
    };
    await knex.migrate.latest(directory);
    expect(await present()).toEqual(tables);
    await knex.migrate.rollback(directory, true);
    expect(await present()).toEqual([]);
    await knex.migrate.latest(directory);
    expect(await present()).toEqual(tables);
  });
});
