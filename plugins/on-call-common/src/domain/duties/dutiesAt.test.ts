import fc from 'fast-check';
import { dutiesAt } from './dutiesAt';
import type { Shift } from './types';

const MINUTE = 60_000;
const HORIZON = 100;
const anna = { id: 'ANNA', name: 'Anna' };
const bo = { id: 'BO', name: 'Bo' };
const primary = { id: 'PRI', name: 'Primary' };
const secondary = { id: 'SEC', name: 'Secondary' };
const at = (minute: number) => new Date(minute * MINUTE).toISOString();

function shift(
  person: Shift['person'],
  start?: number,
  end?: number,
  schedule: Shift['schedule'] = primary,
): Shift {
  return {
    level: 1,
    person,
    schedule,
    ...(start !== undefined && { start: start * MINUTE }),
    ...(end !== undefined && { end: end * MINUTE }),
  };
}

describe('dutiesAt', () => {
  it('hands over at the end of a shift, which is half open', () => {
    const shifts = [shift(anna, 0, 10), shift(bo, 10, 20)];

    expect(dutiesAt(9 * MINUTE, shifts)).toEqual({
      now: [{ person: anna, schedule: primary, from: at(0), until: at(10) }],
      next: [{ person: bo, schedule: primary, from: at(10), until: at(20) }],
    });
    expect(dutiesAt(10 * MINUTE, shifts)).toEqual({
      now: [{ person: bo, schedule: primary, from: at(10), until: at(20) }],
      next: [],
    });
  });

  it('counts consecutive shifts of one person as one duty', () => {
    const shifts = [
      shift(anna, 0, 10),
      shift(anna, 10, 20, secondary),
      shift(bo, 20, 30),
    ];

    const { now, next } = dutiesAt(5 * MINUTE, shifts);

    expect(now).toEqual([
      { person: anna, schedule: primary, from: at(0), until: at(20) },
    ]);
    expect(next[0].person).toEqual(bo);
  });

  it('names the same person as next where the duty is interrupted', () => {
    const { next } = dutiesAt(0, [shift(anna, 0, 10), shift(anna, 15, 20)]);
    expect(next).toEqual([
      { person: anna, schedule: primary, from: at(15), until: at(20) },
    ]);
  });

  it('lists people who are on call together', () => {
    const { now, next } = dutiesAt(0, [
      shift(bo, 0, 10),
      shift(anna, -5, 20),
      shift({ id: 'C', name: 'Cleo' }, 10, 20),
      shift({ id: 'D', name: 'Dan' }, 10, 30),
      shift({ id: 'E', name: 'Eli' }, 11, 30),
    ]);
    expect(now.map(duty => duty.person.name)).toEqual(['Anna', 'Bo']);
    expect(next.map(duty => duty.person.name)).toEqual(['Cleo', 'Dan']);
  });

  it('gives a person who is always on call no bounds, no schedule and no successor', () => {
    const always: Shift = { level: 1, person: anna };
    expect(dutiesAt(0, [always, shift(anna, -5, 5)])).toEqual({
      now: [{ person: anna }],
      next: [],
    });
  });

  it('agrees with asking every minute', () => {
    const people = [anna, bo, { id: 'C', name: 'Cleo' }];
    const shifts = fc.array(
      fc
        .tuple(
          fc.constantFrom(...people),
          fc.option(fc.integer({ min: 0, max: HORIZON })),
          fc.option(fc.integer({ min: 0, max: HORIZON })),
        )
        .map(([person, start, end]) =>
          shift(person, start ?? undefined, end ?? undefined),
        ),
      { maxLength: 10 },
    );
    const onCall = (list: Shift[], personId: string, minute: number) =>
      list.some(
        ({ person, start = -Infinity, end = Infinity }) =>
          person.id === personId &&
          start <= minute * MINUTE &&
          minute * MINUTE < end,
      );

    fc.assert(
      fc.property(
        shifts,
        fc.integer({ min: 0, max: HORIZON }),
        (list, moment) => {
          const { now } = dutiesAt(moment * MINUTE, list);
          expect(now.map(duty => duty.person.id)).toEqual(
            people
              .map(({ id }) => id)
              .filter(id => onCall(list, id, moment))
              .sort(),
          );
          for (const { person, from, until } of now) {
            let end = moment;
            while (end <= HORIZON && onCall(list, person.id, end)) end++;
            expect(until).toBe(end > HORIZON ? undefined : at(end));
            let start = moment;
            while (start >= -1 && onCall(list, person.id, start)) start--;
            expect(from).toBe(start < -1 ? undefined : at(start + 1));
          }
        },
      ),
    );
  });
});
