import type { AwsAccount, OrganizationalUnit } from '../company/types';
import type { World } from '../World';
import type { Caller } from './caller';
import {
  accessDenied,
  AwsApiError,
  errorOfStatus,
  invalidInput,
  tooManyRequests,
} from './errors';
import type { Input, JsonService } from './JsonService';
import { pageOf } from './paging';

export type AccountStatusField = 'state' | 'status' | 'both';

type Context = {
  world: World;
  input: Input;
  statusField: AccountStatusField;
};

/** The retired Status knows fewer states than State. */
function statusOf({ state }: AwsAccount): string {
  return state === 'CLOSED' ? 'SUSPENDED' : state;
}

function pathOf(world: World, parentId: string): string {
  const { id, rootId, organizationalUnits } = world.company.aws;
  const unit = organizationalUnits.find(candidate => candidate.id === parentId);
  return unit
    ? `${pathOf(world, unit.parentId)}${unit.id}/`
    : `${id}/${rootId}/`;
}

function arnOf(world: World, type: string, id: string): string {
  const { managementAccountId, id: organizationId } = world.company.aws;
  return `arn:aws:organizations::${managementAccountId}:${type}/${organizationId}/${id}`;
}

function renderAccount({ world, statusField }: Context, account: AwsAccount) {
  return {
    Id: account.id,
    Arn: arnOf(world, 'account', account.id),
    Email: account.email,
    Name: account.name,
    ...(statusField !== 'status' && { State: account.state }),
    ...(statusField !== 'state' && { Status: statusOf(account) }),
    Paths: [pathOf(world, account.parentId)],
    JoinedMethod: account.joinedMethod,
    JoinedTimestamp: Date.parse(account.joinedAt) / 1000,
  };
}

function renderUnit({ world }: Context, unit: OrganizationalUnit) {
  return {
    Id: unit.id,
    Arn: arnOf(world, 'ou', unit.id),
    Name: unit.name,
    Path: pathOf(world, unit.id),
  };
}

function textInput({ input }: Context, name: string): string {
  const value = input[name];
  if (typeof value === 'string' && value !== '') return value;
  throw invalidInput('INPUT_REQUIRED', `You must provide ${name}.`);
}

function requireParent(context: Context): string {
  const parentId = textInput(context, 'ParentId');
  const { rootId, organizationalUnits } = context.world.company.aws;
  if (
    parentId !== rootId &&
    !organizationalUnits.some(({ id }) => id === parentId)
  ) {
    throw new AwsApiError(
      'ParentNotFoundException',
      "You specified a parent that doesn't exist.",
    );
  }
  return parentId;
}

function page<T>(
  context: Context,
  operation: string,
  key: string,
  items: T[],
  render: (item: T) => unknown,
) {
  const { items: some, nextToken } = pageOf(
    context.world,
    operation,
    context.input,
    items,
  );
  return { [key]: some.map(render), NextToken: nextToken };
}

const operations: Record<string, (context: Context) => unknown> = {
  DescribeOrganization: ({ world }) => {
    const { id, managementAccountId, accounts } = world.company.aws;
    const management = accounts.find(
      account => account.id === managementAccountId,
    );
    return {
      Organization: {
        Id: id,
        Arn: `arn:aws:organizations::${managementAccountId}:organization/${id}`,
        FeatureSet: 'ALL',
        MasterAccountArn: arnOf(world, 'account', managementAccountId),
        MasterAccountId: managementAccountId,
        MasterAccountEmail: management?.email,
        AvailablePolicyTypes: [
          { Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' },
        ],
      },
    };
  },
  ListAccounts: context =>
    page(
      context,
      'ListAccounts',
      'Accounts',
      context.world.company.aws.accounts,
      account => renderAccount(context, account),
    ),
  ListAccountsForParent: context => {
    const parent = requireParent(context);
    return page(
      context,
      'ListAccountsForParent',
      'Accounts',
      context.world.company.aws.accounts.filter(
        ({ parentId }) => parentId === parent,
      ),
      account => renderAccount(context, account),
    );
  },
  ListRoots: context => {
    const { rootId } = context.world.company.aws;
    const root = {
      Id: rootId,
      Arn: arnOf(context.world, 'root', rootId),
      Name: 'Root',
      PolicyTypes: [{ Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' }],
    };
    return page(context, 'ListRoots', 'Roots', [root], item => item);
  },
  ListOrganizationalUnitsForParent: context => {
    const parent = requireParent(context);
    return page(
      context,
      'ListOrganizationalUnitsForParent',
      'OrganizationalUnits',
      context.world.company.aws.organizationalUnits.filter(
        ({ parentId }) => parentId === parent,
      ),
      unit => renderUnit(context, unit),
    );
  },
  DescribeOrganizationalUnit: context => {
    const id = textInput(context, 'OrganizationalUnitId');
    const unit = context.world.company.aws.organizationalUnits.find(
      candidate => candidate.id === id,
    );
    if (!unit) {
      throw new AwsApiError(
        'OrganizationalUnitNotFoundException',
        "You specified an organizational unit that doesn't exist.",
      );
    }
    return { OrganizationalUnit: renderUnit(context, unit) };
  },
  DescribeAccount: context => {
    const id = textInput(context, 'AccountId');
    const account = context.world.company.aws.accounts.find(
      candidate => candidate.id === id,
    );
    if (!account) {
      throw new AwsApiError(
        'AccountNotFoundException',
        "You specified an account that doesn't exist.",
      );
    }
    return { Account: renderAccount(context, account) };
  },
  ListParents: context => {
    const childId = textInput(context, 'ChildId');
    const { accounts, organizationalUnits, rootId } = context.world.company.aws;
    const child = [...accounts, ...organizationalUnits].find(
      ({ id }) => id === childId,
    );
    if (!child) {
      throw new AwsApiError(
        'ChildNotFoundException',
        "You specified a child that doesn't exist.",
      );
    }
    const parent = {
      Id: child.parentId,
      Type: child.parentId === rootId ? 'ROOT' : 'ORGANIZATIONAL_UNIT',
    };
    return page(context, 'ListParents', 'Parents', [parent], item => item);
  },
  ListTagsForResource: context => {
    const id = textInput(context, 'ResourceId');
    const { accounts, organizationalUnits, rootId } = context.world.company.aws;
    const account = accounts.find(candidate => candidate.id === id);
    if (
      !account &&
      id !== rootId &&
      !organizationalUnits.some(unit => unit.id === id)
    ) {
      throw new AwsApiError(
        'TargetNotFoundException',
        "You specified a target that doesn't exist.",
      );
    }
    return {
      Tags: Object.entries(account?.tags ?? {}).map(([Key, Value]) => ({
        Key,
        Value,
      })),
    };
  },
};

/** Any account may describe its organisation; the rest is for few. */
function authorize(caller: Caller, operation: string, world: World): void {
  const { managementAccountId, delegatedAdministratorId } = world.company.aws;
  if (
    operation !== 'DescribeOrganization' &&
    ![managementAccountId, delegatedAdministratorId].includes(caller.accountId)
  ) {
    throw accessDenied();
  }
}

export function organizationsService(
  world: World,
  statusField: AccountStatusField,
): JsonService {
  return {
    target: 'AWSOrganizationsV20161128.',
    signingName: 'organizations',
    quota: 'organizations',
    errors: {
      rateLimit: tooManyRequests,
      accessDenied,
      status: errorOfStatus,
    },
    answer: (operation, caller, input) => {
      const answer = operations[operation];
      if (!answer) {
        throw new AwsApiError(
          'UnknownOperationException',
          `The simulator does not know Organizations' operation ${operation}.`,
        );
      }
      authorize(caller, operation, world);
      return answer({ world, input, statusField });
    },
  };
}
