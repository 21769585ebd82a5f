import type { AccountAccessKind } from '@operations-in-teams/plugin-readiness-common';

/** A grant, as far as it matters to isolation. */
export type IsolationGrant = {
  access: AccountAccessKind;
  /** A team of the catalog, people who are none, or build servers. */
  who: 'team' | 'people' | 'machine';
  /** Which team. */
  team?: string;
  /** Of people: whether they may write at level 1. */
  isListed?: boolean;
  /** Ids of those that it lets in; absent where not known. */
  members?: string[];
};

export type IsolationLevel = 1 | 2 | 3;

/**
 * The isolation level that grants amount to: `none` where they are none of the
 * three, `unknown` where what is not known would decide.
 */
export type ObservedIsolation = IsolationLevel | 'none' | 'unknown';

export type IsolationOptions = {
  grants: readonly IsolationGrant[];
  /** How many people may write at level 1. */
  maxPeople: number;
  /** The team that owns the account, where that is known. */
  owner?: string;
  /** Whether it is known which grants are those of build servers. */
  knowsMachines: boolean;
  /** Absent where AWS Config does not record IAM. */
  iamUsers?: number;
};

/**
 * Level 3 where only the owning team writes; 1 where no team does but few
 * people, an IAM user being one; 2 where nobody does but build servers, which
 * are mostly not seen, as they come by federation.
 *
 * @remarks
 * What is not known, such as whether a permission set writes or who is in a
 * group, may turn out either way. The answer is given where it would be the
 * same in all of them, as far as two bounds can tell: those who certainly
 * write, and those who possibly do.
 */
export function observeIsolation(options: IsolationOptions): ObservedIsolation {
  const certain = options.grants.filter(grant => writes(grant) === true);
  const possible = options.grants.filter(grant => writes(grant) !== false);
  const teams = teamsOf(certain);
  const possibleTeams = teamsOf(possible);
  const outsiders = peopleBesides(certain, possible);

  const isForeign = [...teams].some(
    team => options.owner !== undefined && team !== options.owner,
  );
  if (
    isForeign ||
    teams.size > 1 ||
    (teams.size > 0 && outsiders.size > 0) ||
    outsiders.size > options.maxPeople ||
    certain.some(grant => isUnlisted(grant, outsiders))
  ) {
    return 'none';
  }
  if (teams.size > 0) {
    const mayBeOthers =
      possibleTeams.size > 1 || mayBeBesides(possible, certain);
    return mayBeOthers ? 'unknown' : 3;
  }
  return possibleTeams.size > 0
    ? 'unknown'
    : levelWithoutTeams(options, certain, possible);
}

function levelWithoutTeams(
  { iamUsers, maxPeople, knowsMachines, grants }: IsolationOptions,
  certain: readonly IsolationGrant[],
  possible: readonly IsolationGrant[],
): ObservedIsolation {
  const least = membersOf(certain, 'people').size + (iamUsers ?? 0);
  if (least > maxPeople) {
    return 'none';
  }
  const people = possible.filter(({ who }) => who === 'people');
  const isBounded =
    iamUsers !== undefined &&
    people.every(({ members, isListed }) => members && isListed);
  if (!isBounded) {
    return 'unknown';
  }
  const most = membersOf(possible, 'people').size + iamUsers;
  if (most > maxPeople) {
    return 'unknown';
  }
  const whereNobodyWrites = withoutPeople(grants, knowsMachines);
  if (most === 0) {
    return whereNobodyWrites;
  }
  return least > 0 || whereNobodyWrites === 1 ? 1 : 'unknown';
}

function withoutPeople(
  grants: readonly IsolationGrant[],
  knowsMachines: boolean,
): ObservedIsolation {
  const machines = grants.filter(({ who }) => who === 'machine');
  if (!knowsMachines || machines.some(grant => writes(grant) === true)) {
    return 2;
  }
  return machines.some(grant => writes(grant) === undefined) ? 'unknown' : 1;
}

/** Undefined where it is not known; nobody writes with an empty group. */
function writes({ access, members }: IsolationGrant): boolean | undefined {
  if (access === 'read' || access === 'breakGlass' || members?.length === 0) {
    return false;
  }
  return access === 'write' && members !== undefined ? true : undefined;
}

function teamsOf(grants: readonly IsolationGrant[]): Set<string> {
  return new Set(
    grants.flatMap(({ who, team }) =>
      who === 'team' && team !== undefined ? team : [],
    ),
  );
}

function membersOf(
  grants: readonly IsolationGrant[],
  who: IsolationGrant['who'],
): Set<string> {
  return new Set(
    grants.flatMap(grant => (grant.who === who ? grant.members ?? [] : [])),
  );
}

/** People who certainly write, and certainly not with a team that does. */
function peopleBesides(
  certain: readonly IsolationGrant[],
  possible: readonly IsolationGrant[],
): Set<string> {
  const teams = possible.filter(({ who }) => who === 'team');
  if (teams.some(({ members }) => members === undefined)) {
    return new Set();
  }
  const ofTeams = membersOf(teams, 'team');
  return new Set(
    [...membersOf(certain, 'people')].filter(id => !ofTeams.has(id)),
  );
}

/** Whether people may write who are certainly of no team that does. */
function mayBeBesides(
  possible: readonly IsolationGrant[],
  certain: readonly IsolationGrant[],
): boolean {
  const ofTeams = membersOf(certain, 'team');
  return possible.some(
    ({ who, members }) =>
      who === 'people' && !members?.every(id => ofTeams.has(id)),
  );
}

function isUnlisted(
  { who, isListed, members }: IsolationGrant,
  outsiders: ReadonlySet<string>,
): boolean {
  return (
    who === 'people' &&
    !isListed &&
    members !== undefined &&
    members.some(id => outsiders.has(id))
  );
}
