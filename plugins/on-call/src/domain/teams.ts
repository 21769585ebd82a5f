import type {
  Finding,
  Reference,
} from '@operations-in-teams/plugin-on-call-common';

/** What belongs to a team, with what was found about it. */
export type TeamItem = {
  account: string;
  team?: Reference;
  policy: Reference;
  findings: Finding[];
};

/** Everything of one team; of no team where `team` is absent. */
export type TeamGroup<T> = { key: string; team?: Reference; items: T[] };

/** Groups items by team, in the order in which the teams come. */
export function groupByTeam<T extends TeamItem>(items: T[]): TeamGroup<T>[] {
  const groups = new Map<string, TeamGroup<T>>();
  for (const item of items) {
    const key = JSON.stringify([item.account, item.team?.id ?? null]);
    const group = groups.get(key);
    if (group) group.items.push(item);
    else groups.set(key, { key, team: item.team, items: [item] });
  }
  return [...groups.values()];
}

/** Teams with findings first, and within each team what has findings. */
export function findingsFirst<T extends TeamItem>(
  groups: TeamGroup<T>[],
): TeamGroup<T>[] {
  const without = ({ findings }: T) => (findings.length > 0 ? 0 : 1);
  return groups
    .map(group => ({
      ...group,
      items: [...group.items].sort((a, b) => without(a) - without(b)),
    }))
    .sort((a, b) => without(a.items[0]) - without(b.items[0]));
}

/** The first so many items, whole groups or not. */
export function takeItems<T>(
  groups: TeamGroup<T>[],
  count: number,
): TeamGroup<T>[] {
  let left = count;
  return groups.flatMap(group => {
    const items = group.items.slice(0, left);
    left -= items.length;
    return items.length > 0 ? [{ ...group, items }] : [];
  });
}

/** All teams by name, once each. */
export function teamsOf(items: TeamItem[]): Reference[] {
  const teams = new Map<string, Reference>();
  for (const { team } of items) {
    if (team) teams.set(team.id, team);
  }
  return [...teams.values()].sort((a, b) => a.name.localeCompare(b.name));
}
