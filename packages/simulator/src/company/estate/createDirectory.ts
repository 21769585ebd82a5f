import { CONSULTANT_EMAIL } from '../people';
import { createStableIds, type StableIds } from '../stableIds';
import type { Company, Person } from '../types';
import {
  AUDITORS,
  BREAK_GLASS,
  BUILD_SERVERS,
  CLOUD_ADMINISTRATORS,
  ENGINEERING_LEADS,
  EVERYONE,
  GROWTH_HACKERS,
} from './data/groups';
import { permissionSets } from './data/permissionSets';
import type {
  Directory,
  DirectoryGroup,
  DirectoryUser,
  PermissionSet,
} from './types';

const CREATED_AT = '2020-02-03T09:00:00.000Z';

/** As the identity store's: ten digits, and a UUID. */
function principalId(ids: StableIds, ...name: string[]): string {
  const hex = ids.hex(42, ...name);
  const parts = [10, 18, 22, 26, 30, 42].map((end, index, ends) =>
    hex.slice(ends[index - 1] ?? 0, end),
  );
  return parts.join('-');
}

export const groupIdOf = (ids: StableIds, name: string) =>
  principalId(ids, 'directory-group', name);

function createUser(
  ids: StableIds,
  person: Person & { email: string },
  index: number,
): DirectoryUser {
  const userName = person.userName ?? person.email;
  const [givenName, ...rest] = person.name.split(' ');
  return {
    id: principalId(ids, 'directory-user', userName),
    userName,
    displayName: person.name,
    givenName,
    familyName: rest.join(' '),
    // As people wrote it, which is not always as the catalog has it.
    email:
      index % 9 === 4
        ? person.email.replace(/(^|\.)[a-z]/g, letter =>
            letter.toLocaleUpperCase('en'),
          )
        : person.email,
    machine: false,
  };
}

function createMachine(
  ids: StableIds,
  userName: string,
  emailDomain: string,
): DirectoryUser {
  return {
    id: principalId(ids, 'directory-user', userName),
    userName,
    displayName: userName.replaceAll('-', ' '),
    givenName: 'Build',
    familyName: 'Server',
    email: `${userName}@${emailDomain}`,
    machine: true,
  };
}

function createPermissionSets(
  ids: StableIds,
  instance: string,
): PermissionSet[] {
  return permissionSets.map(
    ({ managed = [], inline, customerManaged = [], ...set }) => ({
      name: set.name,
      arn: `arn:aws:sso:::permissionSet/${instance}/ps-${ids.hex(
        16,
        'permission-set',
        set.name,
      )}`,
      description: set.description,
      sessionDuration: `PT${set.sessionHours ?? 1}H`,
      createdAt: CREATED_AT,
      managedPolicyArns: managed.map(name => `arn:aws:iam::aws:policy/${name}`),
      inlinePolicy:
        inline && JSON.stringify({ Version: '2012-10-17', Statement: inline }),
      customerManagedPolicies: customerManaged,
      access: set.access,
      breakGlass: set.breakGlass ?? false,
    }),
  );
}

/** IAM Identity Center: its people, groups and permission sets. */
export function createDirectory(company: Company): Directory {
  const ids = createStableIds(company.seed);
  const people = company.people.filter(
    (person): person is Person & { email: string } =>
      person.email !== undefined,
  );
  const users = people.map((person, index) => createUser(ids, person, index));
  const machines = ['build-agent', 'deploy-agent'].map(name =>
    createMachine(ids, name, company.emailDomain),
  );
  const members = (matches: (person: Person) => boolean) =>
    users.filter((_, index) => matches(people[index])).map(({ id }) => id);
  const of = (team: string) =>
    members(({ memberOf }) => memberOf.includes(team));
  const group = (
    name: string,
    description: string,
    memberIds: string[],
    team?: string,
  ): DirectoryGroup => ({
    id: groupIdOf(ids, name),
    name,
    description,
    memberIds,
    team,
  });
  const operations = of('platform-operations');
  const instance = `ssoins-${ids.hex(16, 'identity-center')}`;
  return {
    instanceArn: `arn:aws:sso:::instance/${instance}`,
    identityStoreId: `d-${ids.hex(10, 'identity-store')}`,
    createdAt: CREATED_AT,
    permissionSets: createPermissionSets(ids, instance),
    users: [...users, ...machines],
    groups: [
      ...company.groups
        .filter(({ type }) => type === 'team')
        .map(({ name, title }) =>
          group(name, `The team ${title}`, of(name), name),
        ),
      ...['leadership', 'payroll'].map(name =>
        group(name, `The function ${name}`, of(name)),
      ),
      group(
        CLOUD_ADMINISTRATORS,
        'Those who run the organisation’s own accounts',
        operations.slice(0, 3),
      ),
      group(AUDITORS, 'Those who look, and change nothing', [
        ...of('leadership'),
        ...of('identity').slice(0, 1),
      ]),
      group(BREAK_GLASS, 'Those who may break the glass', [
        ...operations.slice(0, 2),
        ...of('payments').slice(0, 1),
      ]),
      group(
        BUILD_SERVERS,
        'The build servers; no people',
        machines.map(({ id }) => id),
      ),
      group(
        ENGINEERING_LEADS,
        'The leads of all teams',
        members(({ title }) => title === 'Team lead'),
      ),
      group(
        EVERYONE,
        'All who can sign in',
        members(() => true),
      ),
      group(GROWTH_HACKERS, 'Growth, across teams', [
        ...members(({ email }) => email === CONSULTANT_EMAIL),
        ...of('web-experience').slice(0, 2),
      ]),
    ],
  };
}
