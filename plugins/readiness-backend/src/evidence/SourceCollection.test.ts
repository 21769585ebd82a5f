import type {
  EvidenceSource,
  Subject,
} from '@operations-in-teams/plugin-readiness-node';
import { entity } from '../__testUtils__/entities';
import { EvidenceType } from '../domain/expressions';
import { SourceCollection } from './SourceCollection';

const now = new Date('2027-01-15T12:00:00Z');
const subjects = (count: number): Subject[] =>
  Array.from({ length: count }, (_, index) => ({
    entityRef: `component:default/c-${index}`,
    entity: entity({ kind: 'Component', name: `c-${index}` }),
  }));

function create(
  collect: EvidenceSource['collect'],
  options: { fresh?: boolean; timeoutMs?: number } = {},
) {
  const source: EvidenceSource = {
    id: 'source',
    title: 'Source',
    fields: { value: { type: 'int', description: '' } },
    maxAge: { hours: 1 },
    collect,
  };
  return SourceCollection.create({
    source,
    type: EvidenceType.create('source', source.fields),
    record: {
      sourceId: 'source',
      state: 'ok',
      collectedAt: new Date('2027-01-15T11:00:01Z'),
      attemptedAt: new Date('2027-01-15T11:00:01Z'),
    },
    times: new Map([[0, new Date('2027-01-15T11:00:00Z')]]),
    run: {
      fresh: options.fresh ?? false,
      signal: new AbortController().signal,
      timeoutMs: options.timeoutMs ?? 1_000,
      clock: () => now,
    },
  });
}

const answers = async ({ subjects: asked }: { subjects: Subject[] }) =>
  asked.map(({ entityRef }) => ({ entityRef, value: { value: 1 } }));

describe('SourceCollection', () => {
  it('asks for at most 500 subjects at a time', async () => {
    const collect = jest.fn(answers);
    const collection = create(collect);
    expect(await collection.collect(subjects(1_200))).toHaveLength(1_200);
    expect(
      collect.mock.calls.map(([request]) => request.subjects.length),
    ).toEqual([500, 500, 200]);
    expect(collection.result()).toMatchObject({
      state: 'ok',
      collectedAt: now,
    });
  });

  it('does not ask again after a failure, and keeps what came before it', async () => {
    const collect = jest.fn(answers);
    collect.mockImplementationOnce(answers);
    collect.mockRejectedValueOnce(new Error('half way'));
    const collection = create(collect);
    expect(await collection.collect(subjects(1_200))).toHaveLength(500);
    expect(await collection.collect(subjects(10))).toEqual([]);
    expect(collect).toHaveBeenCalledTimes(2);
    expect(collection.result()).toMatchObject({
      state: 'partial',
      problem: 'half way',
    });
  });

  it('keeps the age of what was known where it got nothing', async () => {
    const collection = create(async () => {
      throw new Error('no route');
    });
    expect(await collection.collect(subjects(1))).toEqual([]);
    expect(collection.failure).toBe('no route');
    expect(collection.result()).toMatchObject({
      state: 'unavailable',
      collectedAt: new Date('2027-01-15T11:00:01Z'),
      attemptedAt: now,
    });
  });

  it('gives up on a source that does not answer in time', async () => {
    const collection = create(() => new Promise(() => {}), { timeoutMs: 10 });
    expect(await collection.collect(subjects(1))).toEqual([]);
    expect(collection.failure).toContain('no answer within');
  });

  it('survives a source that answers nonsense', async () => {
    for (const nonsense of [undefined, null, 'text', [null], [{}]]) {
      const collection = create(async () => nonsense as never);
      await expect(collection.collect(subjects(1))).resolves.toEqual([]);
    }
  });

  it('takes no evidence for newer than now, and none without a valid time for older', async () => {
    const collection = create(async () => [
      {
        entityRef: 'component:default/c-0',
        collectedAt: new Date('2999-01-01'),
        value: { value: 1 },
      },
      {
        entityRef: 'component:default/c-1',
        collectedAt: new Date(NaN),
        value: { value: 1 },
      },
      {
        entityRef: 'component:default/c-2',
        collectedAt: new Date('2027-01-15T10:00:00Z'),
        value: { value: 1 },
      },
    ]);
    const collected = await collection.collect(subjects(3));
    expect(collected.map(({ collectedAt }) => collectedAt)).toEqual([
      now,
      now,
      new Date('2027-01-15T10:00:00Z'),
    ]);
  });

  it('moves no clock for one subject that is asked for anew', async () => {
    for (const [fresh, moved] of [
      [true, 0],
      [false, 1],
    ] as const) {
      const collection = create(answers, { fresh });
      await collection.collect(subjects(1));
      collection.clocks.place({ clock: 0 }, now);
      expect(collection.clocks.moved().size).toBe(moved);
    }
  });

  it('says nothing of a source that was not asked', () => {
    expect(create(answers).result()).toBeUndefined();
  });
});
