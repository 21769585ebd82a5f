import type { FakeAws } from './FakeAws';
import type { FakeAccount } from './types';

export const ROOT_ID = 'r-ex01';

export class FakeError extends Error {
  constructor(readonly type: string, message = type, readonly status = 400) {
    super(message);
  }
}

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
      return page(aws, 'Accounts', aws.accounts.map(toWire), input);
    case 'ListRoots':
      return { Roots: [{ Id: ROOT_ID, Name: 'Root' }] };
    case 'ListOrganizationalUnitsForParent':
      return page(
        aws,
        'OrganizationalUnits',
        aws.units
          .filter(unit => unit.parentId === input.ParentId)
          .map(({ Id, Name }) => ({ Id, Name })),
        input,
      );
    case 'ListAccountsForParent':
      return page(
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

function page(aws: FakeAws, key: string, items: unknown[], input: Input) {
  const token =
    typeof input.NextToken === 'string' ? input.NextToken : 'from:0';
  const [kind, position] = token.split(':');
  const from = Number(position);
  if (!Number.isInteger(from)) {
    throw new FakeError('InvalidInputException', 'INVALID_PAGINATION_TOKEN');
  }
  if (aws.emptyPages && kind === 'from') {
    return { [key]: [], NextToken: `filled:${from}` };
  }
  const size = Math.min(Number(input.MaxResults ?? aws.pageSize), aws.pageSize);
  const to = from + size;
  const start = aws.duplicates ? Math.max(0, from - 1) : from;
  return {
    [key]: items.slice(start, to),
    ...(to < items.length ? { NextToken: `from:${to}` } : {}),
  };
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
