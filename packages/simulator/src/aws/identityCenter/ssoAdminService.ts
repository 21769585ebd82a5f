import type { PermissionSet } from '../../company/estate/types';
import type { World } from '../../World';
import type { Input, JsonService } from '../JsonService';
import { invalid, jsonServiceErrors, notFound } from '../serviceErrors';
import {
  authorizeReader,
  listPage,
  requireSame,
  textOf,
  unknownOperation,
} from './requests';

type Operation = (world: World, input: Input) => unknown;

const seconds = (time: string) => Date.parse(time) / 1000;

function requireAccount(world: World, input: Input): string {
  const accountId = textOf(input, 'AccountId');
  if (!/^\d{12}$/.test(accountId)) {
    throw invalid('AccountId must be twelve digits.');
  }
  if (!world.company.aws.accounts.some(({ id }) => id === accountId)) {
    throw notFound(`Account ${accountId} does not exist.`);
  }
  return accountId;
}

function requirePermissionSet(world: World, input: Input): PermissionSet {
  const arn = textOf(input, 'PermissionSetArn');
  const set = world.estates.directory.permissionSets.find(
    candidate => candidate.arn === arn,
  );
  if (!set) throw notFound(`PermissionSet ${arn} does not exist.`);
  return set;
}

/** For every eighth account lists begin with an empty page that has a token. */
const beginsEmpty = (accountId: string) => Number(accountId) % 8 === 0;

const operations: Record<string, Operation> = {
  ListPermissionSetsProvisionedToAccount: (world, input) => {
    const accountId = requireAccount(world, input);
    const granted = new Set(
      world.estates.of(accountId).grants.map(grant => grant.permissionSet),
    );
    return listPage(world, input, {
      operation: 'ListPermissionSetsProvisionedToAccount',
      scope: accountId,
      key: 'PermissionSets',
      items: world.estates.directory.permissionSets
        .filter(({ name }) => granted.has(name))
        .map(({ arn }) => arn),
      emptyFirst: beginsEmpty(accountId),
    });
  },
  ListAccountAssignments: (world, input) => {
    const accountId = requireAccount(world, input);
    const { name, arn } = requirePermissionSet(world, input);
    return listPage(world, input, {
      operation: 'ListAccountAssignments',
      scope: `${accountId} ${arn}`,
      key: 'AccountAssignments',
      items: world.estates
        .of(accountId)
        .grants.filter(({ permissionSet }) => permissionSet === name)
        .map(({ principal }) => ({
          AccountId: accountId,
          PermissionSetArn: arn,
          PrincipalId: principal.id,
          PrincipalType: principal.type,
        })),
      emptyFirst: beginsEmpty(accountId),
    });
  },
  DescribePermissionSet: (world, input) => {
    const set = requirePermissionSet(world, input);
    return {
      PermissionSet: {
        Name: set.name,
        PermissionSetArn: set.arn,
        Description: set.description,
        CreatedDate: seconds(set.createdAt),
        SessionDuration: set.sessionDuration,
      },
    };
  },
  ListManagedPoliciesInPermissionSet: (world, input) => {
    const { arn, managedPolicyArns } = requirePermissionSet(world, input);
    return listPage(world, input, {
      operation: 'ListManagedPoliciesInPermissionSet',
      scope: arn,
      key: 'AttachedManagedPolicies',
      items: managedPolicyArns.map(policy => ({
        Name: policy.split('/').at(-1),
        Arn: policy,
      })),
    });
  },
  GetInlinePolicyForPermissionSet: (world, input) => ({
    // Without an inline policy the answer is the empty text.
    InlinePolicy: requirePermissionSet(world, input).inlinePolicy ?? '',
  }),
  ListCustomerManagedPolicyReferencesInPermissionSet: (world, input) => {
    const { arn, customerManagedPolicies } = requirePermissionSet(world, input);
    return listPage(world, input, {
      operation: 'ListCustomerManagedPolicyReferencesInPermissionSet',
      scope: arn,
      key: 'CustomerManagedPolicyReferences',
      items: customerManagedPolicies.map(Name => ({ Name, Path: '/' })),
    });
  },
  ListPermissionSets: (world, input) =>
    listPage(world, input, {
      operation: 'ListPermissionSets',
      key: 'PermissionSets',
      items: world.estates.directory.permissionSets.map(({ arn }) => arn),
    }),
};

function listInstances(world: World, input: Input): unknown {
  const { instanceArn, identityStoreId, createdAt } = world.estates.directory;
  return listPage(world, input, {
    operation: 'ListInstances',
    key: 'Instances',
    items: [
      {
        InstanceArn: instanceArn,
        IdentityStoreId: identityStoreId,
        Name: world.company.name,
        OwnerAccountId: world.company.aws.managementAccountId,
        CreatedDate: seconds(createdAt),
        Status: 'ACTIVE',
      },
    ],
  });
}

/** IAM Identity Center: permission sets, and who has them in which account. */
export function ssoAdminService(world: World): JsonService {
  return {
    target: 'SWBExternalService.',
    signingName: 'sso',
    quota: 'identityCenter',
    errors: jsonServiceErrors,
    answer: (operation, caller, input) => {
      const isList = operation === 'ListInstances';
      if (!isList && !Object.hasOwn(operations, operation)) {
        throw unknownOperation('Identity Center', operation);
      }
      authorizeReader(world, caller);
      if (isList) return listInstances(world, input);
      requireSame(input, 'InstanceArn', world.estates.directory.instanceArn);
      return operations[operation](world, input);
    },
  };
}
