import { mockServices } from '@backstage/backend-test-utils';
import { FakeAws, type FakeResource } from '../testUtils';
import { DefaultAwsOrganizationsService } from './DefaultAwsOrganizationsService';

const READER = '222222222222';
const ADS = '300000000001';
const WEB = '300000000002';
const instance = {
  arn: 'arn:aws:sso:::instance/ssoins-1',
  identityStoreId: 'd-1234567890',
  ownerAccountId: '111111111111',
};
const setArn = (number: number) =>
  `arn:aws:sso:::permissionSet/ssoins-1/ps-${number}`;

describe('reading who reaches accounts and what runs in them, over the wire', () => {
  let aws: FakeAws;
  const environment = process.env;
  let now: number;

  function service() {
    return DefaultAwsOrganizationsService.fromConfig(
      mockServices.rootConfig({
        data: {
          aws: {
            mainAccount: { accessKeyId: 'main', secretAccessKey: 'secret' },
            accounts: [{ accountId: READER, roleName: 'reader' }],
          },
        },
      }),
      {
        clock: {
          now: () => now,
          sleep: async milliseconds => {
            now += milliseconds;
          },
        },
        random: () => 0,
      },
    );
  }

  beforeEach(async () => {
    aws = await FakeAws.start();
    aws.callerAccountId = READER;
    now = Date.now();
    process.env = {
      ...environment,
      AWS_ENDPOINT_URL: aws.url,
      AWS_EC2_METADATA_DISABLED: 'true',
    };
  });

  afterEach(async () => {
    process.env = environment;
    await aws.stop();
  });

  describe('IAM Identity Center', () => {
    beforeEach(() => {
      aws.identityCenter = {
        instances: [
          {
            InstanceArn: instance.arn,
            IdentityStoreId: instance.identityStoreId,
            OwnerAccountId: instance.ownerAccountId,
          },
        ],
        permissionSets: [
          {
            arn: setArn(0),
            name: 'Developer',
            managedPolicies: ['arn:aws:iam::aws:policy/PowerUserAccess'],
            inlinePolicy: '{"Statement":[]}',
            customerManagedPolicies: ['boundary'],
          },
          { arn: setArn(1), name: 'Empty' },
        ],
        assignments: Array.from({ length: 25 }, (_, number) => ({
          accountId: ADS,
          permissionSetArn: setArn(number % 2),
          principalType: number === 4 ? 'USER' : 'GROUP',
          principalId: `principal-${number}`,
        })),
        groups: Array.from({ length: 7 }, (_, number) => ({
          id: `group-${number}`,
          name: `team-${number}`,
          members: ['user-0', 'user-1', 'user-2'],
        })),
        users: [{ id: 'user-0', name: 'ada', email: 'ada@example.com' }],
      };
      aws.pageSize = 3;
      aws.emptyPages = true;
      aws.duplicates = true;
    });

    it('reads all of it, through empty pages and duplicates, in one role', async () => {
      const reader = service().identityCenterOf({ accountId: READER });

      expect(await reader.instances()).toEqual([instance]);
      const assignments = await reader.assignmentsOf(instance, ADS);
      expect(assignments).toHaveLength(25);
      expect(assignments).toContainEqual({
        principalType: 'user',
        principalId: 'principal-4',
        permissionSetArn: setArn(0),
      });
      expect(await reader.assignmentsOf(instance, WEB)).toEqual([]);
      expect(await reader.permissionSet(instance, setArn(0))).toEqual({
        arn: setArn(0),
        name: 'Developer',
        managedPolicies: ['arn:aws:iam::aws:policy/PowerUserAccess'],
        inlinePolicy: '{"Statement":[]}',
        customerManagedPolicies: ['boundary'],
      });
      expect(await reader.permissionSet(instance, setArn(1))).toEqual({
        arn: setArn(1),
        name: 'Empty',
        managedPolicies: [],
        customerManagedPolicies: [],
      });
      expect(await reader.groups(instance)).toHaveLength(7);
      expect(await reader.group(instance, 'group-1')).toEqual({
        id: 'group-1',
        name: 'team-1',
      });
      expect(await reader.group(instance, 'gone')).toBeUndefined();
      expect(await reader.user(instance, 'user-0')).toEqual({
        id: 'user-0',
        name: 'ada',
        email: 'ada@example.com',
      });
      expect(await reader.user(instance, 'gone')).toBeUndefined();
      expect(await reader.memberIdsOf(instance, 'group-0')).toEqual([
        'user-0',
        'user-1',
        'user-2',
      ]);
      expect(aws.count('AssumeRole')).toBe(1);
    });

    it('never takes an unknown kind of principal, or half an answer, for nobody', async () => {
      const reader = service().identityCenterOf({ accountId: READER });
      aws.identityCenter.assignments[3].principalType = 'ROLE';
      await expect(reader.assignmentsOf(instance, ADS)).rejects.toThrow(
        'neither a group nor a user',
      );
      aws.identityCenter.assignments[3].principalType = 'GROUP';
      aws.faults = [
        {
          operation: 'ListAccountAssignments',
          kind: 'cut',
          when: count => count > 2,
        },
      ];
      await expect(reader.assignmentsOf(instance, ADS)).rejects.toThrow(
        'AWS sso ListAccountAssignments with the credentials for account 222222222222 failed',
      );
    });

    it('says which action is missing, and waits where AWS throttles', async () => {
      const reader = service().identityCenterOf({ accountId: READER });
      aws.faults = [
        {
          operation: 'ListGroups',
          kind: { status: 400, type: 'AccessDeniedException' },
        },
        {
          operation: 'ListInstances',
          kind: { status: 400, type: 'ThrottlingException' },
          when: count => count <= 3,
        },
      ];
      await expect(reader.groups(instance)).rejects.toThrow(
        'Allow the action identitystore:ListGroups to the role that the portal assumes, in the management account or the delegated administrator of IAM Identity Center',
      );
      expect(await reader.instances()).toHaveLength(1);
      expect(now).toBeGreaterThan(Date.now());
    });
  });

  describe('alternate contacts', () => {
    it('takes a contact that is not set for an answer, and nothing else', async () => {
      aws.contacts = { [ADS]: ['OPERATIONS'], [READER]: ['BILLING'] };
      const reader = service().contactsOf({ accountId: READER });

      expect(await reader.contactsOf(ADS)).toEqual({
        operations: true,
        security: false,
        billing: false,
      });
      // The fake refuses an account that names itself, as AWS does.
      expect(await reader.contactsOf(READER)).toMatchObject({ billing: true });
      aws.faults = [
        {
          operation: 'GetAlternateContact',
          kind: { status: 403, type: 'AccessDeniedException' },
        },
      ];
      await expect(reader.contactsOf(ADS)).rejects.toThrow(
        'Allow the action account:GetAlternateContact',
      );
      aws.faults = [{ operation: 'GetAlternateContact', kind: 'cut' }];
      await expect(reader.contactsOf(ADS)).rejects.toThrow('failed');
    });
  });

  describe('the aggregator of AWS Config', () => {
    const resource = (
      resourceType: string,
      more: Partial<FakeResource> = {},
    ): FakeResource => ({ accountId: ADS, resourceType, ...more });
    const stack = (number: number, more: Partial<FakeResource>) =>
      resource('AWS::CloudFormation::Stack', {
        arn: `arn:stack/${number}`,
        'configuration.creationTime': '2026-01-01T00:00:00.000Z',
        ...more,
      });
    const drift = 'configuration.driftInformation.stackDriftStatus';

    beforeEach(() => {
      aws.pageSize = 2;
      aws.emptyPages = true;
      aws.duplicates = true;
      aws.resources = [
        stack(1, {
          [drift]: 'IN_SYNC',
          'configuration.parameters.parameterKey': [
            'Stage',
            'BootstrapVersion',
          ],
        }),
        stack(2, {
          [drift]: 'DRIFTED',
          'configuration.lastUpdatedTime': '2026-10-01T10:00:00.000Z',
          'configuration.parameters.parameterKey': ['BootstrapVersion'],
          'supplementaryConfiguration.StackResourceSummaries.resourceType': [
            'AWS::CDK::Metadata',
          ],
        }),
        stack(3, { 'configuration.stackName': 'CDKToolkit' }),
        stack(4, { [drift]: 'NOT_CHECKED' }),
        stack(5, {
          [drift]: 'IN_SYNC',
          'configuration.roleARN': `arn:aws:iam::${ADS}:role/cdk-hnb659fds-cfn-exec-role-${ADS}-eu-north-1`,
        }),
        resource('AWS::ECS::Service', {
          'configuration.LaunchType': 'FARGATE',
          'tags.key': ['aws:cloudformation:stack-id'],
        }),
        resource('AWS::ECS::Service', {
          'configuration.CapacityProviderStrategy.CapacityProvider': [
            'FARGATE_SPOT',
          ],
        }),
        resource('AWS::ECS::Service', { 'configuration.LaunchType': 'EC2' }),
        resource('AWS::ECS::Service', {
          'configuration.CapacityProviderStrategy.CapacityProvider': ['own'],
        }),
        resource('AWS::Lambda::Function', {
          'tags.key': ['team', 'aws:cloudformation:stack-id'],
        }),
        resource('AWS::EC2::Instance', {
          'configuration.state.name': 'running',
        }),
        resource('AWS::EC2::Instance', {
          'configuration.state.name': 'stopped',
        }),
        resource('AWS::EC2::Instance', {
          'configuration.state.name': 'running',
          'tags.key': ['eks:nodegroup-name'],
        }),
        resource('AWS::EKS::Cluster'),
        resource('AWS::IAM::Role'),
        resource('AWS::IAM::User'),
        resource('AWS::EC2::VPC', { accountId: WEB }),
      ];
    });

    it('counts code, workloads and IAM users of every account that is recorded', async () => {
      const reader = service().configAggregatorOf({
        accountId: READER,
        aggregatorName: 'organization',
      });

      expect(Object.fromEntries(await reader.stacks())).toEqual({
        [ADS]: {
          stacks: 5,
          cdkStacks: 4,
          driftedStacks: 1,
          uncheckedStacks: 2,
          resources: 9,
          resourcesInStacks: 2,
          lastDeployedAt: '2026-10-01T10:00:00.000Z',
        },
        [WEB]: {
          stacks: 0,
          cdkStacks: 0,
          driftedStacks: 0,
          uncheckedStacks: 0,
          resources: 0,
          resourcesInStacks: 0,
        },
      });
      expect(Object.fromEntries(await reader.workloads())).toEqual({
        [ADS]: [
          { kind: 'ECS service on Fargate', count: 2, managed: true },
          { kind: 'ECS service on instances', count: 2, managed: false },
          { kind: 'Lambda function', count: 1, managed: true },
          { kind: 'EKS cluster', count: 1, managed: true },
          { kind: 'EKS managed node', count: 1, managed: true },
          { kind: 'EC2 instance', count: 1, managed: false },
        ],
        [WEB]: [],
      });
      expect(Object.fromEntries(await reader.iamUsers())).toEqual({ [ADS]: 1 });
    });

    it('tells which alarms page which service, and which of them link to nothing', async () => {
      const reader = service().configAggregatorOf({
        aggregatorName: 'organization',
      });
      expect(await reader.alarms()).toEqual(new Map());
      const topic = (name: string) => `arn:aws:sns:eu-north-1:${ADS}:${name}`;
      const alarm = (name: string, more: Partial<FakeResource> = {}) => ({
        accountId: ADS,
        resourceType: 'AWS::CloudWatch::Alarm',
        arn: `alarm:${name}`,
        'configuration.alarmName': name,
        'configuration.actionsEnabled': true,
        'configuration.alarmActions': [topic('pages')],
        ...more,
      });
      const tagged = (name: string, key: string) => ({
        accountId: ADS,
        resourceType: 'AWS::SNS::Topic',
        arn: topic(name),
        'tags.key': [key],
        tags: [{ key, value: 'PADS001', tag: `${key}=PADS001` }],
      });
      aws.resources.push(
        tagged('pages', 'pagerduty-service-id'),
        tagged('mails', 'purpose'),
        alarm('linked', {
          'configuration.alarmDescription': 'See https://runbooks.example/ads',
        }),
        alarm('bare'),
        alarm('off', { 'configuration.actionsEnabled': false }),
        alarm('mails', { 'configuration.alarmActions': [topic('mails')] }),
        alarm('silent', { 'configuration.alarmActions': [] }),
      );
      expect(Object.fromEntries(await reader.alarms())).toEqual({
        [ADS]: {
          alarms: 5,
          pagingAlarms: 2,
          services: ['PADS001'],
          withoutRunbook: ['bare'],
        },
        [WEB]: { alarms: 0, pagingAlarms: 0, services: [], withoutRunbook: [] },
      });
      const other = service().configAggregatorOf({
        aggregatorName: 'organization',
        pagingTag: 'purpose',
      });
      expect((await other.alarms()).get(ADS)?.pagingAlarms).toBe(1);
      expect(() =>
        service().configAggregatorOf({
          aggregatorName: 'organization',
          pagingTag: "a' OR tags.key = 'b",
        }),
      ).toThrow('is no key of a tag');
    });

    it('says what is wrong with the aggregator, the query or the answer', async () => {
      await expect(
        service().configAggregatorOf({ aggregatorName: 'none' }).iamUsers(),
      ).rejects.toThrow('Check its name, account and region');
      const reader = service().configAggregatorOf({
        aggregatorName: 'organization',
      });
      aws.faults = [
        {
          operation: 'SelectAggregateResourceConfig',
          kind: { status: 400, type: 'InvalidExpressionException' },
        },
      ];
      await expect(reader.stacks()).rejects.toThrow('refused the query');
      aws.faults = [
        { operation: 'SelectAggregateResourceConfig', kind: 'cut' },
      ];
      await expect(reader.workloads()).rejects.toThrow('failed');
      aws.faults = [];
      aws.resources = [{ accountId: 'nobody', resourceType: 'AWS::IAM::Role' }];
      await expect(reader.iamUsers()).rejects.toThrow('names no account');
    });
  });
});
