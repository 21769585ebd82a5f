import {
  countStatuses,
  type Counts,
  type ResultStatus,
} from '@operations-in-teams/plugin-readiness-common';
import type { ShownGroups } from './ShownGroups';
import { addCounts, noCounts, unpackStatuses } from './statuses';

/** What is now of the subjects of one group. */
export type GroupTally = {
  subjects: number;
  /** Subjects by rank. */
  ranks: Map<number, number>;
  /** Results by column. */
  cells: Counts[];
};

/** The column in which the results of each rule count; none where absent. */
export type Columns = {
  count: number;
  /** In the order of the rules of the version in force. */
  ofRule: Array<{ ruleId: string; column?: number }>;
};

export type TallyInput = {
  subjects: Array<{
    key: string;
    rank: number;
    statuses?: string;
    subjects: number;
  }>;
  loose: Array<{
    key: string;
    ruleId: string;
    status: ResultStatus;
    count: number;
  }>;
};

/** Counts subjects and their results, by the group that is theirs. */
export function tallyGroups(
  input: TallyInput,
  columns: Columns,
): Map<string, GroupTally> {
  const groups = new Map<string, GroupTally>();
  const groupOf = (key: string) => {
    let group = groups.get(key);
    if (!group) groups.set(key, (group = emptyTally(columns.count)));
    return group;
  };
  for (const { key, rank, statuses, subjects } of input.subjects) {
    const group = groupOf(key);
    group.subjects += subjects;
    group.ranks.set(rank, (group.ranks.get(rank) ?? 0) + subjects);
    if (statuses === undefined) continue;
    unpackStatuses(statuses)?.forEach((status, index) => {
      const column = columns.ofRule[index]?.column;
      if (column !== undefined) group.cells[column][status] += subjects;
    });
  }
  const columnOf = new Map(
    columns.ofRule.map(({ ruleId, column }) => [ruleId, column]),
  );
  for (const { key, ruleId, status, count } of input.loose) {
    const column = columnOf.get(ruleId);
    if (column !== undefined) groupOf(key).cells[column][status] += count;
  }
  return groups;
}

/** The same by the groups that are shown. */
export function shownTallies(
  groups: ReadonlyMap<string, GroupTally>,
  shown: ShownGroups,
  columns: number,
): Map<string, GroupTally> {
  const found = new Map<string, GroupTally>();
  for (const [key, tally] of groups) {
    for (const group of shown.of(key)) {
      let into = found.get(group);
      if (!into) found.set(group, (into = emptyTally(columns)));
      addTally(into, tally);
    }
  }
  return found;
}

/** All groups that are shown at all, each subject once. */
export function totalTally(
  groups: ReadonlyMap<string, GroupTally>,
  shown: ShownGroups,
  columns: number,
): GroupTally {
  const total = emptyTally(columns);
  for (const [key, tally] of groups) {
    if ([...shown.of(key)].length > 0) addTally(total, tally);
  }
  return total;
}

function addTally(into: GroupTally, tally: GroupTally): void {
  into.subjects += tally.subjects;
  for (const [rank, subjects] of tally.ranks) {
    into.ranks.set(rank, (into.ranks.get(rank) ?? 0) + subjects);
  }
  tally.cells.forEach((counts, column) =>
    addCounts(into.cells[column], counts),
  );
}

function emptyTally(columns: number): GroupTally {
  return {
    subjects: 0,
    ranks: new Map(),
    cells: Array.from({ length: columns }, noCounts),
  };
}

/** Counts of a group as states that moves can be undone on. */
export function toStates(counts: Counts): Map<ResultStatus, number> {
  return new Map(Object.entries(counts) as Array<[ResultStatus, number]>);
}

export function fromStates(states: ReadonlyMap<ResultStatus, number>): Counts {
  const counts = countStatuses([]);
  for (const [status, count] of states) counts[status] = Math.max(0, count);
  return counts;
}
