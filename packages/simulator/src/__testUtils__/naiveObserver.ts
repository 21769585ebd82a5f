import { GetAlternateContactCommand } from '@aws-sdk/client-account';
import { paginateSelectAggregateResourceConfig } from '@aws-sdk/client-config-service';
import {
  paginateListGroupMemberships,
  paginateListGroups,
  paginateListUsers,
} from '@aws-sdk/client-identitystore';
import {
  ListTagsForResourceCommand,
  paginateListAccounts,
  type Account,
} from '@aws-sdk/client-organizations';
import {
  DescribePermissionSetCommand,
  GetInlinePolicyForPermissionSetCommand,
  ListCustomerManagedPolicyReferencesInPermissionSetCommand,
  ListInstancesCommand,
  ListManagedPoliciesInPermissionSetCommand,
  paginateListAccountAssignments,
  paginateListPermissionSetsProvisionedToAccount,
} from '@aws-sdk/client-sso-admin';
import type { AwsClients } from './awsClients';

const READ_ONLY =
  /\/(ReadOnlyAccess|SecurityAudit|ViewOnlyAccess|AWSBillingReadOnlyAccess)$/;
const READING_ACTION = /^[a-z0-9-]+:(Get|List|Describe)/;

type Row = Record<string, any>;
type Kind = 'breakGlass' | 'write' | 'read' | 'none';

async function query(clients: AwsClients, expression: string): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const page of paginateSelectAggregateResourceConfig(
    { client: clients.config },
    { ConfigurationAggregatorName: 'organization', Expression: expression },
  )) {
    rows.push(...(page.Results ?? []).map(row => JSON.parse(row)));
  }
  return rows;
}

async function readDirectory({ identityStore }: AwsClients, store: string) {
  const ids = { IdentityStoreId: store };
  const context = { client: identityStore };
  const groups = new Map<string, { name: string; members: string[] }>();
  for await (const { Groups = [] } of paginateListGroups(context, ids)) {
    for (const { GroupId, DisplayName } of Groups) {
      const members: string[] = [];
      for await (const page of paginateListGroupMemberships(context, {
        ...ids,
        GroupId,
      })) {
        members.push(
          ...(page.GroupMemberships ?? []).map(
            ({ MemberId }) => MemberId!.UserId!,
          ),
        );
      }
      groups.set(GroupId!, { name: DisplayName!, members });
    }
  }
  const users = new Map<string, string>();
  for await (const { Users = [] } of paginateListUsers(context, ids)) {
    Users.forEach(({ UserId, UserName }) => users.set(UserId!, UserName!));
  }
  return { groups, users };
}

/** What a permission set allows, from what Identity Center tells of it. */
async function classify(
  { ssoAdmin }: AwsClients,
  ids: { InstanceArn: string; PermissionSetArn: string },
): Promise<Kind> {
  const { PermissionSet } = await ssoAdmin.send(
    new DescribePermissionSetCommand(ids),
  );
  if (PermissionSet?.Name === 'BreakGlass') return 'breakGlass';
  const { AttachedManagedPolicies = [] } = await ssoAdmin.send(
    new ListManagedPoliciesInPermissionSetCommand(ids),
  );
  const { CustomerManagedPolicyReferences = [] } = await ssoAdmin.send(
    new ListCustomerManagedPolicyReferencesInPermissionSetCommand(ids),
  );
  const { InlinePolicy } = await ssoAdmin.send(
    new GetInlinePolicyForPermissionSetCommand(ids),
  );
  const statements: Row[] = InlinePolicy
    ? JSON.parse(InlinePolicy).Statement
    : [];
  const allowed = statements.filter(({ Effect }) => Effect === 'Allow');
  const writes =
    CustomerManagedPolicyReferences.length > 0 ||
    AttachedManagedPolicies.some(({ Arn }) => !READ_ONLY.test(Arn!)) ||
    allowed.some(
      ({ Action, NotAction }) =>
        NotAction || !Action.every((name: string) => READING_ACTION.test(name)),
    );
  if (writes) return 'write';
  return AttachedManagedPolicies.length + allowed.length > 0 ? 'read' : 'none';
}

/** Reads everything from the wire, and judges it with no help of the model. */
export async function observeNaively(
  clients: AwsClients,
  teams: string[],
  teamOf: (tags: Record<string, string>) => string | undefined,
) {
  const { Instances = [] } = await clients.ssoAdmin.send(
    new ListInstancesCommand({}),
  );
  const [{ InstanceArn, IdentityStoreId }] = Instances;
  const { groups, users } = await readDirectory(clients, IdentityStoreId!);
  const machines = new Set(
    [...groups.values()].find(({ name }) => name === 'build-servers')!.members,
  );
  const kinds = new Map<string, Kind>();
  const kindOf = async (PermissionSetArn: string) => {
    const known =
      kinds.get(PermissionSetArn) ??
      (await classify(clients, {
        InstanceArn: InstanceArn!,
        PermissionSetArn,
      }));
    kinds.set(PermissionSetArn, known);
    return known;
  };

  const perAccount = async (expression: string) => {
    const counts = new Map<string, number>();
    for (const row of await query(clients, expression)) {
      counts.set(row.accountId, row['COUNT(*)']);
    }
    return counts;
  };
  const recorded = await perAccount(
    'SELECT accountId, COUNT(*) GROUP BY accountId',
  );
  const iamUsers = await perAccount(
    "SELECT accountId, COUNT(*) WHERE resourceType = 'AWS::IAM::User' GROUP BY accountId",
  );

  const access = async (AccountId: string) => {
    const writingTeams = new Set<string>();
    const people = new Set<string>();
    const breakGlass = new Set<string>();
    let buildServer = false;
    for await (const {
      PermissionSets = [],
    } of paginateListPermissionSetsProvisionedToAccount(
      { client: clients.ssoAdmin },
      { InstanceArn, AccountId },
    )) {
      for (const PermissionSetArn of PermissionSets) {
        const kind = await kindOf(PermissionSetArn);
        for await (const {
          AccountAssignments = [],
        } of paginateListAccountAssignments(
          { client: clients.ssoAdmin },
          { InstanceArn, AccountId, PermissionSetArn },
        )) {
          for (const { PrincipalType, PrincipalId } of AccountAssignments) {
            const group = groups.get(PrincipalId!);
            const members =
              PrincipalType === 'USER' ? [PrincipalId!] : group?.members ?? [];
            const humans = members.filter(id => !machines.has(id));
            if (kind === 'breakGlass') humans.forEach(id => breakGlass.add(id));
            if (kind !== 'write') continue;
            if (members.some(id => machines.has(id))) buildServer = true;
            if (group && teams.includes(group.name))
              writingTeams.add(group.name);
            else humans.forEach(id => people.add(id));
          }
        }
      }
    }
    for (const { name, members } of groups.values()) {
      if (writingTeams.has(name)) members.forEach(id => people.delete(id));
    }
    return { writingTeams, people, breakGlass, buildServer };
  };

  const levelOf = (
    { writingTeams, people, buildServer }: Awaited<ReturnType<typeof access>>,
    accountId: string,
    owner: string | undefined,
  ) => {
    const [team, ...others] = writingTeams;
    if (people.size > 5 || others.length > 0) return 'wider';
    if (team !== undefined) return owner && owner !== team ? 'wider' : 3;
    if (!recorded.has(accountId)) return 'unknown';
    const individuals = people.size + (iamUsers.get(accountId) ?? 0);
    if (individuals > 5) return 'wider';
    return individuals === 0 && buildServer ? 2 : 1;
  };

  const contactsOf = async (account: Account) => {
    const found: string[] = [];
    for (const AlternateContactType of [
      'BILLING',
      'OPERATIONS',
      'SECURITY',
    ] as const) {
      await clients.account
        .send(
          new GetAlternateContactCommand({
            AlternateContactType,
            // The management account is asked for as the caller's own.
            AccountId: account.Id === '111111111111' ? undefined : account.Id,
          }),
        )
        .then(
          () => found.push(AlternateContactType),
          error => {
            if (error.name !== 'ResourceNotFoundException') throw error;
          },
        );
    }
    return found;
  };

  const accounts: Account[] = [];
  for await (const page of paginateListAccounts(
    { client: clients.organizations },
    {},
  )) {
    accounts.push(...(page.Accounts ?? []));
  }
  const result = [];
  for (const account of accounts) {
    const { Tags = [] } = await clients.organizations.send(
      new ListTagsForResourceCommand({ ResourceId: account.Id }),
    );
    const owner = teamOf(
      Object.fromEntries(Tags.map(({ Key, Value }) => [Key, Value!])),
    );
    const reached = await access(account.Id!);
    const names = (ids: Set<string>) =>
      [...ids].map(id => users.get(id)!).sort();
    result.push({
      accountId: account.Id!,
      observable:
        account.State === 'ACTIVE'
          ? levelOf(reached, account.Id!, owner)
          : 'inactive',
      writingTeams: [...reached.writingTeams].sort(),
      writingPeople: names(reached.people),
      breakGlass: names(reached.breakGlass),
      buildServer: reached.buildServer,
      contacts: await contactsOf(account),
    });
  }
  const stacks = await query(
    clients,
    `SELECT accountId, configuration.stackName, configuration.roleARN,
       configuration.parameters.parameterKey, configuration.driftInformation.stackDriftStatus,
       supplementaryConfiguration.StackResourceSummaries.resourceType
     WHERE resourceType = 'AWS::CloudFormation::Stack'`,
  );
  const runtimes = await query(
    clients,
    `SELECT accountId, resourceType, configuration.LaunchType, tags.key
     WHERE NOT resourceType IN ('AWS::IAM::Role', 'AWS::IAM::User', 'AWS::CloudFormation::Stack', 'AWS::CloudWatch::Alarm', 'AWS::SNS::Topic')`,
  );
  return { accounts: result, stacks, resources: runtimes };
}
