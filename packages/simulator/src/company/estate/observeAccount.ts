import type { AwsAccount } from '../types';
import { taggedOwner } from './accountOwners';
import type {
  AccountEstate,
  ContactType,
  Directory,
  DirectoryUser,
} from './types';

/** More individuals than this are not a few any more. @public */
export const FEW_PEOPLE = 5;

/**
 * 1 restricted, 2 build server only, 3 the team; `wider` where more people
 * write than any level allows, `inactive` where nobody can sign in.
 * @public
 */
export type ObservedLevel = 1 | 2 | 3 | 'wider' | 'inactive';

/** Who really reaches an account. @public */
export type AccountAccess = {
  /** Teams whose group may write. */
  writingTeams: string[];
  /** People who may write otherwise than with their team. */
  writingPeople: string[];
  iamUsers: string[];
  /** Whether a build server may write. */
  buildServer: boolean;
  /** Groups and people who may only read. */
  readers: string[];
  breakGlass: string[];
  /** Grants that reach nobody, as the group is gone. */
  emptyGrants: string[];
};

/** What is true of an account, and why. @public */
export type AccountTruth = {
  accountId: string;
  name: string;
  state: string;
  /** The team that its tags name, where there is one. */
  owner?: string;
  /** The level that it really has. */
  level: ObservedLevel;
  reasons: string[];
  /**
   * What can be known of it without a role in the account: IAM users show in
   * AWS Config only, so where it does not record, levels 1 and 2 are unknown.
   */
  observable: ObservedLevel | 'unknown';
  access: AccountAccess;
  recorded: boolean;
  infrastructure: {
    stacks: number;
    cdkStacks: number;
    driftedStacks: number;
    uncheckedStacks: number;
    resources: number;
    resourcesInStacks: number;
  };
  runtime: {
    fargate: number;
    ecsOnEc2: number;
    lambda: number;
    ec2: number;
    eks: number;
  };
  contacts: ContactType[];
};

/** Who reaches an account, from what the permission sets really allow. */
export function accessOf(
  estate: AccountEstate,
  directory: Directory,
): AccountAccess {
  const teams = new Set<string>();
  const people = new Map<string, DirectoryUser>();
  const breakGlass = new Set<string>();
  const readers = new Set<string>();
  const emptyGrants: string[] = [];
  let buildServer = false;
  const users = new Map(directory.users.map(user => [user.id, user]));
  for (const { id, permissionSet, principal } of estate.grants) {
    const set = directory.permissionSets.find(
      ({ name }) => name === permissionSet,
    );
    const group = directory.groups.find(
      candidate => candidate.id === principal.id,
    );
    const members = (group?.memberIds ?? [principal.id]).flatMap(
      memberId => users.get(memberId) ?? [],
    );
    const humans = members.filter(({ machine }) => !machine);
    if (members.length === 0) {
      emptyGrants.push(id);
    } else if (set?.breakGlass) {
      humans.forEach(({ userName }) => breakGlass.add(userName));
    } else if (set?.access === 'write') {
      if (members.length > humans.length) buildServer = true;
      if (group?.team !== undefined) teams.add(group.team);
      else humans.forEach(user => people.set(user.id, user));
    } else if (set?.access === 'read') {
      readers.add(group?.name ?? humans[0].userName);
    }
  }
  const ofTeams = new Set(
    directory.groups
      .filter(({ team }) => team !== undefined && teams.has(team))
      .flatMap(({ memberIds }) => memberIds),
  );
  return {
    writingTeams: [...teams].sort(),
    writingPeople: [...people.values()]
      .filter(({ id }) => !ofTeams.has(id))
      .map(({ userName }) => userName)
      .sort(),
    iamUsers: estate.iamUsers,
    buildServer,
    readers: [...readers].sort(),
    breakGlass: [...breakGlass].sort(),
    emptyGrants,
  };
}

/** The isolation level that follows from who may write; break-glass is apart. */
export function levelOf(
  access: Pick<
    AccountAccess,
    'writingTeams' | 'writingPeople' | 'iamUsers' | 'buildServer'
  >,
  owner: string | undefined,
): { level: Exclude<ObservedLevel, 'inactive'>; reasons: string[] } {
  const { writingTeams, writingPeople, iamUsers, buildServer } = access;
  const reasons = [
    ...writingTeams.map(team =>
      team === (owner ?? team)
        ? `the team ${team} writes`
        : `the team ${team} writes, and ${owner} owns the account`,
    ),
    ...(writingPeople.length > 0
      ? [`${writingPeople.length} by themselves: ${writingPeople.join(', ')}`]
      : []),
    ...iamUsers.map(user => `the IAM user ${user}, whoever holds its key`),
    ...(buildServer ? ['a build server writes'] : []),
  ];
  const otherTeams = writingTeams.filter(team => team !== owner);
  const wider =
    writingPeople.length > FEW_PEOPLE ||
    (owner === undefined ? writingTeams.length > 1 : otherTeams.length > 0);
  if (wider) return { level: 'wider', reasons };
  if (writingTeams.length > 0) return { level: 3, reasons };
  const individuals = writingPeople.length + iamUsers.length;
  if (individuals > FEW_PEOPLE) return { level: 'wider', reasons };
  if (individuals > 0) return { level: 1, reasons };
  return buildServer
    ? { level: 2, reasons }
    : { level: 1, reasons: ['nobody writes'] };
}

function observableOf(
  level: ObservedLevel,
  access: AccountAccess,
  owner: string | undefined,
  recorded: boolean,
): AccountTruth['observable'] {
  if (recorded || level === 'inactive') return level;
  const seen = levelOf({ ...access, iamUsers: [] }, owner).level;
  return seen === 1 || seen === 2 ? 'unknown' : seen;
}

function runtimeOf({ resources }: AccountEstate): AccountTruth['runtime'] {
  const of = (type: string) =>
    resources.filter(resource => resource.type === type);
  const services = of('AWS::ECS::Service');
  const onEc2 = services.filter(
    ({ configuration }) => configuration.LaunchType === 'EC2',
  ).length;
  return {
    fargate: services.length - onEc2,
    ecsOnEc2: onEc2,
    lambda: of('AWS::Lambda::Function').length,
    ec2: of('AWS::EC2::Instance').length,
    eks: of('AWS::EKS::Cluster').length,
  };
}

/** What is true of an account as it stands. */
export function observeAccount(
  account: AwsAccount,
  estate: AccountEstate,
  directory: Directory,
): AccountTruth {
  const access = accessOf(estate, directory);
  const owner = taggedOwner(account.tags);
  const { level, reasons } =
    account.state === 'ACTIVE'
      ? levelOf(access, owner)
      : {
          level: 'inactive' as const,
          reasons: [`the account is ${account.state}`],
        };
  const { stacks, resources, contacts, recorded } = estate;
  return {
    accountId: account.id,
    name: account.name,
    state: account.state,
    owner,
    level,
    reasons,
    observable: observableOf(level, access, owner, recorded),
    access,
    recorded,
    infrastructure: {
      stacks: stacks.length,
      cdkStacks: stacks.filter(
        ({ name, cdk }) =>
          name === 'CDKToolkit' ||
          cdk.bootstrapParameter ||
          cdk.metadata ||
          cdk.role,
      ).length,
      driftedStacks: stacks.filter(({ drift }) => drift === 'DRIFTED').length,
      uncheckedStacks: stacks.filter(({ drift }) => drift === 'NOT_CHECKED')
        .length,
      resources: resources.length,
      resourcesInStacks: resources.filter(({ stack }) => stack !== undefined)
        .length,
    },
    runtime: runtimeOf(estate),
    contacts: Object.keys(contacts).sort() as ContactType[],
  };
}
