import fc from 'fast-check';
import { levelMessages, netLevels, weekOf, type LevelNews } from '.';

const change = fc.record({
  subject: fc.integer({ min: 0, max: 5 }),
  to: fc.integer({ min: 0, max: 4 }),
});

/** Moves of some subjects of two teams, each from where it stood. */
function changesOf(moves: Array<{ subject: number; to: number }>) {
  const stands = new Map<number, number>();
  const changes = moves.flatMap(({ subject, to }, index): LevelNews[] => {
    const fromRank = stands.get(subject) ?? 2;
    stands.set(subject, to);
    if (fromRank === to) return [];
    return [
      {
        mark: `${index}`,
        entityRef: `component:default/s${subject}`,
        title: `s${subject}`,
        team: `group:default/t${subject % 2}`,
        standardId: 'standard',
        fromRank,
        toRank: to,
      },
    ];
  });
  return { changes, stands };
}

describe('levelMessages', () => {
  it('has one message for each team, of where its services stand against before', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), moves => {
        const { changes, stands } = changesOf(moves);
        const net = netLevels(changes);
        const messages = levelMessages(net, (_, rank) => `L${rank}`);
        for (const team of [0, 1]) {
          const own = [...stands].filter(
            ([subject, rank]) => subject % 2 === team && rank !== 2,
          );
          const message = messages.find(({ recipients }) =>
            recipients.includes(`group:default/t${team}`),
          );
          expect(message === undefined).toBe(own.length === 0);
          expect(message?.description.split('\n').sort() ?? []).toEqual(
            own.map(([subject, rank]) => `s${subject}: L2 → L${rank}`).sort(),
          );
          expect(message?.severity === 'high').toBe(
            own.some(([, rank]) => rank < 2),
          );
        }
        // Every change of what is told is told with it.
        expect(messages.flatMap(({ marks }) => marks).sort()).toEqual(
          changes
            .filter(({ entityRef }) =>
              net.some(item => item.entityRef === entityRef),
            )
            .map(({ mark }) => mark)
            .sort(),
        );
      }),
    );
  });
});

/** Counts Mondays from the first one of 2000 on, from 1 in each year of a Thursday. */
function slowWeekOf(time: Date): string {
  let monday = Date.UTC(2000, 0, 3);
  let [year, week] = [2000, 1];
  const WEEK = 7 * 24 * 60 * 60 * 1000;
  while (monday + WEEK <= time.getTime()) {
    monday += WEEK;
    const thursday = new Date(monday + WEEK / 2).getUTCFullYear();
    week = thursday === year ? week + 1 : 1;
    year = thursday;
  }
  return `${year}-W${week < 10 ? '0' : ''}${week}`;
}

describe('weekOf', () => {
  it('is the week of ISO 8601', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('2000-01-03'),
          max: new Date('2060-01-01'),
          noInvalidDate: true,
        }),
        time => {
          expect(weekOf(time)).toBe(slowWeekOf(time));
        },
      ),
    );
  });
});
