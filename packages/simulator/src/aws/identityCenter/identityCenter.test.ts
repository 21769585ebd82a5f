import {
  DescribeGroupCommand,
  DescribeUserCommand,
  ListGroupMembershipsCommand,
  ListGroupsCommand,
  paginateListGroupMemberships,
  paginateListGroups,
  paginateListUsers,
} from '@aws-sdk/client-identitystore';

import {
  DescribePermissionSetCommand,
  GetInlinePolicyForPermissionSetCommand,
  ListAccountAssignmentsCommand,
  ListCustomerManagedPolicyReferencesInPermissionSetCommand,
  ListInstancesCommand,
  ListManagedPoliciesInPermissionSetCommand,
  ListPermissionSetsCommand,
  ListPermissionSetsProvisionedToAccountCommand,
  paginateListAccountAssignments,
  paginateListPermissionSetsProvisionedToAccount,
} from '@aws-sdk/client-sso-admin';
import {
  createAwsClients,
  type AwsClients,
} from '../../__testUtils__/awsClients';
import { startSimulator, type Simulator } from '../../startSimulator';

const now = new Date('2026-11-24T12:00:00Z');

let simulator: Simulator;
let clients: AwsClients;
let InstanceArn: string;
let IdentityStoreId: string;

beforeAll(async () => {
  simulator = await startSimulator({ now });
  clients = createAwsClients(simulator.url);
  const { Instances = [] } = await clients.ssoAdmin.send(
    new ListInstancesCommand({}),
  );
  InstanceArn = Instances[0].InstanceArn!;
  IdentityStoreId = Instances[0].IdentityStoreId!;
});
afterAll(async () => {
  clients.destroy();
  await simulator.close();
});

const account = (name: string) =>
  simulator.company.aws.accounts.find(candidate => candidate.name === name)!;
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => 'answered',
    (error: Error) => error.name,
  );

async function provisioned(AccountId: string): Promise<(string | undefined)[]> {
  const names: (string | undefined)[] = [];
  for await (const page of paginateListPermissionSetsProvisionedToAccount(
    { client: clients.ssoAdmin },
    { InstanceArn, AccountId },
  )) {
    for (const PermissionSetArn of page.PermissionSets ?? []) {
      const { PermissionSet } = await clients.ssoAdmin.send(
        new DescribePermissionSetCommand({ InstanceArn, PermissionSetArn }),
      );
      names.push(PermissionSet?.Name);
    }
  }
  return names;
}

async function arnOf(name: string): Promise<string> {
  const { PermissionSets = [] } = await clients.ssoAdmin.send(
    new ListPermissionSetsCommand({ InstanceArn }),
  );
  for (const PermissionSetArn of PermissionSets) {
    const { PermissionSet } = await clients.ssoAdmin.send(
      new DescribePermissionSetCommand({ InstanceArn, PermissionSetArn }),
    );
    if (PermissionSet?.Name === name) return PermissionSetArn;
  }
  throw new Error(`No permission set ${name}`);
}

describe('Identity Center', () => {
  it('has one instance, with its identity store', async () => {
    const { Instances } = await clients.ssoAdmin.send(
      new ListInstancesCommand({}),
    );
    expect(Instances).toEqual([
      {
        InstanceArn: expect.stringMatching(
          /^arn:aws:sso:::instance\/ssoins-[0-9a-f]{16}$/,
        ),
        IdentityStoreId: expect.stringMatching(/^d-[0-9a-f]{10}$/),
        Name: 'Ljudbild',
        OwnerAccountId: '111111111111',
        CreatedDate: expect.any(Date),
        Status: 'ACTIVE',
      },
    ]);
  });

  it('says who has which permission set in an account', async () => {
    const AccountId = account('transcoding').id;
    expect(await provisioned(AccountId)).toEqual([
      'TeamDeveloper',
      'ReadOnly',
      'BuildServer',
      'BreakGlass',
    ]);
    const PermissionSetArn = await arnOf('TeamDeveloper');
    const assignments = [];
    for await (const page of paginateListAccountAssignments(
      { client: clients.ssoAdmin },
      { InstanceArn, AccountId, PermissionSetArn },
    )) {
      assignments.push(...(page.AccountAssignments ?? []));
    }
    expect(assignments).toEqual([
      {
        AccountId,
        PermissionSetArn,
        PrincipalType: 'USER',
        PrincipalId: expect.stringMatching(
          /^[0-9a-f]{10}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
        ),
      },
    ]);
    expect(
      await clients.identityStore.send(
        new DescribeUserCommand({
          IdentityStoreId,
          UserId: assignments[0].PrincipalId,
        }),
      ),
    ).toMatchObject({
      UserName: 'li.wei',
      DisplayName: 'Li Wei',
      Name: { GivenName: 'Li', FamilyName: 'Wei' },
      Emails: [{ Primary: true }],
    });
  });

  it('tells of a permission set what decides whether it writes', async () => {
    const read = async (name: string) => {
      const ids = { InstanceArn, PermissionSetArn: await arnOf(name) };
      const { AttachedManagedPolicies = [] } = await clients.ssoAdmin.send(
        new ListManagedPoliciesInPermissionSetCommand(ids),
      );
      const { InlinePolicy } = await clients.ssoAdmin.send(
        new GetInlinePolicyForPermissionSetCommand(ids),
      );
      const { CustomerManagedPolicyReferences } = await clients.ssoAdmin.send(
        new ListCustomerManagedPolicyReferencesInPermissionSetCommand(ids),
      );
      return {
        managed: AttachedManagedPolicies.map(({ Arn }) => Arn),
        inline: InlinePolicy && JSON.parse(InlinePolicy),
        customerManaged: CustomerManagedPolicyReferences,
      };
    };
    expect(await read('ReadOnly')).toEqual({
      managed: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
      inline: '',
      customerManaged: [],
    });
    expect(await read('ReadOnlyData')).toMatchObject({
      inline: { Statement: [{ Effect: 'Allow', Resource: '*' }] },
    });
    expect(await read('DataSteward')).toMatchObject({
      customerManaged: [{ Name: 'data-steward', Path: '/' }],
    });
    expect(await read('SignInOnly')).toEqual({
      managed: [],
      inline: '',
      customerManaged: [],
    });
    const { PermissionSet } = await clients.ssoAdmin.send(
      new DescribePermissionSetCommand({
        InstanceArn,
        PermissionSetArn: await arnOf('BreakGlass'),
      }),
    );
    expect(PermissionSet).toMatchObject({
      SessionDuration: 'PT1H',
      CreatedDate: expect.any(Date),
    });
  });

  it('pages through people and groups, with empty pages between', async () => {
    const context = { client: clients.identityStore };
    const sizes: (number | undefined)[] = [];
    const userNames: (string | undefined)[] = [];
    for await (const page of paginateListUsers(context, { IdentityStoreId })) {
      sizes.push(page.Users?.length);
      userNames.push(...(page.Users ?? []).map(({ UserName }) => UserName));
    }
    expect(sizes).toEqual([50, 0, userNames.length - 50]);
    expect(userNames).toEqual(
      expect.arrayContaining([
        'ida.berg',
        'signe.vang@fjordkonsult.example',
        'build-agent',
      ]),
    );
    expect(userNames).not.toContain('guest');

    const groups = new Map<string, string>();
    for await (const { Groups = [] } of paginateListGroups(
      { ...context, pageSize: 7 },
      { IdentityStoreId },
    )) {
      Groups.forEach(({ DisplayName, GroupId }) =>
        groups.set(DisplayName!, GroupId!),
      );
    }
    const teams = simulator.company.groups.filter(
      ({ type }) => type === 'team',
    );
    expect([...groups.keys()]).toEqual(
      expect.arrayContaining([
        ...teams.map(({ name }) => name),
        'build-servers',
        'break-glass',
        'growth-hackers',
      ]),
    );
    const GroupId = groups.get('podcast-player')!;
    let members = 0;
    for await (const { GroupMemberships = [] } of paginateListGroupMemberships(
      { ...context, pageSize: 2 },
      { IdentityStoreId, GroupId },
    )) {
      members += GroupMemberships.length;
      GroupMemberships.forEach(membership =>
        expect(membership).toMatchObject({
          GroupId,
          MemberId: { UserId: expect.any(String) },
        }),
      );
    }
    expect(members).toBe(6);
  });

  it('begins lists of every eighth account with an empty page', async () => {
    const accounts = simulator.company.aws.accounts.filter(
      ({ state, id }) => state === 'ACTIVE' && Number(id) % 8 === 0,
    );
    expect(accounts.length).toBeGreaterThan(0);
    const first = await clients.ssoAdmin.send(
      new ListPermissionSetsProvisionedToAccountCommand({
        InstanceArn,
        AccountId: accounts[0].id,
      }),
    );
    expect(first.PermissionSets).toEqual([]);
    expect(first.NextToken).toBeDefined();
    expect((await provisioned(accounts[0].id)).length).toBeGreaterThan(0);
  });

  it('has grants of groups that are deleted', async () => {
    const AccountId = account('Legacy Web (old)').id;
    const PermissionSetArn = await arnOf('ReadOnly');
    const { AccountAssignments = [] } = await clients.ssoAdmin.send(
      new ListAccountAssignmentsCommand({
        InstanceArn,
        AccountId,
        PermissionSetArn,
        NextToken: (
          await clients.ssoAdmin.send(
            new ListAccountAssignmentsCommand({
              InstanceArn,
              AccountId,
              PermissionSetArn,
              MaxResults: 1,
            }),
          )
        ).NextToken,
      }),
    );
    expect(AccountAssignments).toHaveLength(1);
    const GroupId = AccountAssignments[0].PrincipalId!;
    for (const command of [
      new DescribeGroupCommand({ IdentityStoreId, GroupId }),
      new ListGroupMembershipsCommand({ IdentityStoreId, GroupId }),
    ]) {
      expect(
        await refusal(
          clients.identityStore.send(command as DescribeGroupCommand),
        ),
      ).toBe('ResourceNotFoundException');
    }
  });

  it('refuses what does not exist or is not valid, by name', async () => {
    const ask = (input: object) =>
      refusal(
        clients.ssoAdmin.send(
          new ListPermissionSetsProvisionedToAccountCommand({
            InstanceArn,
            AccountId: account('build').id,
            ...input,
          }),
        ),
      );
    expect(await ask({})).toBe('answered');
    expect(await ask({ InstanceArn: 'arn:aws:sso:::instance/ssoins-0' })).toBe(
      'ResourceNotFoundException',
    );
    expect(await ask({ AccountId: '999999999999' })).toBe(
      'ResourceNotFoundException',
    );
    expect(await ask({ AccountId: 'build' })).toBe('ValidationException');
    expect(await ask({ MaxResults: 101 })).toBe('ValidationException');
    expect(await ask({ NextToken: 'made-up' })).toBe('ValidationException');
    expect(
      await refusal(
        clients.identityStore.send(
          new ListGroupsCommand({ IdentityStoreId: 'd-0000000000' }),
        ),
      ),
    ).toBe('ResourceNotFoundException');
  });
});
