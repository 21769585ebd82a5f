import fc from 'fast-check';
import type { Shift } from '../duties';
import { depthOf } from './depthOf';
import { policyCoverageAt } from './policyCoverageAt';
import type { CoverageInput } from './types';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-10-20T12:00:00Z');

const person = (id: string) => ({ id, name: `Person ${id}` });
const schedule = { id: 'PPRI', name: 'Primary' };

function shift(id: string, from: number, to: number, level = 1): Shift {
  return {
    level,
    person: person(id),
    schedule,
    source: 'rotation',
    start: NOW + from * DAY,
    end: NOW + to * DAY,
  };
}

function input(shifts: Shift[], overrides: Partial<CoverageInput> = {}) {
  return {
    account: 'default',
    policy: {
      id: 'PEP',
      name: 'Delivery',
      loops: 1,
      levels: [
        {
          delayMinutes: 10,
          targets: [{ type: 'schedule' as const, ...schedule }],
        },
        {
          delayMinutes: 10,
          targets: [{ type: 'user' as const, id: 'M', name: 'Mona' }],
        },
      ],
      onCall: {
        window: { start: NOW - 60 * DAY, end: NOW + 90 * DAY },
        collectedAt: NOW - HOUR,
        shifts,
      },
    },
    services: [{ id: 'S', name: 'api' }],
    serviceCount: 1,
    collectedAt: NOW,
    leavers: [],
    ...overrides,
  } satisfies CoverageInput;
}

const WINDOW = { start: NOW, end: NOW + 28 * DAY };

describe('policyCoverageAt', () => {
  it('tells coverage ahead, gaps, depth and the timeline', () => {
    const coverage = policyCoverageAt(
      NOW,
      WINDOW,
      input([
        shift('A', -7, 5),
        shift('A', 5, 10),
        shift('B', 10.5, 90),
        { level: 2, person: person('M') },
      ]),
    );
    expect(coverage).toMatchObject({
      windows: [
        { days: 7, share: 1 },
        { days: 28, share: 1 - 0.5 / 28 },
        { days: 90, share: 1 - 0.5 / 90 },
      ],
      gaps: [
        {
          start: new Date(NOW + 10 * DAY).toISOString(),
          end: new Date(NOW + 10.5 * DAY).toISOString(),
        },
      ],
      hoursToFirstGap: 240,
      depth: { levels: 2, differentPeople: 1 },
      people: 2,
      singlePerson: false,
      personTargets: [{ level: 2, target: { name: 'Mona' } }],
      collectedAt: new Date(NOW - HOUR).toISOString(),
    });
    expect(coverage).not.toHaveProperty('centralOperations');
    const [first, second] = coverage.lanes;
    expect(first.bars.map(bar => [bar.person.id, bar.from, bar.until])).toEqual(
      [
        ['A', new Date(NOW).toISOString(), first.gaps[0].start],
        ['B', first.gaps[0].end, new Date(WINDOW.end).toISOString()],
      ],
    );
    expect(second).toMatchObject({ bars: [{ person: { id: 'M' } }], gaps: [] });
    expect(coverage.findings.map(({ code }) => code)).toEqual([
      'gap-ahead',
      'person-target',
    ]);
  });

  it('finds what is wrong with a rotation', () => {
    const { findings } = policyCoverageAt(
      NOW,
      WINDOW,
      input([shift('M', 0.5, 90), { level: 2, person: person('M') }], {
        serviceCount: 0,
        services: [],
        leavers: [person('M')],
        centralScheduleIds: new Set(['PPRI']),
      }),
    );
    expect(findings.map(({ code }) => code)).toEqual([
      'nobody-on-level-1',
      'single-person',
      'leaver-rotating',
      'person-target',
      'unused-policy',
      'central-operations',
    ]);
    const shallow = policyCoverageAt(
      NOW,
      WINDOW,
      input([shift('M', 0, 90), { level: 2, person: person('M') }]),
    );
    expect(shallow.depth.differentPeople).toBe(0);
    expect(shallow.findings.map(({ code }) => code)).toContain(
      'same-person-on-all-levels',
    );
  });

  it('says nothing of a time that is not known', () => {
    const known = input([shift('A', 0, 20)]);
    known.policy.onCall!.window.end = NOW + 20 * DAY;
    const short = policyCoverageAt(NOW, WINDOW, known);
    expect(short.windows).toEqual([expect.objectContaining({ days: 7 })]);
    expect(short.lanes[0].gaps).toEqual([]);

    const unknown = policyCoverageAt(NOW, WINDOW, {
      ...known,
      policy: { ...known.policy, onCall: undefined },
    });
    expect(unknown).toMatchObject({ windows: [], gaps: [], people: 0 });
    expect(unknown).not.toHaveProperty('knownUntil');
    expect(unknown.findings.map(({ code }) => code)).toEqual([
      'source-unavailable',
      'person-target',
    ]);
  });

  it('tells depth as somebody would who asks every minute', () => {
    const window = { start: 0, end: 100 };
    const arbitrary = fc.array(
      fc.record({
        id: fc.constantFrom('A', 'B', 'C'),
        start: fc.option(fc.integer({ min: -10, max: 110 }), {
          nil: undefined,
        }),
        end: fc.option(fc.integer({ min: -10, max: 110 }), { nil: undefined }),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(arbitrary, arbitrary, (a, b) => {
        const toShift =
          (level: number) =>
          (entry: (typeof a)[number]): Shift => ({
            level,
            person: person(entry.id),
            ...(entry.start !== undefined && { start: entry.start }),
            ...(entry.end !== undefined && { end: entry.end }),
          });
        const at = (minute: number, entries: typeof a) =>
          entries
            .filter(
              ({ start = -Infinity, end = Infinity }) =>
                start <= minute && minute < end,
            )
            .map(({ id }) => id);
        let deep = 0;
        for (let minute = 0; minute < 100; minute++) {
          if (at(minute, b).some(id => !at(minute, a).includes(id))) deep++;
        }
        expect(
          depthOf(window, a.map(toShift(1)), b.map(toShift(2))),
        ).toBeCloseTo(deep / 100, 9);
      }),
    );
  });
});
