import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { EvidenceClocks } from './EvidenceClocks';
import {
  mergeEvidence,
  type CollectedEvidence,
  type StoredEvidence,
} from './mergeEvidence';

const at = (minute: number) => new Date(Date.UTC(2027, 0, 15, 0, minute));
const SUBJECTS = ['a', 'b', 'c', 'd', 'e'];

type Answer = { value?: number; age: number; unavailable?: string };
type Round = {
  answers: Record<string, Answer>;
  /** The source throws before it answers anything. */
  failed: boolean;
  /** Only one subject is asked for. */
  fresh?: string;
};

const anyAnswer: fc.Arbitrary<Answer> = fc.record(
  {
    value: fc.integer({ min: 0, max: 2 }),
    age: fc.integer({ min: 0, max: 8 }),
    unavailable: fc.constant('no answer'),
  },
  { requiredKeys: ['age'] },
);
const anyRound: fc.Arbitrary<Round> = fc.record({
  answers: fc.dictionary(fc.constantFrom(...SUBJECTS), anyAnswer),
  failed: fc.boolean(),
  fresh: fc.option(fc.constantFrom(...SUBJECTS), { nil: undefined }),
});

/** A store in memory, as the database keeps evidence and clocks. */
class Kept {
  evidence = new Map<string, StoredEvidence>();
  clocks = new Map<number, Date>();

  collect(minute: number, round: Round): { writes: number } {
    const clocks = EvidenceClocks.create(this.clocks, {
      frozen: round.fresh !== undefined,
    });
    if (!round.failed) clocks.start();
    let writes = 0;
    for (const subject of SUBJECTS) {
      if (round.fresh !== undefined && round.fresh !== subject) continue;
      const answer = round.failed ? undefined : round.answers[subject];
      const collected: CollectedEvidence | undefined = answer && {
        entityRef: subject,
        sourceId: 'source',
        json: answer.value === undefined ? undefined : { value: answer.value },
        collectedAt: at(minute - answer.age),
        unavailable: answer.unavailable,
      };
      const stored = this.evidence.get(subject);
      const merged = mergeEvidence(stored, collected, clocks);
      if (!isDeepStrictEqual(merged, stored)) writes += 1;
      if (merged) this.evidence.set(subject, merged);
    }
    for (const [clock, time] of clocks.moved()) this.clocks.set(clock, time);
    return { writes };
  }

  timeOf(subject: string): Date | undefined {
    const stored = this.evidence.get(subject);
    if (!stored?.json) return undefined;
    return stored.clock === undefined
      ? stored.collectedAt
      : this.clocks.get(stored.clock);
  }
}

describe('mergeEvidence', () => {
  it('keeps for every subject the newest good value with its own age, as a list of all answers would', () => {
    fc.assert(
      fc.property(fc.array(anyRound, { maxLength: 10 }), rounds => {
        const kept = new Kept();
        const newest = new Map<string, { value: number; time: Date }>();
        rounds.forEach((round, index) => {
          const minute = (index + 1) * 5;
          kept.collect(minute, round);
          const asked = round.fresh ? [round.fresh] : SUBJECTS;
          for (const subject of round.failed ? [] : asked) {
            const answer = round.answers[subject];
            if (answer?.value === undefined) continue;
            const time = at(minute - answer.age);
            const known = newest.get(subject);
            if (!known || known.time <= time) {
              newest.set(subject, { value: answer.value, time });
            }
          }
          for (const subject of SUBJECTS) {
            expect(kept.evidence.get(subject)?.json?.value).toBe(
              newest.get(subject)?.value,
            );
            expect(kept.timeOf(subject)).toEqual(newest.get(subject)?.time);
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  it('writes nothing where groups of subjects go on together, each at its own pace', () => {
    const kept = new Kept();
    const round = (minute: number) => ({
      failed: false,
      answers: {
        a: { value: 1, age: 0 },
        b: { value: 2, age: minute % 3 },
        c: { value: 3, age: 0 },
        d: { value: 4, age: minute % 3 },
        e: { value: 5, age: 4 },
      },
    });
    const writes = [5, 10, 15, 20, 25, 30, 35].map(
      minute => kept.collect(minute, round(minute)).writes,
    );
    // Groups that meet at one moment may part again at the next.
    expect(writes.slice(3).every(count => count <= 2)).toBe(true);
    const steady = [40, 41, 42].map(
      minute =>
        kept.collect(minute, {
          failed: false,
          answers: Object.fromEntries(
            SUBJECTS.map((subject, index) => [
              subject,
              { value: index + 1, age: index < 3 ? 0 : 7 },
            ]),
          ),
        }).writes,
    );
    expect(steady.slice(1)).toEqual([0, 0]);
  });

  it('names the clocks that nothing goes by any more', () => {
    const clocks = EvidenceClocks.create(
      new Map([
        [0, at(1)],
        [1, at(2)],
      ]),
    );
    clocks.start();
    clocks.place({ clock: 1 }, at(3));
    clocks.place(undefined, at(4));
    expect([...clocks.unused().keys()]).toEqual([0]);
    expect([...clocks.added()]).toEqual([[2, at(4)]]);
  });

  it('gives evidence its own time where there are more moments than clocks', () => {
    const clocks = EvidenceClocks.create();
    clocks.start();
    const placed = Array.from({ length: 70 }, (_, index) =>
      clocks.place(undefined, at(index)),
    );
    expect(placed.filter(({ clock }) => clock !== undefined)).toHaveLength(64);
    expect(placed.map(time => clocks.now(time))).toEqual(
      placed.map((_, index) => at(index)),
    );
  });
});
