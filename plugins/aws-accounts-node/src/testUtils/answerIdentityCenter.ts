import { answerPage } from './answerPage';
import type { FakeAws } from './FakeAws';
import { FakeError } from './FakeError';

type Input = Record<string, unknown>;

export function answerIdentityCenter(
  aws: FakeAws,
  operation: string,
  input: Input,
): unknown {
  const { instances, permissionSets, assignments, groups, users } =
    aws.identityCenter;
  const page = (key: string, items: unknown[]) =>
    answerPage(aws, key, items, input);
  const set = () =>
    found(permissionSets.find(({ arn }) => arn === input.PermissionSetArn));
  const ofAccount = assignments.filter(
    ({ accountId }) => accountId === input.AccountId,
  );
  switch (operation) {
    case 'ListInstances':
      return page('Instances', instances);
    case 'ListPermissionSetsProvisionedToAccount':
      return page('PermissionSets', [
        ...new Set(ofAccount.map(each => each.permissionSetArn)),
      ]);
    case 'ListAccountAssignments':
      return page(
        'AccountAssignments',
        ofAccount
          .filter(each => each.permissionSetArn === input.PermissionSetArn)
          .map(each => ({
            AccountId: each.accountId,
            PermissionSetArn: each.permissionSetArn,
            PrincipalType: each.principalType,
            PrincipalId: each.principalId,
          })),
      );
    case 'DescribePermissionSet':
      return {
        PermissionSet: {
          Name: set().name,
          PermissionSetArn: set().arn,
          CreatedDate: 1667908800.123,
        },
      };
    case 'ListManagedPoliciesInPermissionSet':
      return page(
        'AttachedManagedPolicies',
        (set().managedPolicies ?? []).map(Arn => ({
          Arn,
          Name: Arn.split('/').pop(),
        })),
      );
    case 'GetInlinePolicyForPermissionSet':
      return { InlinePolicy: set().inlinePolicy ?? '' };
    case 'ListCustomerManagedPolicyReferencesInPermissionSet':
      return page(
        'CustomerManagedPolicyReferences',
        (set().customerManagedPolicies ?? []).map(Name => ({ Name })),
      );
    case 'ListGroups':
      return page('Groups', groups.map(toGroup));
    case 'DescribeGroup':
      return toGroup(found(groups.find(({ id }) => id === input.GroupId)));
    case 'DescribeUser': {
      const user = found(users.find(({ id }) => id === input.UserId));
      return {
        UserId: user.id,
        UserName: user.name,
        Emails: user.email ? [{ Value: user.email, Primary: true }] : [],
        IdentityStoreId: input.IdentityStoreId,
      };
    }
    case 'ListGroupMemberships':
      return page(
        'GroupMemberships',
        (
          found(groups.find(({ id }) => id === input.GroupId)).members ?? []
        ).map(UserId => ({
          GroupId: input.GroupId,
          IdentityStoreId: input.IdentityStoreId,
          MemberId: { UserId },
        })),
      );
    default:
      throw new FakeError('UnknownOperationException');
  }
}

function toGroup({ id, name }: { id: string; name: string }) {
  return { GroupId: id, DisplayName: name, IdentityStoreId: 'd-1234567890' };
}

function found<T>(item: T | undefined): T {
  if (item === undefined) {
    throw new FakeError('ResourceNotFoundException');
  }
  return item;
}
