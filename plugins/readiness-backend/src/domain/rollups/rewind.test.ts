import fc from 'fast-check';
import { rewind, type Move } from './rewind';

const STEPS = 5;
type State = 'a' | 'b' | 'c';
const state = fc.constantFrom<State | undefined>('a', 'b', 'c', undefined);

/** Each is somewhere at the beginning, and moves once or not in each step. */
const histories = fc.array(
  fc.record({
    key: fc.constantFrom('x', 'y'),
    places: fc.array(state, { minLength: STEPS + 2, maxLength: STEPS + 2 }),
  }),
  { maxLength: 10 },
);

describe('rewind', () => {
  it('finds what was at the end of each step, whoever came and went', () => {
    fc.assert(
      fc.property(histories, all => {
        const count = (key: string, index: number) => {
          const states = new Map<State, number>();
          for (const { key: own, places } of all) {
            const place = places[index];
            if (own !== key || place === undefined) continue;
            states.set(place, (states.get(place) ?? 0) + 1);
          }
          return states;
        };
        const moves: Move<State>[] = all.flatMap(({ key, places }) =>
          places.slice(1).flatMap((to, step) => {
            const from = places[step];
            return from === to ? [] : [{ key, step, from, to, count: 1 }];
          }),
        );
        const found = rewind({
          steps: STEPS,
          now: new Map([
            ['x', count('x', STEPS + 1)],
            ['y', count('y', STEPS + 1)],
          ]),
          moves,
        });
        for (const key of ['x', 'y']) {
          const points = found.get(key)!;
          expect(points).toHaveLength(STEPS + 1);
          points.forEach((point, index) => {
            const there = [...point].filter(([, number]) => number !== 0);
            expect(new Map(there)).toEqual(count(key, index));
          });
        }
      }),
    );
  });
});
