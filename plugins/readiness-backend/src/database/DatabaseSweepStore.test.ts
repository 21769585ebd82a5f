import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import { evaluated } from '../__testUtils__/evaluations';
import { DatabaseResultStore } from './DatabaseResultStore';
import { DatabaseSweepStore } from './DatabaseSweepStore';
import { migrationsDirectory } from './migrations';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

jest.setTimeout(120_000);

const start = Date.UTC(2027, 0, 1);
const at = (minute: number) => new Date(start + minute * 60_000);
/** A lease of two minutes. */
const lease = (worker: string, minute: number) => ({
  worker,
  now: at(minute),
  until: at(minute + 2),
});

async function create(id: TestDatabaseId) {
  const knex = await databases.init(id);
  await knex.migrate.latest({ directory: migrationsDirectory });
  const store = DatabaseSweepStore.create(knex);
  return { knex, store };
}

describe.each(databases.eachSupportedId())('DatabaseSweepStore on %s', id => {
  it('keeps one record of sweeps', async () => {
    const { store } = await create(id);
    expect(await store.getRecord()).toBeUndefined();
    await store.saveRecord({
      attemptedAt: at(1),
      problem: 'no catalog',
      leavingDigest: 'abc',
    });
    await store.saveRecord({
      attemptedAt: at(2),
      evaluatedAt: at(3),
      subjects: 7,
    });
    expect(await store.getRecord()).toEqual({
      attemptedAt: at(2),
      evaluatedAt: at(3),
      subjects: 7,
      problem: undefined,
      leavingDigest: undefined,
    });
  });

  it('has one leader for what was asked for, and another one once its lease has run out', async () => {
    const { store } = await create(id);
    const due = async (minute: number) => (await store.getWork(at(minute))).due;
    expect(await due(0)).toBe(false);
    expect(await store.lead(lease('a', 0))).toBeUndefined();
    await store.request();
    await store.request();
    expect(await due(0)).toBe(true);
    expect(await store.lead(lease('a', 0))).toEqual({
      sweep: 2,
      planned: false,
    });
    expect(await due(1)).toBe(false);
    expect(await store.lead(lease('b', 1))).toBeUndefined();
    expect(await store.renew(lease('a', 1))).toBe(true);
    expect(await due(2.5)).toBe(false);
    expect(await due(3.5)).toBe(true);
    await store.plan({ sweep: 2, worker: 'a', firstRefs: ['a', 'k'] });
    expect(await store.lead(lease('b', 4))).toEqual({
      sweep: 2,
      planned: true,
    });
    expect(await store.renew(lease('a', 4))).toBe(false);
    await expect(
      store.plan({ sweep: 2, worker: 'a', firstRefs: ['a'] }),
    ).rejects.toThrow('Another backend leads the sweep');
    // What is asked for meanwhile is due when this sweep has ended.
    await store.request();
    await store.stepDown('a', 'ended');
    expect(await due(5)).toBe(false);
    await store.stepDown('b', 'ended');
    expect(await store.lead(lease('a', 5))).toEqual({
      sweep: 3,
      planned: false,
    });
    await store.stepDown('a', 'left');
    expect(await due(5)).toBe(true);
  });

  it('gives each batch to one backend, until its lease runs out', async () => {
    const { store } = await create(id);
    await store.request();
    await store.lead(lease('a', 0));
    const firstRefs = ['a', 'k', 't'];
    await store.plan({ sweep: 1, worker: 'a', firstRefs });
    const claims = await Promise.all(
      ['a', 'b', 'c', 'd'].map(worker => store.claim(lease(worker, 0))),
    );
    expect(
      claims
        .flatMap(claim =>
          claim ? [[claim.batch, claim.firstRef, claim.nextRef]] : [],
        )
        .sort(),
    ).toEqual([
      [0, 'a', 'k'],
      [1, 'k', 't'],
      [2, 't', undefined],
    ]);
    expect(await store.getWork(at(1))).toMatchObject({
      claimable: 0,
      remaining: 3,
    });
    expect(await store.getWork(at(3))).toMatchObject({ claimable: 3 });
    expect(await store.claim(lease('b', 3))).toMatchObject({ batch: 0 });
    await store.stepDown('a', 'ended');
    expect(await store.claim(lease('b', 3))).toBeUndefined();
    expect(await store.getWork(at(9))).toMatchObject({ remaining: 0 });
  });

  it('stores the results of a batch only while its lease holds', async () => {
    const { knex, store } = await create(id);
    const results = DatabaseResultStore.create(knex);
    await store.request();
    await store.lead(lease('a', 0));
    await store.plan({ sweep: 1, worker: 'a', firstRefs: ['a'] });
    const slow = await store.claim(lease('a', 0));
    const quick = await store.claim(lease('b', 3));
    const update = evaluated(at(3), { 'component:default/a': { A1: 'pass' } });
    await expect(results.update({ ...update, batch: slow })).rejects.toThrow(
      'Batch 0 of the sweep was taken over by another backend',
    );
    expect(await results.getSubjectRefs()).toEqual([]);
    await results.update({ ...update, batch: quick });
    expect(await results.getSubjectRefs()).toHaveLength(1);
    await expect(results.update({ ...update, batch: quick })).rejects.toThrow();
    expect(await knex('result_changes')).toHaveLength(1);
    expect(await store.getWork(at(9))).toMatchObject({ remaining: 0 });
  });
});
