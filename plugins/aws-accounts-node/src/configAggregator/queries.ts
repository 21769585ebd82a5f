/** Kinds of resources that teams make and that carry tags of CloudFormation. */
const CODED_TYPES = [
  'AWS::ApiGateway::RestApi',
  'AWS::CloudFront::Distribution',
  'AWS::DynamoDB::Table',
  'AWS::EC2::Instance',
  'AWS::ECS::Cluster',
  'AWS::ECS::Service',
  'AWS::EFS::FileSystem',
  'AWS::EKS::Cluster',
  'AWS::ElasticLoadBalancingV2::LoadBalancer',
  'AWS::Kinesis::Stream',
  'AWS::KMS::Key',
  'AWS::Lambda::Function',
  'AWS::RDS::DBCluster',
  'AWS::RDS::DBInstance',
  'AWS::S3::Bucket',
  'AWS::SecretsManager::Secret',
  'AWS::SNS::Topic',
  'AWS::SQS::Queue',
];

// Grouped by nothing that may be missing: such rows might not be counted.
const counted = (where: string) =>
  `SELECT accountId, COUNT(*)${where && ` WHERE ${where}`} GROUP BY accountId`;

const ofType = (type: string) => `resourceType = '${type}'`;
const STACK = ofType('AWS::CloudFormation::Stack');
const ECS_SERVICE = ofType('AWS::ECS::Service');
const CODED = `resourceType IN (${CODED_TYPES.map(type => `'${type}'`).join(
  ', ',
)})`;

/** The queries, in the part of SQL that AWS Config understands. */
export const QUERIES = {
  /** Which accounts answer at all. */
  coverage: counted(''),

  stacks: `SELECT accountId, arn, configuration.stackName, configuration.roleARN, configuration.creationTime, configuration.lastUpdatedTime, configuration.driftInformation.stackDriftStatus WHERE ${STACK}`,
  // Marks that the CDK leaves; each is absent under some settings.
  cdkStacks: `SELECT accountId, arn WHERE ${STACK} AND (configuration.parameters.parameterKey = 'BootstrapVersion' OR supplementaryConfiguration.StackResourceSummaries.resourceType = 'AWS::CDK::Metadata')`,
  resources: counted(CODED),
  resourcesInStacks: counted(
    `${CODED} AND tags.key = 'aws:cloudformation:stack-id'`,
  ),

  ecsServices: counted(ECS_SERVICE),
  ecsServicesOnFargate: counted(
    `${ECS_SERVICE} AND configuration.LaunchType = 'FARGATE'`,
  ),
  // A service with capacity providers has no launch type.
  ecsServicesOnFargateProviders: counted(
    `${ECS_SERVICE} AND configuration.CapacityProviderStrategy.CapacityProvider IN ('FARGATE', 'FARGATE_SPOT')`,
  ),
  lambdaFunctions: counted(ofType('AWS::Lambda::Function')),
  appRunnerServices: counted(ofType('AWS::AppRunner::Service')),
  eksClusters: counted(ofType('AWS::EKS::Cluster')),
  instances: counted(
    `${ofType('AWS::EC2::Instance')} AND configuration.state.name = 'running'`,
  ),
  nodeGroupInstances: counted(
    `${ofType(
      'AWS::EC2::Instance',
    )} AND configuration.state.name = 'running' AND tags.key = 'eks:nodegroup-name'`,
  ),

  alarms: `SELECT accountId, arn, configuration.alarmName, configuration.alarmDescription, configuration.actionsEnabled, configuration.alarmActions WHERE ${ofType(
    'AWS::CloudWatch::Alarm',
  )}`,
  /** Topics with a tag, whose key holds no quote. */
  topicsWith: (tag: string) =>
    `SELECT accountId, arn, tags WHERE ${ofType(
      'AWS::SNS::Topic',
    )} AND tags.key = '${tag}'`,

  iamRoles: counted(ofType('AWS::IAM::Role')),
  iamUsers: counted(ofType('AWS::IAM::User')),
} as const;
