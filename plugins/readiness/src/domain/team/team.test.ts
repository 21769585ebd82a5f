import type {
  Change,
  ResultStatus,
  RuleTally,
  ScorecardSummary,
} from '@operations-in-teams/plugin-readiness-common';
import fc from 'fast-check';
import { summaryOf } from '../../__testUtils__/glances';
import { daysSince, fixFirst, netChanges, outsideHours } from './index';

const none = { pass: 0, fail: 0, unknown: 0, exempt: 0, notApplicable: 0 };
const tally = (ruleId: string, fail: number, unknown = 0): RuleTally => ({
  ruleId,
  title: `Title of ${ruleId}`,
  category: 'on-call',
  level: 'operable',
  counts: { ...none, fail, unknown },
});
const service = (
  name: string,
  open: number,
  ...rules: string[]
): ScorecardSummary => ({
  ...summaryOf(name),
  next: {
    level: { id: 'operable', title: 'Operable', rank: 2 },
    open,
    first: rules.map(ruleId => ({
      ruleId,
      title: ruleId,
      status: 'fail' as const,
    })),
  },
});

describe('fixFirst', () => {
  it('puts what alone lifts most services first', () => {
    const services = [
      service('a', 1, 'R1'),
      service('b', 1, 'R1'),
      service('c', 2, 'R2', 'R3'),
      service('d', 9, 'R2', 'R3', 'R4'),
      { ...summaryOf('e'), next: undefined },
    ];
    const fixes = fixFirst(
      services,
      [
        { ...tally('R5', 99), effectiveFrom: '2027-01-15' },
        tally('R6', 0),
        tally('R4', 5),
        tally('R3', 2),
        tally('R2', 3, 1),
        tally('R1', 2),
      ],
      3,
    );
    expect(fixes.map(({ ruleId }) => ruleId)).toEqual(['R1', 'R2', 'R3']);
    expect(fixes[0].lifts.map(({ entityRef }) => entityRef)).toEqual([
      'component:default/a',
      'component:default/b',
    ]);
    expect(fixes[1]).toMatchObject({
      lifts: [],
      inNext: 2,
      fail: 3,
      unknown: 1,
    });
  });
});

describe('netChanges', () => {
  const statuses: ResultStatus[] = [
    'pass',
    'fail',
    'unknown',
    'exempt',
    'notApplicable',
  ];
  const good = (status?: ResultStatus) =>
    status !== undefined && ['pass', 'exempt'].includes(status);

  it('compares the status of each rule before and after, whatever was between', () => {
    const histories = fc.dictionary(
      fc.constantFrom('a R1', 'a R2', 'b R1'),
      fc.array(fc.constantFrom(...statuses), { minLength: 2, maxLength: 6 }),
    );
    fc.assert(
      fc.property(histories, fc.boolean(), (ways, backwards) => {
        const changes = Object.entries(ways).flatMap(([key, way]) => {
          const [name, id] = key.split(' ');
          return way.slice(1).map(
            (toStatus, index): Change => ({
              type: 'result',
              direction: 'other',
              entityRef: name,
              standardId: 's',
              rule: { id, title: id },
              fromStatus: way[index],
              toStatus,
              at: new Date(1_000_000 * index).toISOString(),
            }),
          );
        });
        const { gained, lost } = netChanges(
          backwards ? [...changes].reverse() : changes,
        );
        const keys = (some: Change[]) =>
          some.map(({ entityRef, rule }) => `${entityRef} ${rule?.id}`).sort();
        const expected = (from: boolean, to: boolean) =>
          Object.keys(ways)
            .filter(
              key =>
                good(ways[key][0]) === from && good(ways[key].at(-1)) === to,
            )
            .sort();
        expect(keys(gained)).toEqual(expected(false, true));
        expect(keys(lost)).toEqual(expected(true, false));
      }),
    );
  });
});

describe('the year', () => {
  it('counts days and quarters', () => {
    const now = new Date('2026-11-04T10:00:00Z');
    expect(daysSince('2026-10-12T10:00:00Z', now)).toBe(23);
    expect(daysSince('2026-10-12T10:00:01Z', now)).toBe(22);
    expect(daysSince('2026-12-12T10:00:01Z', now)).toBe(0);
    const weeks = Array.from({ length: 52 }, (_, index) => ({
      from: '',
      incidents: 0,
      interruptions: { office: 100, outside: index < 13 ? 2 : 0, sleep: 1 },
    }));
    expect(outsideHours(weeks)).toEqual({ first: 39, last: 13 });
  });
});
