import {
  countStatuses,
  type ResultStatus,
} from '@operations-in-teams/plugin-readiness-common';
import fc from 'fast-check';
import { containmentOf } from './containment';
import { NO_GROUP, ShownGroups } from './ShownGroups';
import { packStatuses, unpackStatuses } from './statuses';
import { shownTallies, tallyGroups, totalTally } from './tally';

const TEAMS = ['org', 'a', 'b', 'x', 'y'];
const EDGES = [
  ['org', 'a'],
  ['org', 'b'],
  ['a', 'x'],
  ['b', 'x'],
  ['b', 'y'],
] as const;
const RULES = ['R0', 'R1', 'R2', 'R3'];
/** R0 and R3 count together; R2 counts nowhere. */
const COLUMNS = {
  count: 2,
  ofRule: [
    { ruleId: 'R0', column: 0 },
    { ruleId: 'R1', column: 1 },
    { ruleId: 'R2' },
    { ruleId: 'R3', column: 0 },
  ],
};

const status = fc.constantFrom<ResultStatus>(
  'pass',
  'fail',
  'unknown',
  'exempt',
  'notApplicable',
);
const subjects = fc.array(
  fc.record({
    team: fc.constantFrom(...TEAMS, NO_GROUP),
    rank: fc.integer({ min: 0, max: 3 }),
    statuses: fc.array(status, { minLength: 4, maxLength: 4 }),
    /** Evaluated under another version. */
    old: fc.boolean(),
  }),
  { maxLength: 20 },
);
const hidden = fc.subarray(TEAMS);

type Subject = {
  team: string;
  rank: number;
  statuses: ResultStatus[];
  old: boolean;
};

function toInput(all: Subject[]) {
  return {
    subjects: all.map(({ team, rank, statuses, old }) => ({
      key: team,
      rank,
      subjects: 1,
      ...(!old && { statuses: packStatuses(statuses) }),
    })),
    loose: all
      .filter(({ old }) => old)
      .flatMap(({ team, statuses }) =>
        statuses.map((own, index) => ({
          key: team,
          ruleId: RULES[index],
          status: own,
          count: 1,
        })),
      ),
  };
}

/** Looks at each subject by itself. */
function slowCells(all: Subject[]) {
  return [[0, 3], [1]].map(rules =>
    countStatuses(
      all.flatMap(({ statuses }) => rules.map(index => statuses[index])),
    ),
  );
}

function contains(group: string, team: string): boolean {
  return (
    group === team ||
    EDGES.some(([parent, child]) => parent === group && contains(child, team))
  );
}

describe('tallies', () => {
  it('agree with an oracle that looks at each subject, in flat groups and trees', () => {
    fc.assert(
      fc.property(subjects, hidden, (all, unseen) => {
        const visible = new Set(TEAMS.filter(team => !unseen.includes(team)));
        const groups = tallyGroups(toInput(all), COLUMNS);
        const flat = shownTallies(groups, ShownGroups.flat(visible), 2);
        for (const [key, tally] of flat) {
          const own = all.filter(({ team }) =>
            key === NO_GROUP ? !visible.has(team) : team === key,
          );
          expect(tally.subjects).toBe(own.length);
          expect(tally.cells).toEqual(slowCells(own));
          expect([...tally.ranks.values()].reduce((a, b) => a + b, 0)).toBe(
            own.length,
          );
        }
        const tree = ShownGroups.tree({
          containment: containmentOf(TEAMS, EDGES).filter(
            ({ ancestor }) => ancestor === 'a' || ancestor === 'b',
          ),
          visible,
          parent: 'org',
        });
        const below = shownTallies(groups, tree, 2);
        const seen = (key: string) => (team: string) => {
          const groupsOf = ['a', 'b'].filter(group => contains(group, team));
          if (key === 'org') return team === 'org';
          return key === NO_GROUP
            ? groupsOf.some(group => !visible.has(group))
            : groupsOf.includes(key) && visible.has(key);
        };
        for (const [key, tally] of below) {
          const own = all.filter(({ team }) => seen(key)(team));
          expect([key, tally.subjects]).toEqual([key, own.length]);
          expect(tally.cells).toEqual(slowCells(own));
        }
        // What has two parents counts once in the sum.
        const inside = all.filter(({ team }) => team !== NO_GROUP);
        const total = totalTally(groups, tree, 2);
        expect(total.subjects).toBe(inside.length);
        expect(total.cells).toEqual(slowCells(inside));
      }),
    );
  });

  it('read statuses back as they were packed, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(status), statuses => {
        expect(unpackStatuses(packStatuses(statuses))).toEqual(statuses);
      }),
    );
    expect(unpackStatuses('pfx')).toBeUndefined();
  });
});
