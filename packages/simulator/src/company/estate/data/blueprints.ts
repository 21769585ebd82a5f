import type { Stack } from '../types';

type StackData = Pick<Stack, 'name' | 'cdk'> & { drift?: Stack['drift'] };

/** What the CDK leaves behind by default. */
const cdk = { bootstrapParameter: true, metadata: true, role: true };
/** With version reporting off. */
const unreported = { ...cdk, metadata: false };
/** With another synthesizer than the default one. */
const otherSynthesizer = {
  bootstrapParameter: false,
  metadata: true,
  role: false,
};
/** Only the role that executes changes tells. */
const roleOnly = { bootstrapParameter: false, metadata: false, role: true };
const none = { bootstrapParameter: false, metadata: false, role: false };

const toolkit: StackData = { name: 'CDKToolkit', cdk: none };

/**
 * `coded` has everything in stacks of the CDK; `mixed` has an older stack and
 * something made by hand; `drifted` is coded, and was changed by hand since;
 * `plain` is CloudFormation without the CDK; `handMade` has no stack at all.
 */
export type BlueprintName =
  | 'coded'
  | 'mixed'
  | 'drifted'
  | 'plain'
  | 'handMade';

export type Blueprint = {
  stacks: StackData[];
  /** Whether resources that could be in a stack are not. */
  byHand: 'none' | 'some' | 'all';
  /** Within how many days the stacks changed last. */
  changedWithinDays: number;
};

export const blueprints: Record<BlueprintName, Blueprint> = {
  coded: {
    stacks: [
      toolkit,
      { name: 'network', cdk: otherSynthesizer },
      { name: 'data', cdk: unreported },
      { name: 'service', cdk },
    ],
    byHand: 'none',
    changedWithinDays: 30,
  },
  mixed: {
    stacks: [
      toolkit,
      { name: 'network', cdk: none, drift: 'NOT_CHECKED' },
      { name: 'service', cdk },
    ],
    byHand: 'some',
    changedWithinDays: 80,
  },
  drifted: {
    stacks: [
      toolkit,
      { name: 'data', cdk: roleOnly },
      { name: 'service', cdk, drift: 'DRIFTED' },
    ],
    byHand: 'none',
    changedWithinDays: 60,
  },
  plain: {
    stacks: [
      { name: 'baseline', cdk: none },
      { name: 'service', cdk: none, drift: 'NOT_CHECKED' },
    ],
    byHand: 'some',
    changedWithinDays: 300,
  },
  handMade: { stacks: [], byHand: 'all', changedWithinDays: 0 },
};

/** Where something runs. */
export type Runtime =
  | 'fargate'
  | 'fargateByCapacityProvider'
  | 'ecsOnEc2'
  | 'lambda'
  | 'ec2'
  | 'eks';

/** What teams run on, where it is not what is usual for their blueprint. */
export const teamRuntimes: Record<string, Runtime[]> = {
  'audio-pipeline': ['ecsOnEc2', 'lambda'],
  'platform-operations': ['eks', 'lambda'],
  search: ['fargateByCapacityProvider', 'ec2'],
};

export const usualRuntimes: Record<BlueprintName, Runtime[]> = {
  coded: ['fargate', 'lambda'],
  mixed: ['fargateByCapacityProvider', 'lambda'],
  drifted: ['fargateByCapacityProvider', 'lambda'],
  plain: ['lambda'],
  handMade: ['ec2'],
};
