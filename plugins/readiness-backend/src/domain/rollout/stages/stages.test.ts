import fc from 'fast-check';
import { judgeStage } from './judgeStage';
import { stagesOverTime } from './stagesOverTime';
import type { KnownResult, StageDefinition, TeamFacts } from './types';

const stages: StageDefinition[] = ['a', 'b', 'c'].map(id => ({
  id,
  title: id,
  criteria: [],
}));

const day = (n: number) => new Date(Date.UTC(2027, 0, 1 + n));
const iso = (n: number) => day(n).toISOString().slice(0, 10);

describe('stagesOverTime', () => {
  it('agrees with looking at every team on every day', () => {
    const team = fc.constantFrom('t1', 't2', 't3', 'hidden');
    const move = fc.record({
      team,
      to: fc.constantFrom('a', 'b', 'c', 'gone'),
      at: fc.integer({ min: -48, max: 24 * 12 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(move, { selector: item => item.at }),
        drawn => {
          const moves = drawn.map(item => ({
            ...item,
            at: new Date(day(0).getTime() + item.at * 3_600_000),
          }));
          const teams = ['t1', 't2', 't3'];
          const days = Array.from({ length: 10 }, (_, n) => iso(n));
          const found = stagesOverTime({ stages, teams, moves, days });
          for (const [n, { counts }] of found.entries()) {
            const stageOn = (name: string) => {
              const last = moves
                .filter(item => item.team === name && item.at < day(n + 1))
                .sort((x, y) => y.at.getTime() - x.at.getTime())[0];
              return last && last.to !== 'gone' ? last.to : 'a';
            };
            expect(counts).toEqual(
              stages.map(({ id }) => ({
                stage: id,
                teams: teams.filter(name => stageOn(name) === id).length,
              })),
            );
          }
        },
      ),
    );
  });
});

describe('judgeStage', () => {
  const rule = { standard: 's', rule: 'R' };
  const definitions: StageDefinition[] = [
    { id: 'a', title: 'A', criteria: [] },
    {
      id: 'b',
      title: 'B',
      criteria: [
        { id: 'r', title: 'R', check: { type: 'serviceRule', rule } },
        { id: 'd', title: 'D', check: { type: 'days', days: 5 } },
      ],
    },
  ];
  const facts = (
    results: Record<string, KnownResult | undefined>,
    since?: Date,
  ): TeamFacts => ({
    team: 'group:default/t',
    ...(since && { since }),
    services: Object.keys(results),
    results: new Map(
      Object.entries(results).flatMap(([ref, result]) =>
        result ? [[ref, new Map([['s R', result]])] as const] : [],
      ),
    ),
    levels: new Map(),
    accepted: new Map(),
  });
  const judge = (stage: number, known: TeamFacts) =>
    judgeStage({
      stages: definitions,
      stage: definitions[stage],
      facts: known,
      levels: new Map(),
      graceDays: 30,
      now: day(40),
    });

  it('is unmet by one fail, unknown by one unknown, and met by nothing to meet', () => {
    const statuses = fc.array(
      fc.constantFrom(
        'pass',
        'fail',
        'unknown',
        'exempt',
        'notApplicable',
        undefined,
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(statuses, drawn => {
        const known = facts(
          Object.fromEntries(
            drawn.map((status, n) => [
              `component:default/c-${n}`,
              status && { status, since: day(n) },
            ]),
          ),
        );
        const [criterion] = judge(0, known).next!.criteria;
        const counted = drawn.filter(status => status !== 'notApplicable');
        const expected = () => {
          if (counted.includes('fail')) return 'unmet';
          const open = counted.some(
            status => status === 'unknown' || status === undefined,
          );
          return open ? 'unknown' : 'met';
        };
        expect(criterion.state).toBe(expected());
        expect(criterion.evidence).toHaveLength(counted.length);
      }),
    );
  });

  it('counts risk from the first fail, but not from before the team came in', () => {
    const failing = (n: number): KnownResult => ({
      status: 'fail',
      since: day(n),
    });
    const known = {
      'component:default/x': failing(3),
      'component:default/y': failing(9),
    };
    expect(judge(1, facts(known, day(5))).atRisk).toMatchObject({
      since: day(5).toISOString(),
      reviewDue: day(35).toISOString(),
      criteria: [{ id: 'r' }],
    });
    expect(judge(1, facts(known, day(1))).atRisk).toMatchObject({
      since: day(3).toISOString(),
    });
    expect(judge(1, facts(known)).atRisk).toBeUndefined();
    const passing = {
      'component:default/x': { ...failing(3), status: 'unknown' as const },
    };
    expect(judge(1, facts(passing, day(1))).atRisk).toBeUndefined();
    // How long it took is asked once, on entry.
    expect(judge(1, facts({}, day(39))).atRisk).toBeUndefined();
  });
});
