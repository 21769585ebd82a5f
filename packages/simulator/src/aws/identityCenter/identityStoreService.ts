import type { DirectoryGroup, DirectoryUser } from '../../company/estate/types';
import type { World } from '../../World';
import type { Input, JsonService } from '../JsonService';
import { jsonServiceErrors, notFound } from '../serviceErrors';
import {
  authorizeReader,
  listPage,
  requireSame,
  textOf,
  unknownOperation,
} from './requests';

/** Small enough that the people take two pages, with an empty one between. */
const PAGE_SIZE = 50;

type Operation = (world: World, input: Input) => unknown;

const renderGroup = (world: World, group: DirectoryGroup) => ({
  GroupId: group.id,
  DisplayName: group.name,
  Description: group.description,
  IdentityStoreId: world.estates.directory.identityStoreId,
});

const renderUser = (world: World, user: DirectoryUser) => ({
  UserId: user.id,
  UserName: user.userName,
  DisplayName: user.displayName,
  Name: { GivenName: user.givenName, FamilyName: user.familyName },
  Emails: [{ Value: user.email, Type: 'work', Primary: true }],
  UserStatus: 'ENABLED',
  IdentityStoreId: world.estates.directory.identityStoreId,
});

function requireGroup(world: World, input: Input): DirectoryGroup {
  const groupId = textOf(input, 'GroupId');
  const group = world.estates.directory.groups.find(({ id }) => id === groupId);
  if (!group) {
    throw notFound(`GROUP not found: ${groupId}.`);
  }
  return group;
}

const operations: Record<string, Operation> = {
  ListGroups: (world, input) =>
    listPage(world, input, {
      operation: 'ListGroups',
      key: 'Groups',
      items: world.estates.directory.groups.map(group =>
        renderGroup(world, group),
      ),
      size: PAGE_SIZE,
    }),
  DescribeGroup: (world, input) =>
    renderGroup(world, requireGroup(world, input)),
  ListUsers: (world, input) =>
    listPage(world, input, {
      operation: 'ListUsers',
      key: 'Users',
      items: world.estates.directory.users.map(user => renderUser(world, user)),
      size: PAGE_SIZE,
    }),
  DescribeUser: (world, input) => {
    const userId = textOf(input, 'UserId');
    const user = world.estates.directory.users.find(({ id }) => id === userId);
    if (!user) throw notFound(`USER not found: ${userId}.`);
    return renderUser(world, user);
  },
  ListGroupMemberships: (world, input) => {
    const group = requireGroup(world, input);
    return listPage(world, input, {
      operation: 'ListGroupMemberships',
      scope: group.id,
      key: 'GroupMemberships',
      items: group.memberIds.map(userId => ({
        IdentityStoreId: world.estates.directory.identityStoreId,
        MembershipId: `${group.id.slice(0, 24)}${userId.slice(24)}`,
        GroupId: group.id,
        MemberId: { UserId: userId },
      })),
      size: PAGE_SIZE,
    });
  },
};

/** Identity Center's identity store: people and groups. */
export function identityStoreService(world: World): JsonService {
  return {
    target: 'AWSIdentityStore.',
    signingName: 'identitystore',
    quota: 'identityCenter',
    errors: jsonServiceErrors,
    answer: (operation, caller, input) => {
      if (!Object.hasOwn(operations, operation)) {
        throw unknownOperation('the identity store', operation);
      }
      authorizeReader(world, caller);
      const { identityStoreId } = world.estates.directory;
      requireSame(input, 'IdentityStoreId', identityStoreId);
      return operations[operation](world, input);
    },
  };
}
