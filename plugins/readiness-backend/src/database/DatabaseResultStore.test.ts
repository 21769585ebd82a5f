import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { ResultStatus } from '@operations-in-teams/plugin-readiness-common';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { evaluated, type Statuses } from '../__testUtils__/evaluations';
import { statementsOf } from '../__testUtils__/statements';
import { DatabaseResultStore } from './DatabaseResultStore';
import { DatabaseSweepStore } from './DatabaseSweepStore';
import { migrationsDirectory } from './migrations';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

jest.setTimeout(120_000);

const at = (hour: number) => new Date(Date.UTC(2027, 0, 1, hour));
const day = (days: number) => at(24 * days);
const checkout = 'component:default/checkout';
const search = 'component:default/search';

async function create(id: TestDatabaseId): Promise<{
  knex: Knex;
  store: DatabaseResultStore;
}> {
  const knex = await databases.init(id);
  await knex.migrate.latest({ directory: migrationsDirectory });
  return { knex, store: DatabaseResultStore.create(knex) };
}

describe.each(databases.eachSupportedId())('DatabaseResultStore on %s', id => {
  it('keeps current results, and a change only where a status changed', async () => {
    const { store } = await create(id);
    await store.update(
      evaluated(at(1), { [checkout]: { A1: 'pass', B2: 'fail' } }),
    );
    await store.update(
      evaluated(
        at(2),
        { [checkout]: { A1: 'pass', B2: 'fail' } },
        { message: 'with \0 words \ud800 and {"json": [1]}' },
      ),
    );
    await store.update(
      evaluated(at(3), { [checkout]: { A1: 'pass', B2: 'pass' } }),
    );
    const { levels, results } = await store.getSubject(checkout);
    expect(results).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ruleId: 'A1', since: at(1) }),
        expect.objectContaining({
          ruleId: 'B2',
          status: 'pass',
          since: at(3),
          message: undefined,
        }),
      ]),
    );
    expect(levels).toEqual([
      expect.objectContaining({
        levelId: 'operable',
        rank: 2,
        since: at(3),
        evaluatedAt: at(3),
        counts: { pass: 2, fail: 0, unknown: 0, exempt: 0, notApplicable: 0 },
      }),
    ]);
    expect(await store.getChanges(checkout, 10)).toEqual([
      {
        standardId: 'standard',
        standardVersion: 'v1',
        ruleId: 'B2',
        from: 'fail',
        to: 'pass',
        at: at(3),
      },
      {
        standardId: 'standard',
        standardVersion: 'v1',
        ruleId: 'B2',
        to: 'fail',
        at: at(1),
      },
      {
        standardId: 'standard',
        standardVersion: 'v1',
        ruleId: 'A1',
        to: 'pass',
        at: at(1),
      },
    ]);
    expect(await store.getChanges(checkout, 1)).toHaveLength(1);
    expect(await store.getChanges(search, 10)).toEqual([]);
  });

  it('keeps messages and reasons as they are, but for what no database can hold', async () => {
    const { store } = await create(id);
    await store.update(
      evaluated(
        at(1),
        { [checkout]: { A1: 'unknown' } },
        { message: `a\0b "quoted" \\ 'it' \u{1f600} \ud800 $1 ?` },
      ),
    );
    const { results } = await store.getSubject(checkout);
    expect(results[0]).toMatchObject({
      message: `ab "quoted" \\ 'it' \u{1f600} \u{fffd} $1 ?`,
      unknown: { code: 'missing', message: 'not known' },
    });
  });

  it('lets a level stand while evidence is missing, and falls at the end of the grace period', async () => {
    const { knex, store } = await create(id);
    const save = async (now: Date, statuses: Statuses) => {
      await store.update(evaluated(now, { [checkout]: statuses }));
      return (await store.getSubject(checkout)).levels[0];
    };
    await save(day(0), { A1: 'pass', B2: 'pass' });
    expect(await save(day(1), { A1: 'pass', B2: 'unknown' })).toMatchObject({
      levelId: 'operable',
      since: day(0),
      unconfirmedSince: day(1),
    });
    expect(await save(day(7), { A1: 'pass', B2: 'unknown' })).toMatchObject({
      levelId: 'operable',
      unconfirmedSince: day(1),
    });
    expect(await save(day(8), { A1: 'pass', B2: 'unknown' })).toMatchObject({
      levelId: 'owned',
      since: day(8),
      unconfirmedSince: undefined,
    });
    expect(await save(day(9), { A1: 'fail', B2: 'pass' })).toMatchObject({
      levelId: undefined,
      rank: 0,
    });
    expect(
      (await knex('level_changes').orderBy('id')).map(row => [
        row.from_level_id,
        row.to_level_id,
      ]),
    ).toEqual([
      [null, 'operable'],
      ['operable', 'owned'],
      ['owned', null],
    ]);
  });

  it('ends with the same, whatever the order and number of evaluations, as keeping them all would', async () => {
    const statuses = fc.constantFrom<ResultStatus[]>('pass', 'fail', 'unknown');
    const round = fc.dictionary(
      fc.constantFrom(checkout, search),
      fc.record({ A1: statuses, B2: statuses }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(round, { maxLength: 5 }), async rounds => {
        const { knex, store } = await create(id);
        const history = new Map<string, ResultStatus[]>();
        for (const [hour, subjects] of rounds.entries()) {
          await store.update(evaluated(at(hour), subjects));
          for (const [ref, results] of Object.entries(subjects)) {
            for (const [rule, status] of Object.entries(results)) {
              const key = `${ref} ${rule}`;
              history.set(key, [...(history.get(key) ?? []), status]);
            }
          }
        }
        for (const [key, all] of history) {
          const [ref, rule] = key.split(' ');
          const changes = (await store.getChanges(ref, 500))
            .filter(({ ruleId }) => ruleId === rule)
            .reverse();
          const distinct = all.filter((s, index) => s !== all[index - 1]);
          expect(changes.map(({ to }) => to)).toEqual(distinct);
          expect(changes.map(({ from }) => from)).toEqual([
            undefined,
            ...distinct.slice(0, -1),
          ]);
          const { results } = await store.getSubject(ref);
          const current = results.find(({ ruleId }) => ruleId === rule);
          expect(current?.status).toBe(distinct.at(-1));
          expect(current?.since).toEqual(changes.at(-1)?.at);
        }
        await knex.destroy();
      }),
      { numRuns: 8 },
    );
  });

  it('takes as many statements for 2,000 results as for 50,000, and writes nothing where nothing changed', async () => {
    const { knex, store } = await create(id);
    const many = (subjects: number, rules: number, status: ResultStatus) =>
      Object.fromEntries(
        Array.from({ length: subjects }, (_, subject) => [
          `component:default/c-${subject}`,
          Object.fromEntries(
            Array.from({ length: rules }, (__, rule) => [`R1-${rule}`, status]),
          ),
        ]),
      );
    const count = (...args: Parameters<typeof many>) =>
      statementsOf(knex, () => store.update(evaluated(at(1), many(...args))));
    const few = await count(50, 40, 'pass');
    const most = await count(1_000, 50, 'fail');
    // Some of these 1,000 are not new, and so their results are read.
    expect(most.length).toBe(few.length + 1);
    expect(most.length).toBeLessThanOrEqual(10);
    const nothing = await count(1_000, 50, 'fail');
    expect(nothing).toHaveLength(4);
    expect(nothing.filter(sql => !/^select/i.test(sql))).toEqual([]);
    expect((await count(1_000, 50, 'pass')).length).toBe(most.length - 1);
  });

  it('leaves out subjects that are new where it is asked to', async () => {
    const { store } = await create(id);
    await store.update(evaluated(at(1), { [checkout]: { A1: 'pass' } }));
    await store.update({
      ...evaluated(at(2), {
        [checkout]: { A1: 'fail' },
        [search]: { A1: 'fail' },
      }),
      onlyKnown: true,
    });
    expect(await store.getSubjectRefs()).toEqual([checkout]);
    expect((await store.getSubject(checkout)).results).toMatchObject([
      { status: 'fail' },
    ]);
  });

  it('does not double what two evaluations at once find', async () => {
    const { store } = await create(id);
    await Promise.all(
      Array.from({ length: 4 }, () =>
        store.update(evaluated(at(1), { [checkout]: { A1: 'pass' } })),
      ),
    );
    expect(await store.getChanges(checkout, 10)).toHaveLength(1);
  });

  it('forgets results of standards that no longer apply, of rules and of standards that are gone', async () => {
    const { store } = await create(id);
    const both = evaluated(at(1), {
      [checkout]: { A1: 'pass', B2: 'pass' },
      [search]: { A1: 'pass' },
    });
    await store.update(both);
    await store.update(
      evaluated(at(1), { [checkout]: { X1: 'pass' } }, { standardId: 'other' }),
    );
    await store.update({
      ...both,
      evaluate: states => both.evaluate(states.slice(1)),
    });
    const standardsOf = async (ref: string) =>
      (await store.getSubject(ref)).levels.map(({ standardId }) => standardId);
    expect(await standardsOf(checkout)).toEqual(['other']);
    expect(await standardsOf(search)).toEqual(['standard']);

    await store.update(both);
    await store.prune(new Map([['standard', ['A1']]]), at(5));
    const { levels, results } = await store.getSubject(checkout);
    expect(levels.map(({ standardId }) => standardId)).toEqual(['standard']);
    expect(results.map(({ ruleId }) => ruleId)).toEqual(['A1']);
  });

  it('forgets subjects but keeps what has changed', async () => {
    const { store } = await create(id);
    await store.update(
      evaluated(at(1), {
        [checkout]: { A1: 'pass' },
        [search]: { A1: 'pass' },
      }),
    );
    await store.removeSubjects([checkout], at(6));
    expect(await store.getSubjectRefs()).toEqual([search]);
    expect(await store.getSubject(checkout)).toEqual({
      levels: [],
      parts: [],
      results: [],
    });
    expect(await store.getChanges(checkout, 10)).toHaveLength(1);
  });

  it('forgets what changed long ago, but not what is now and since when', async () => {
    const { knex, store } = await create(id);
    await store.update(
      evaluated(at(1), {
        [checkout]: { A1: 'pass', B2: 'fail' },
        [search]: { A1: 'pass' },
      }),
    );
    await store.removeSubjects([search], at(2));
    await store.update(
      evaluated(at(3), { [checkout]: { A1: 'pass', B2: 'pass' } }),
    );
    const before = await store.getSubject(checkout);
    await store.forgetHistory(at(3));
    expect(await store.getSubject(checkout)).toEqual(before);
    expect(await store.getChanges(checkout, 10)).toMatchObject([
      { ruleId: 'B2', from: 'fail', to: 'pass', at: at(3) },
    ]);
    expect(await store.getChanges(search, 10)).toEqual([]);
    expect(await knex('level_changes')).toHaveLength(1);
    expect(await knex('subjects').pluck('entity_ref')).toEqual([checkout]);
  });

  it('knows when a sweep has confirmed what it did not write', async () => {
    const { knex, store } = await create(id);
    await store.update(evaluated(at(1), { [checkout]: { A1: 'pass' } }));
    await DatabaseSweepStore.create(knex).saveRecord({
      attemptedAt: at(4),
      evaluatedAt: at(5),
    });
    const { levels } = await store.getSubject(checkout);
    expect(levels[0].evaluatedAt).toEqual(at(5));
  });
});
