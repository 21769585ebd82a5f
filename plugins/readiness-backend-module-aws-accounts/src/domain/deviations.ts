import type { AccountGrant } from '@operations-in-teams/plugin-readiness-common';
import type { IsolationGrant, ObservedIsolation } from './observedIsolation';

const MOST = 20;

type Grant = Omit<AccountGrant, 'people'> & IsolationGrant;

/** What deviates from the declared level, in words; nothing where none is declared. */
export function deviationsOf(options: {
  grants: readonly Grant[];
  observed: ObservedIsolation;
  declaredLevel?: number;
  owner?: string;
  iamUsers?: number;
  maxPeople: number;
}): string[] {
  const { grants, observed, declaredLevel, iamUsers = 0 } = options;
  if (declaredLevel === undefined || observed === declaredLevel) {
    return [];
  }
  const writing = grants.filter(
    ({ access, who, members }) =>
      access === 'write' && who !== 'machine' && members?.length !== 0,
  );
  const people = new Set(writing.flatMap(({ members }) => members ?? [])).size;
  const deviations = [
    ...writing
      .filter(grant => !mayWrite(grant, declaredLevel, options.owner))
      .map(inWords),
    ...(iamUsers > 0 && declaredLevel !== 3
      ? [iamUsers === 1 ? 'an IAM user' : `${iamUsers} IAM users`]
      : []),
    ...(declaredLevel === 1 && people + iamUsers > options.maxPeople
      ? [
          `${people + iamUsers} people may write, at most ${
            options.maxPeople
          } should`,
        ]
      : []),
  ];
  if (deviations.length === 0 && observed !== 'unknown') {
    deviations.push(
      writing.length === 0
        ? `nobody may write, as at level ${observed}`
        : `it is reached as at ${
            observed === 'none' ? 'no level' : `level ${observed}`
          }`,
    );
  }
  return deviations.length > MOST
    ? [
        ...deviations.slice(0, MOST - 1),
        `and ${deviations.length - MOST + 1} more`,
      ]
    : deviations;
}

function mayWrite(
  { who, team, isListed }: Grant,
  declaredLevel: number,
  owner: string | undefined,
): boolean {
  if (declaredLevel === 1) {
    return who === 'people' && isListed === true;
  }
  return (
    declaredLevel === 3 &&
    who === 'team' &&
    (owner === undefined || team === owner)
  );
}

function inWords(grant: Grant): string {
  const { principalType, principalName, principalId, permissionSet } = grant;
  return `the ${principalType === 'user' ? 'person' : 'group'} ${
    principalName ?? principalId
  } may write, with ${permissionSet}`;
}
