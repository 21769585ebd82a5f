import { accountIdOf, accountNamesOf } from '../accounts';
import { allSystems } from '../data/allSystems';
import { teams } from '../data/teams';
import type { StableIds } from '../stableIds';

/** Owners of the workloads' accounts by account id, whatever the tags say. */
export function workloadOwners(ids: StableIds): Map<string, string> {
  return new Map(
    allSystems.flatMap(({ name, owner }) =>
      accountNamesOf(name).map(key => [accountIdOf(ids, key), owner]),
    ),
  );
}

/**
 * The team that an account's tags name, by name, by reference or by title.
 * Nicknames are not known here.
 */
export function taggedOwner(tags: Record<string, string>): string | undefined {
  const text = (tags.team ?? tags.owner ?? '')
    .toLocaleLowerCase('en')
    .replace(/^group:(default\/)?/, '');
  return teams.find(
    ({ name, title }) =>
      name === text || title.toLocaleLowerCase('en') === text,
  )?.name;
}
