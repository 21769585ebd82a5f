import type { PermissionSet } from '@operations-in-teams/plugin-aws-accounts-node';
import { accessKind } from './accessKind';

const rules = {
  breakGlassPermissionSets: new Set(['emergency']),
  readOnlyPermissionSets: new Set(['auditors']),
};
const aws = (name: string) => `arn:aws:iam::aws:policy/${name}`;
const inline = (...statements: object[]) =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements });

describe('accessKind', () => {
  it.each<[string, Partial<PermissionSet> | undefined, string]>([
    ['a set that could not be read', undefined, 'unknown'],
    [
      'break-glass by name, in any case',
      { name: 'Emergency', managedPolicies: [aws('AdministratorAccess')] },
      'breakGlass',
    ],
    [
      'read-only by name',
      { name: 'auditors', customerManagedPolicies: ['audit'] },
      'read',
    ],
    ['no policies at all', {}, 'read'],
    ['ReadOnlyAccess', { managedPolicies: [aws('ReadOnlyAccess')] }, 'read'],
    [
      'several that only read',
      {
        managedPolicies: [
          aws('job-function/ViewOnlyAccess'),
          'arn:aws-us-gov:iam::aws:policy/AmazonS3ReadOnlyAccess',
        ],
      },
      'read',
    ],
    [
      'one that writes among those that read',
      { managedPolicies: [aws('ReadOnlyAccess'), aws('PowerUserAccess')] },
      'write',
    ],
    [
      'an own policy with a name like those of AWS',
      { managedPolicies: ['arn:aws:iam::111111111111:policy/ReadOnlyAccess'] },
      'write',
    ],
    [
      'an inline policy that reads',
      {
        inlinePolicy: inline({
          Effect: 'Allow',
          Action: ['s3:Get*', 'logs:DescribeLogGroups'],
        }),
      },
      'read',
    ],
    [
      'an inline policy that allows everything',
      { inlinePolicy: inline({ Effect: 'Allow', Action: '*' }) },
      'write',
    ],
    [
      'an inline policy that allows all but something',
      { inlinePolicy: inline({ Effect: 'Allow', NotAction: 'iam:*' }) },
      'write',
    ],
    [
      'an inline policy that only denies',
      { inlinePolicy: inline({ Effect: 'Deny', Action: '*' }) },
      'read',
    ],
    ['an inline policy that is none', { inlinePolicy: '{' }, 'unknown'],
    ['an inline policy of odd shape', { inlinePolicy: '[1]' }, 'unknown'],
    [
      'policies that live in the accounts',
      { customerManagedPolicies: ['team'] },
      'unknown',
    ],
    [
      'policies that live in the accounts beside one that writes',
      {
        managedPolicies: [aws('AdministratorAccess')],
        customerManagedPolicies: ['team'],
      },
      'write',
    ],
  ])('%s', (_, set, expected) => {
    const permissionSet = set && {
      arn: 'arn',
      name: 'Some',
      managedPolicies: [],
      customerManagedPolicies: [],
      ...set,
    };
    expect(accessKind(permissionSet, rules)).toBe(expected);
  });
});
