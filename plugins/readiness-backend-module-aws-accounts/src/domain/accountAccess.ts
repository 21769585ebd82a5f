import type { AccountAssignment } from '@operations-in-teams/plugin-aws-accounts-node';
import type {
  AccountAccess,
  AccountGrant,
} from '@operations-in-teams/plugin-readiness-common';
import type { CatalogAccount } from '../catalog/CatalogAccounts';
import type { CatalogPeople } from '../catalog/CatalogPeople';
import type { AccessRules } from '../config/types';
import { accessKind } from './accessKind';
import { deviationsOf } from './deviations';
import type { Directory } from './facts';
import { type IsolationGrant, observeIsolation } from './observedIsolation';

/** As many as evidence may list. */
const MOST_GRANTS = 500;

/** A grant with all that judging it takes. */
export type JudgedGrant = Omit<AccountGrant, 'people'> & IsolationGrant;

/** Who reaches an account, and what that amounts to. */
export function accountAccess(options: {
  assignments: readonly AccountAssignment[];
  iamUsers?: number;
  account: CatalogAccount;
  directory: Directory;
  people: CatalogPeople;
  rules: AccessRules;
}): AccountAccess {
  const { assignments, iamUsers, account, rules } = options;
  const grants = assignments.map(each => judge(each, options)).sort(byNames);
  const { declaredLevel } = account;
  const observed = observeIsolation({
    grants,
    maxPeople: rules.maxRestrictedPeople,
    ...(account.isOwned && { owner: account.ownerRef }),
    knowsMachines: rules.buildServers.size > 0,
    iamUsers,
  });
  const count = (access: string) =>
    grants.filter(grant => grant.access === access && grant.who !== 'machine')
      .length;
  return {
    grants: grants.slice(0, MOST_GRANTS).map(toGrant),
    writeGrants: count('write'),
    readGrants: count('read'),
    breakGlassGrants: count('breakGlass'),
    unknownGrants: count('unknown'),
    directGrants: grants.filter(
      ({ principalType, who }) => principalType === 'user' && who !== 'machine',
    ).length,
    ...(iamUsers === undefined ? {} : { iamUsers }),
    ...(typeof observed === 'number' ? { observedLevel: observed } : {}),
    ...(declaredLevel === undefined ? {} : { declaredLevel }),
    ...(declaredLevel === undefined || observed === 'unknown'
      ? {}
      : { agrees: observed === declaredLevel }),
    deviations: deviationsOf({
      grants,
      observed,
      declaredLevel,
      owner: account.isOwned ? account.ownerRef : undefined,
      iamUsers,
      maxPeople: rules.maxRestrictedPeople,
    }),
  };
}

function judge(
  { principalType, principalId, permissionSetArn }: AccountAssignment,
  options: {
    directory: Directory;
    people: CatalogPeople;
    rules: AccessRules;
  },
): JudgedGrant {
  const { directory, rules } = options;
  const permissionSet = directory.permissionSet(permissionSetArn);
  const isGroup = principalType === 'group';
  const principal = isGroup
    ? directory.group(principalId)
    : directory.user(principalId);
  const members = isGroup ? directory.members(principalId) : [principalId];
  const entityRef =
    principal &&
    options.people.refOf({ type: principalType, ...principal }, rules.aliases);
  return {
    principalType,
    principalId,
    ...(principal && { principalName: principal.name }),
    ...(entityRef && { entityRef }),
    permissionSet: permissionSet?.name ?? permissionSetArn,
    access: accessKind(permissionSet, rules),
    ...whoIs(principal?.name, entityRef, rules),
    ...(members && { members }),
  };
}

function whoIs(
  name: string | undefined,
  entityRef: string | undefined,
  { buildServers, restrictedPrincipals }: AccessRules,
): Pick<IsolationGrant, 'who' | 'team' | 'isListed'> {
  const lowerCased = name?.toLowerCase() ?? '';
  if (buildServers.has(lowerCased)) {
    return { who: 'machine' };
  }
  return entityRef?.startsWith('group:')
    ? { who: 'team', team: entityRef }
    : {
        who: 'people',
        isListed: restrictedPrincipals?.has(lowerCased) ?? true,
      };
}

function toGrant(grant: JudgedGrant): AccountGrant {
  const { who, team, isListed, members, ...rest } = grant;
  return {
    ...rest,
    ...(members && { people: members.length }),
    ...(who === 'machine' && { machine: true }),
  };
}

function byNames(a: JudgedGrant, b: JudgedGrant): number {
  const key = (grant: JudgedGrant) =>
    JSON.stringify([
      grant.principalName ?? '',
      grant.principalId,
      grant.permissionSet,
    ]);
  return key(a) < key(b) ? -1 : 1;
}
