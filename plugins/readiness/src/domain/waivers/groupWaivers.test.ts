import type { Waiver } from '@operations-in-teams/plugin-readiness-common';
import fc from 'fast-check';
import { approved, waiver } from '../../__testUtils__/acts';
import { groupWaivers } from './index';

const now = new Date('2026-11-04T10:00:00Z');
const at = (days: number) =>
  new Date(now.getTime() + days * 86_400_000).toISOString();

describe('groupWaivers', () => {
  it('has what waits for the viewer apart, and what ends soon', () => {
    const groups = groupWaivers(
      [
        { ...waiver, id: 'new', may: ['approve', 'decline'] },
        { ...waiver, id: 'old', requestedAt: at(-9), may: ['decline'] },
        { ...waiver, id: 'own', may: ['withdraw'] },
        { ...approved, id: 'far', expiresAt: at(31) },
        { ...approved, id: 'near', expiresAt: at(30) },
        { ...approved, id: 'nearer', expiresAt: at(1) },
        { ...approved, id: 'renewed', expiresAt: at(2) },
        { ...approved, id: 'next', renews: 'renewed', expiresAt: at(80) },
        { ...waiver, id: 'over', state: 'declined' },
      ],
      now,
    );
    const ids = Object.fromEntries(
      Object.entries(groups).map(([name, items]) => [
        name,
        items.map(({ id }: Waiver) => id),
      ]),
    );
    expect(ids).toEqual({
      mine: ['old', 'new'],
      others: ['own'],
      soon: ['nearer', 'near'],
      lasting: ['renewed', 'far', 'next'],
    });
  });

  it('loses nothing that is asked for or in effect, and adds nothing', () => {
    const some = fc.record({
      state: fc.constantFrom('requested', 'approved', 'expired' as const),
      days: fc.integer({ min: -3, max: 60 }),
      mine: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(some), list => {
        const waivers = list.map(
          ({ state, days, mine }, index): Waiver => ({
            ...waiver,
            id: String(index),
            state: state as Waiver['state'],
            expiresAt: at(days),
            may: mine ? ['approve'] : [],
          }),
        );
        const found = Object.values(groupWaivers(waivers, now)).flat();
        expect(found.map(({ id }) => id).sort()).toEqual(
          waivers
            .filter(({ state }) => state !== 'expired')
            .map(({ id }) => id)
            .sort(),
        );
      }),
    );
  });
});
