import type {
  AccountEstate,
  AccountResource,
  Alarm,
  Directory,
  PermissionSet,
  Stack,
  Topic,
} from '../../company/estate/types';
import type { StableIds } from '../../company/stableIds';
import type { AwsAccount } from '../../company/types';

export const HOME_REGION = 'eu-north-1';

/** What AWS Config keeps of a resource. */
export type ConfigurationItem = {
  accountId: string;
  awsRegion: string;
  arn: string;
  resourceType: string;
  resourceId: string;
  resourceName: string;
  configurationItemCaptureTime: string;
  configurationItemStatus: string;
  version: string;
  tags: { key: string; value: string; tag: string }[];
  configuration: Record<string, unknown>;
  supplementaryConfiguration: Record<string, unknown>;
};

type Draft = Pick<
  ConfigurationItem,
  'resourceType' | 'resourceName' | 'configuration'
> &
  Partial<ConfigurationItem>;

const hours = 3_600_000;
const tag = (key: string, value: string) => ({
  key,
  value,
  tag: `${key}=${value}`,
});

/** The role that Identity Center puts into an account for a permission set. */
function permissionSetRole(set: PermissionSet, suffix: string): Draft {
  const roleName = `AWSReservedSSO_${set.name}_${suffix}`;
  return {
    resourceType: 'AWS::IAM::Role',
    resourceName: roleName,
    configuration: {
      roleName,
      path: `/aws-reserved/sso.amazonaws.com/${HOME_REGION}/`,
      attachedManagedPolicies: [
        ...set.managedPolicyArns.map(policyArn => ({
          policyName: policyArn.split('/').at(-1),
          policyArn,
        })),
        ...set.customerManagedPolicies.map(policyName => ({ policyName })),
      ],
      rolePolicyList: set.inlinePolicy
        ? [{ policyName: 'AwsSSOInlinePolicy' }]
        : [],
    },
  };
}

const role = (roleName: string, path: string): Draft => ({
  resourceType: 'AWS::IAM::Role',
  resourceName: roleName,
  configuration: { roleName, path, attachedManagedPolicies: [] },
});

function iamRoles(
  account: AwsAccount,
  { grants, stacks }: AccountEstate,
  directory: Directory,
  suffix: string,
): Draft[] {
  const granted = new Set(grants.map(({ permissionSet }) => permissionSet));
  const cdkRoles = stacks.some(({ name }) => name === 'CDKToolkit')
    ? ['deploy', 'cfn-exec', 'file-publishing'].map(purpose =>
        role(`cdk-hnb659fds-${purpose}-role-${account.id}-${HOME_REGION}`, '/'),
      )
    : [];
  return [
    // Whatever is recorded has at least the recorder's own role.
    role('AWSServiceRoleForConfig', '/aws-service-role/config.amazonaws.com/'),
    ...directory.permissionSets
      .filter(({ name }) => granted.has(name))
      .map(set => permissionSetRole(set, suffix)),
    ...cdkRoles,
  ];
}

const stackArn = (account: AwsAccount, name: string, uuid: string) =>
  `arn:aws:cloudformation:${HOME_REGION}:${account.id}:stack/${name}/${uuid}`;

function stackItem(
  account: AwsAccount,
  stack: Stack,
  resources: AccountResource[],
  uuid: string,
): Draft {
  const arn = stackArn(account, stack.name, uuid);
  const { cdk, drift, updatedAt } = stack;
  const summary = (resourceType: string, logicalResourceId: string) => ({
    resourceType,
    logicalResourceId,
    resourceStatus: 'CREATE_COMPLETE',
    driftInformation: {
      stackResourceDriftStatus: drift === 'DRIFTED' ? 'MODIFIED' : drift,
    },
  });
  return {
    resourceType: 'AWS::CloudFormation::Stack',
    resourceName: stack.name,
    resourceId: arn,
    arn,
    configuration: {
      stackId: arn,
      stackName: stack.name,
      stackStatus: 'UPDATE_COMPLETE',
      lastUpdatedTime: updatedAt,
      driftInformation: { stackDriftStatus: drift },
      parameters: cdk.bootstrapParameter
        ? [
            {
              parameterKey: 'BootstrapVersion',
              parameterValue: '/cdk-bootstrap/hnb659fds/version',
            },
          ]
        : [],
      ...(cdk.role && {
        roleARN: `arn:aws:iam::${account.id}:role/cdk-hnb659fds-cfn-exec-role-${account.id}-${HOME_REGION}`,
      }),
    },
    supplementaryConfiguration: {
      StackResourceSummaries: [
        ...resources.map(({ type, name }) => summary(type, name)),
        ...(cdk.metadata ? [summary('AWS::CDK::Metadata', 'CDKMetadata')] : []),
      ],
    },
  };
}

function resourceItem(
  account: AwsAccount,
  resource: AccountResource,
  hex: string,
  uuid: string,
): Draft {
  const { type, name, stack, configuration } = resource;
  const isInstance = type === 'AWS::EC2::Instance';
  return {
    resourceType: type,
    resourceName: name,
    resourceId: isInstance ? `i-${hex}` : name,
    configuration,
    tags: stack
      ? [
          tag('aws:cloudformation:stack-name', stack),
          tag('aws:cloudformation:stack-id', stackArn(account, stack, uuid)),
          tag('aws:cloudformation:logical-id', name),
        ]
      : [tag('Name', name)],
  };
}

const topicArn = (account: AwsAccount, name: string) =>
  `arn:aws:sns:${HOME_REGION}:${account.id}:${name}`;

function topicItem(account: AwsAccount, topic: Topic, uuid: string): Draft {
  const arn = topicArn(account, topic.name);
  const { pagerDutyServiceId, stack } = topic;
  return {
    resourceType: 'AWS::SNS::Topic',
    resourceName: topic.name,
    resourceId: arn,
    arn,
    configuration: { TopicArn: arn, Owner: account.id },
    tags: [
      ...(stack
        ? [tag('aws:cloudformation:stack-id', stackArn(account, stack, uuid))]
        : []),
      ...(pagerDutyServiceId
        ? [tag('pagerduty-service-id', pagerDutyServiceId)]
        : []),
    ],
  };
}

/** Like AWS Config, which keeps no state of an alarm. */
function alarmItem(account: AwsAccount, alarm: Alarm): Draft {
  const { name, description, actionsEnabled, topic } = alarm;
  const arn = `arn:aws:cloudwatch:${HOME_REGION}:${account.id}:alarm:${name}`;
  return {
    resourceType: 'AWS::CloudWatch::Alarm',
    resourceName: name,
    resourceId: arn,
    arn,
    configuration: {
      alarmArn: arn,
      alarmName: name,
      alarmDescription: description,
      actionsEnabled,
      alarmActions: topic ? [topicArn(account, topic)] : [],
      metricName: 'Errors',
      namespace: 'AWS/ApplicationELB',
    },
  };
}

function arnOf(account: AwsAccount, draft: Draft): string {
  const [, service, kind] = draft.resourceType
    .toLocaleLowerCase('en')
    .split('::');
  const { configuration, resourceName } = draft;
  return service === 'iam'
    ? `arn:aws:iam::${account.id}:${kind}${configuration.path}${resourceName}`
    : `arn:aws:${service}:${HOME_REGION}:${account.id}:${kind}/${resourceName}`;
}

/** What AWS Config has recorded in an account; nothing where it does not. */
export function configurationItems(options: {
  ids: StableIds;
  account: AwsAccount;
  estate: AccountEstate;
  directory: Directory;
  now: Date;
}): ConfigurationItem[] {
  const { ids, account, estate, directory, now } = options;
  if (!estate.recorded || account.state !== 'ACTIVE') return [];
  const hex = ids.hex(64, 'configuration-items', account.id);
  const uuid = [0, 8, 12, 16, 20]
    .map((start, index, starts) => hex.slice(start, starts[index + 1] ?? 32))
    .join('-');
  const captured = new Date(
    (Math.floor(now.getTime() / hours) - (parseInt(hex[0], 16) + 1)) * hours,
  ).toISOString();
  const drafts = [
    ...iamRoles(account, estate, directory, hex.slice(0, 16)),
    ...estate.iamUsers.map(
      (userName): Draft => ({
        resourceType: 'AWS::IAM::User',
        resourceName: userName,
        configuration: { userName, path: '/', groupList: [] },
      }),
    ),
    ...estate.stacks.map(stack =>
      stackItem(
        account,
        stack,
        estate.resources.filter(resource => resource.stack === stack.name),
        uuid,
      ),
    ),
    ...estate.resources.map((resource, index) =>
      resourceItem(
        account,
        resource,
        `${hex.slice(32, 47)}${index.toString(16).padStart(2, '0')}`,
        uuid,
      ),
    ),
    ...estate.topics.map(topic => topicItem(account, topic, uuid)),
    ...estate.alarms.map(alarm => alarmItem(account, alarm)),
  ];
  return drafts.map(draft => ({
    accountId: account.id,
    awsRegion: draft.resourceType.startsWith('AWS::IAM::')
      ? 'global'
      : HOME_REGION,
    arn: arnOf(account, draft),
    resourceId: draft.resourceName,
    configurationItemCaptureTime: captured,
    configurationItemStatus: 'OK',
    version: '1.3',
    tags: [],
    supplementaryConfiguration: {},
    ...draft,
  }));
}
