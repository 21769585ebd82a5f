import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import { EvidenceClocks } from '../domain/evaluation';
import { statementsOf } from '../__testUtils__/statements';
import { DatabaseEvidenceStore } from './DatabaseEvidenceStore';
import { migrationsDirectory } from './migrations';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

jest.setTimeout(120_000);

const at = (hour: number) => new Date(Date.UTC(2027, 0, 1, hour));
const refs = (count: number) =>
  Array.from({ length: count }, (_, index) => `component:default/c-${index}`);

async function create(id: TestDatabaseId) {
  const knex = await databases.init(id);
  await knex.migrate.latest({ directory: migrationsDirectory });
  const store = DatabaseEvidenceStore.create(knex);
  /** A collection of which some answers were true at an hour. */
  const collect = async (
    entityRefs: string[],
    hour: number,
    options: { value?: unknown; answered?: string[] } = {},
  ) => {
    const clocks = new Map([
      [
        'onCall',
        EvidenceClocks.create((await store.getClocks()).get('onCall')),
      ],
    ]);
    clocks.get('onCall')?.start();
    await store.merge({
      entityRefs,
      collected: (options.answered ?? entityRefs).map(entityRef => ({
        entityRef,
        sourceId: 'onCall',
        json: { levels: options.value ?? 2 } as never,
        collectedAt: at(hour),
      })),
      clocks,
    });
    await store.saveClocks(clocks);
  };
  await store.saveSources([
    { sourceId: 'onCall', state: 'ok', attemptedAt: at(0) },
  ]);
  const known = async (entityRef: string) =>
    (await store.getSubject(entityRef)).evidence[0];
  return { knex, store, collect, known };
}

describe.each(databases.eachSupportedId())(
  'DatabaseEvidenceStore on %s',
  id => {
    it('keeps what is known when a source no longer answers, with its age', async () => {
      const { collect, known } = await create(id);
      const [one, two] = refs(2);
      await collect([one, two], 1);
      await collect([one, two], 2, { answered: [one] });
      await collect([one, two], 3, { answered: [] });
      expect(await known(one)).toMatchObject({
        json: { levels: 2 },
        trueAt: at(2),
      });
      expect(await known(two)).toMatchObject({
        json: { levels: 2 },
        trueAt: at(1),
      });
    });

    it('keeps the time of evidence whose clock nothing else goes by any more', async () => {
      const { knex, collect, known } = await create(id);
      const [one, two] = refs(2);
      await collect([one], 1);
      await collect([two], 2);
      await collect([two], 3);
      expect(await known(one)).toMatchObject({
        trueAt: at(1),
        clock: undefined,
      });
      expect(await known(two)).toMatchObject({ trueAt: at(3) });
      expect(await knex('evidence_clocks')).toHaveLength(1);
    });

    it('takes as many statements for 50 as for 1,000, and writes nothing where nothing changed', async () => {
      const { knex, collect } = await create(id);
      await collect(refs(50), 1);
      const few = await statementsOf(knex, () =>
        collect(refs(50), 2, { value: 3 }),
      );
      const many = await statementsOf(knex, () => collect(refs(1_000), 3));
      expect(many.length).toBe(few.length);
      const same = await statementsOf(knex, () => collect(refs(1_000), 4));
      expect(same.filter(sql => !/^select/i.test(sql))).toEqual([
        expect.stringContaining('insert into "evidence_clocks"'),
      ]);
    });

    it('leaves evidence of sources that were not asked as it is', async () => {
      const { store, collect, known } = await create(id);
      await collect(refs(1), 1);
      const news = await store.merge({
        entityRefs: refs(1),
        collected: [],
        clocks: new Map(),
      });
      expect(news).toEqual([]);
      expect(await known(refs(1)[0])).toMatchObject({ trueAt: at(1) });
    });

    it('gives a subject’s evidence with the state of every source, in one statement', async () => {
      const { knex, store, collect } = await create(id);
      await collect(refs(1), 1, { value: 'it\'s "text" \\ {}' });
      await store.saveSources([
        {
          sourceId: 'onCall',
          state: 'ok',
          collectedAt: at(2),
          attemptedAt: at(2),
        },
        {
          sourceId: 'aws',
          state: 'unavailable',
          attemptedAt: at(2),
          problem: 'no answer',
        },
      ]);
      const [ref] = refs(1);
      const statements = await statementsOf(knex, () => store.getSubject(ref));
      expect(statements).toHaveLength(1);
      const subject = await store.getSubject(ref);
      expect(subject.evidence).toEqual([
        {
          entityRef: ref,
          sourceId: 'onCall',
          json: { levels: 'it\'s "text" \\ {}' },
          clock: 0,
          collectedAt: undefined,
          unavailable: undefined,
          trueAt: at(1),
        },
      ]);
      expect(
        subject.sources.sort((a, b) => a.sourceId.localeCompare(b.sourceId)),
      ).toEqual([
        {
          sourceId: 'aws',
          state: 'unavailable',
          collectedAt: undefined,
          attemptedAt: at(2),
          problem: 'no answer',
        },
        expect.objectContaining({ sourceId: 'onCall', collectedAt: at(2) }),
      ]);
      expect(await store.getSources()).toHaveLength(2);
    });

    it('finds subjects by source and kind, in pages, and their evidence', async () => {
      const { store, collect } = await create(id);
      const others = ['resource:default/a_b', 'resource:default/a-b'];
      await collect([...refs(3), ...others], 1);
      const sourceIds = ['onCall', 'none'];
      const all = await store.listSubjects({ sourceIds, limit: 10 });
      expect([...all].sort()).toEqual([...refs(3), ...others].sort());
      const rest = await store.listSubjects({
        sourceIds,
        after: all[1],
        limit: 2,
      });
      expect(rest).toEqual(all.slice(2, 4));
      const resources = await store.listSubjects({
        sourceIds,
        kind: 'Resource',
        limit: 10,
      });
      expect(resources.sort()).toEqual([...others].sort());
      expect(
        await store.listSubjects({ sourceIds: ['none'], limit: 10 }),
      ).toEqual([]);

      const found = await store.getEvidence({
        sourceIds,
        entityRefs: [others[0], 'resource:default/none'],
      });
      expect(found).toEqual([
        expect.objectContaining({
          entityRef: others[0],
          json: { levels: 2 },
          trueAt: at(1),
        }),
      ]);
      expect(await store.getEvidence({ sourceIds, entityRefs: [] })).toEqual(
        [],
      );
    });
  },
);
