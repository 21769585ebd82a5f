import type { StableIds } from '../stableIds';
import type { AccountPast } from '../past/estateAt';
import { groupIdOf } from './createDirectory';
import { OWNER, oddGrants, usualGrants, type GrantData } from './data/grants';
import type { Directory, Grant } from './types';

export type AccountKind = keyof typeof usualGrants;

/** How an account of a large organisation deviates, where it does. */
export type Deviation =
  | 'ownerWrites'
  | 'personWrites'
  | 'otherTeamWrites'
  | 'unrecorded'
  | 'iamUser'
  | 'none';

function deviatingGrants(
  deviation: Deviation,
  owner: string,
  directory: Directory,
): GrantData[] {
  const teams = directory.groups.filter(({ team }) => team !== undefined);
  const index = teams.findIndex(({ name }) => name === owner);
  const next = teams[(index + 1) % teams.length];
  const [member] = teams[index]?.memberIds ?? [];
  const person = directory.users.find(({ id }) => id === member);
  switch (deviation) {
    case 'ownerWrites':
      return [{ permissionSet: 'TeamDeveloper', group: OWNER }];
    case 'personWrites':
      return person
        ? [{ permissionSet: 'TeamDeveloper', user: person.userName }]
        : [];
    case 'otherTeamWrites':
      return [{ permissionSet: 'TeamDeveloper', group: next.name }];
    default:
      return [];
  }
}

export function createGrant(
  permissionSet: string,
  principal: { type: 'GROUP' | 'USER'; id: string; name: string },
): Grant {
  const { type, id, name } = principal;
  return {
    id: `${permissionSet}:${type.toLowerCase()}:${name}`,
    permissionSet,
    principal: { type, id },
  };
}

/** Who has which permission set in an account. */
export function createGrants(options: {
  ids: StableIds;
  directory: Directory;
  /** Of the story's accounts. */
  key?: string;
  kind: AccountKind;
  owner?: string;
  deviation: Deviation;
  /** Whether it is as odd as today, and whether the owner writes besides. */
  past?: Pick<AccountPast, 'deviates' | 'teamWrites'>;
}): Grant[] {
  const { ids, directory, key, kind, owner, deviation, past } = options;
  const odd =
    key !== undefined && past?.deviates !== false ? oddGrants[key] : undefined;
  const data = [
    ...(odd ?? [
      ...usualGrants[kind],
      ...(owner ? deviatingGrants(deviation, owner, directory) : []),
    ]),
    ...(past?.teamWrites && kind === 'production'
      ? [{ permissionSet: 'TeamDeveloper', group: OWNER }]
      : []),
  ];
  const grants = data.flatMap((grant): Grant[] => {
    if ('user' in grant) {
      const user = directory.users.find(
        ({ userName }) => userName === grant.user,
      );
      return user
        ? [
            createGrant(grant.permissionSet, {
              type: 'USER',
              id: user.id,
              name: user.userName,
            }),
          ]
        : [];
    }
    const name = grant.group === OWNER ? owner : grant.group;
    return name
      ? [
          createGrant(grant.permissionSet, {
            type: 'GROUP',
            id: groupIdOf(ids, name),
            name,
          }),
        ]
      : [];
  });
  // A deviation may be what is usual for the kind of account.
  return [...new Map(grants.map(grant => [grant.id, grant])).values()];
}
