import type { PermissionSet } from '../types';

type PermissionSetData = Pick<
  PermissionSet,
  'name' | 'description' | 'access'
> & {
  /** AWS's own policies, with the path where they have one. */
  managed?: string[];
  inline?: object[];
  customerManaged?: string[];
  breakGlass?: boolean;
  sessionHours?: number;
};

const allow = (actions: string[]) => ({
  Effect: 'Allow',
  Action: actions,
  Resource: '*',
});

/** Several do other than their names say. */
export const permissionSets: PermissionSetData[] = [
  {
    name: 'AdministratorAccess',
    description: 'Everything',
    managed: ['AdministratorAccess'],
    access: 'write',
  },
  {
    name: 'TeamDeveloper',
    description: 'What a team needs in an account of its own',
    managed: ['PowerUserAccess'],
    inline: [
      { Effect: 'Deny', Action: ['iam:CreateUser'], Resource: '*' },
      allow(['iam:PassRole']),
    ],
    access: 'write',
    sessionHours: 8,
  },
  {
    name: 'ReadOnly',
    description: 'Looking, and nothing else',
    managed: ['ReadOnlyAccess'],
    access: 'read',
    sessionHours: 8,
  },
  {
    name: 'Auditor',
    description: 'Configuration, but no data',
    managed: ['SecurityAudit', 'job-function/ViewOnlyAccess'],
    access: 'read',
  },
  {
    name: 'BillingReader',
    description: 'What it costs',
    managed: ['AWSBillingReadOnlyAccess'],
    access: 'read',
  },
  {
    name: 'BuildServer',
    description: 'Deployments by the build server',
    managed: ['AWSCloudFormationFullAccess'],
    customerManaged: ['build-server-deploy'],
    access: 'write',
    sessionHours: 2,
  },
  {
    name: 'BreakGlass',
    description: 'For emergencies; every use is reviewed',
    managed: ['AdministratorAccess'],
    access: 'write',
    breakGlass: true,
  },
  {
    // Named as one that only reads, and it writes data.
    name: 'ReadOnlyData',
    description: 'Reading data',
    managed: ['ReadOnlyAccess'],
    inline: [allow(['s3:PutObject', 's3:DeleteObject', 'dynamodb:*Item'])],
    access: 'write',
  },
  {
    // Allows everything but what it names.
    name: 'ReadMostly',
    description: 'Reading, mostly',
    inline: [
      {
        Effect: 'Allow',
        NotAction: ['iam:*', 'organizations:*', 'account:*'],
        Resource: '*',
      },
    ],
    access: 'write',
  },
  {
    // Named as one that writes, and it only reads.
    name: 'Developer',
    description: 'Production, as developers see it',
    managed: ['job-function/ViewOnlyAccess'],
    inline: [
      allow(['logs:Get*', 'logs:Describe*', 'cloudwatch:GetMetricData']),
      { Effect: 'Deny', Action: ['s3:PutObject'], Resource: '*' },
    ],
    access: 'read',
  },
  {
    // Identity Center knows the policy by name only, and so does the portal.
    name: 'DataSteward',
    description: 'Corrections in customer data',
    managed: ['ReadOnlyAccess'],
    customerManaged: ['data-steward'],
    access: 'write',
  },
  {
    name: 'SignInOnly',
    description: 'An account on the start page, and no permissions in it',
    access: 'none',
  },
];
