import { answerPage } from './answerPage';
import type { FakeAws } from './FakeAws';
import { FakeError } from './FakeError';
import type { FakeAccount } from './types';

export const ROOT_ID = 'r-ex01';

type Input = Record<string, unknown>;

export function answerOrganizations(
  aws: FakeAws,
  operation: string,
  input: Input,
): unknown {
  switch (operation) {
    case 'DescribeOrganization':
      return {
        Organization: {
          Id: aws.organizationId,
          Arn: `arn:aws:organizations::${aws.managementAccountId}:organization/${aws.organizationId}`,
          MasterAccountId: aws.managementAccountId,
          FeatureSet: 'ALL',
        },
      };
    case 'ListAccounts':
      return answerPage(aws, 'Accounts', aws.accounts.map(toWire), input);
    case 'ListRoots':
      return { Roots: [{ Id: ROOT_ID, Name: 'Root' }] };
    case 'ListOrganizationalUnitsForParent':
      return answerPage(
        aws,
        'OrganizationalUnits',
        aws.units
          .filter(unit => unit.parentId === input.ParentId)
          .map(({ Id, Name }) => ({ Id, Name })),
        input,
      );
    case 'ListAccountsForParent':
      return answerPage(
        aws,
        'Accounts',
        aws.accounts
          .filter(account => account.parentId === input.ParentId)
          .map(toWire),
        input,
      );
    case 'ListParents': {
      const { parentId } = accountOf(
        aws,
        input.ChildId,
        'ChildNotFoundException',
      );
      return { Parents: parentId ? [{ Id: parentId }] : [] };
    }
    case 'ListTagsForResource': {
      const { tags = {} } = accountOf(
        aws,
        input.ResourceId,
        'TargetNotFoundException',
      );
      return {
        Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
      };
    }
    default:
      throw new FakeError('UnknownOperationException');
  }
}

function toWire({ tags, parentId, ...account }: FakeAccount) {
  return account;
}

function accountOf(aws: FakeAws, id: unknown, type: string): FakeAccount {
  const account = aws.accounts.find(({ Id }) => Id === id);
  if (!account) {
    throw new FakeError(type);
  }
  return account;
}
