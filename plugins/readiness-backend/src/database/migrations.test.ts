import { TestDatabases } from '@backstage/backend-test-utils';
import { evaluated } from '../__testUtils__/evaluations';
import { DatabaseResultStore } from './DatabaseResultStore';
import { DatabaseSweepStore } from './DatabaseSweepStore';
import { migrationsDirectory } from './migrations';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

jest.setTimeout(60_000);

const REF = 'component:default/checkout';

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

  it('keeps what the first version stored, and the code of now reads it', async () => {
    const knex = await databases.init(id);
    const directory = { directory: migrationsDirectory };
    await knex.migrate.up(directory);
    const at = new Date('2026-11-20T12:00:00Z');
    const key = { entity_ref: REF, standard_id: 'standard' };
    await knex('subjects').insert({
      entity_ref: REF,
      owner_ref: 'group:default/payments',
    });
    await knex('results').insert({
      ...key,
      rule_id: 'A1',
      status: 'pass',
      since: at,
    });
    await knex('result_changes').insert({
      ...key,
      standard_version: 'v1',
      rule_id: 'A1',
      to_status: 'pass',
      at,
    });
    await knex('levels').insert({
      ...key,
      standard_version: 'v1',
      level_id: 'owned',
      level_rank: 1,
      since: at,
      pass: 1,
      fail: 0,
      unknown: 0,
      exempt: 0,
      not_applicable: 0,
      results_digest: 'of another version',
      evaluated_at: at,
    });
    await knex('sweeps').insert({ id: 'sweep', attempted_at: at });
    await knex.migrate.latest(directory);

    const results = DatabaseResultStore.create(knex);
    const { levels } = await results.getSubject(REF);
    expect(levels).toMatchObject([{ levelId: 'owned', rank: 1, since: at }]);
    expect(await DatabaseSweepStore.create(knex).getRecord()).toMatchObject({
      attemptedAt: at,
    });
    // What is the same as before is no change, though its digest is new.
    await results.update(evaluated(new Date(), { [REF]: { A1: 'pass' } }));
    expect(await results.getChanges(REF, 10)).toMatchObject([{ at }]);
    expect((await results.getSubject(REF)).results).toMatchObject([
      { status: 'pass', since: at },
    ]);

    // Down again the first version finds its own.
    while ((await knex.migrate.list(directory))[0].length > 1) {
      await knex.migrate.down(directory);
    }
    expect(await knex('levels').where(key)).toMatchObject([
      { level_id: 'owned' },
    ]);
    expect(await knex('result_changes')).toHaveLength(1);
  });
});
