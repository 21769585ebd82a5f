import type { Blueprint, Runtime } from './data/blueprints';
import type { AccountResource, Stack } from './types';

type Draft = Omit<AccountResource, 'stack'>;

const image = 'ami-0ljudbild0000001';

function ecsService(name: string, placement: Record<string, unknown>): Draft[] {
  return [
    {
      type: 'AWS::ECS::Cluster',
      name: `${name}-cluster`,
      configuration: { ClusterName: `${name}-cluster` },
    },
    {
      type: 'AWS::ECS::Service',
      name: `${name}-api`,
      configuration: {
        ServiceName: `${name}-api`,
        Cluster: `${name}-cluster`,
        DesiredCount: 3,
        SchedulingStrategy: 'REPLICA',
        DeploymentController: { Type: 'ECS' },
        ...placement,
      },
    },
  ];
}

const instance = (name: string, index: number): Draft => ({
  type: 'AWS::EC2::Instance',
  name: `${name}-${index}`,
  configuration: {
    imageId: image,
    instanceType: 'm6i.large',
    state: { code: 16, name: 'running' },
  },
});

const runtimeResources: Record<Runtime, (name: string) => Draft[]> = {
  fargate: name => ecsService(name, { LaunchType: 'FARGATE' }),
  // AWS leaves the launch type out where capacity providers decide.
  fargateByCapacityProvider: name =>
    ecsService(name, {
      CapacityProviderStrategy: [
        { CapacityProvider: 'FARGATE', Base: 1, Weight: 1 },
        { CapacityProvider: 'FARGATE_SPOT', Base: 0, Weight: 3 },
      ],
    }),
  ecsOnEc2: name => [
    ...ecsService(name, { LaunchType: 'EC2' }),
    instance(`${name}-container-instance`, 1),
    instance(`${name}-container-instance`, 2),
  ],
  lambda: name =>
    ['import', 'report'].map(job => ({
      type: 'AWS::Lambda::Function',
      name: `${name}-${job}`,
      configuration: {
        functionName: `${name}-${job}`,
        runtime: 'nodejs24.x',
        memorySize: 512,
        packageType: 'Zip',
      },
    })),
  ec2: name => [instance(`${name}-server`, 1), instance(`${name}-server`, 2)],
  eks: name => [
    {
      type: 'AWS::EKS::Cluster',
      name: `${name}-kubernetes`,
      configuration: { Name: `${name}-kubernetes`, Version: '1.34' },
    },
    instance(`${name}-node`, 1),
  ],
};

const data = (name: string): Draft[] => [
  {
    type: 'AWS::DynamoDB::Table',
    name: `${name}-table`,
    configuration: { tableName: `${name}-table`, tableStatus: 'ACTIVE' },
  },
  {
    type: 'AWS::S3::Bucket',
    name: `${name}-bucket`,
    configuration: { name: `${name}-bucket` },
  },
];

const madeByHand = (name: string): Draft[] => [
  {
    type: 'AWS::S3::Bucket',
    name: `${name}-export-tmp`,
    configuration: { name: `${name}-export-tmp` },
  },
  {
    type: 'AWS::SQS::Queue',
    name: `${name}-test`,
    configuration: { QueueName: `${name}-test` },
  },
];

/** What there is in an account besides its stacks and its IAM. */
export function createResources(
  name: string,
  stacks: Stack[],
  byHand: Blueprint['byHand'],
  runtimes: Runtime[],
): AccountResource[] {
  const stackOf = (purpose: string) =>
    (stacks.find(stack => stack.name.endsWith(`-${purpose}`)) ?? stacks.at(-1))
      ?.name;
  const place = (drafts: Draft[], stack: string | undefined) =>
    drafts.map(draft => ({ ...draft, stack }));
  return [
    ...place(
      runtimes.flatMap(runtime => runtimeResources[runtime](name)),
      stackOf('service'),
    ),
    ...place(data(name), stackOf('data')),
    ...(byHand === 'none' ? [] : place(madeByHand(name), undefined)),
  ];
}
