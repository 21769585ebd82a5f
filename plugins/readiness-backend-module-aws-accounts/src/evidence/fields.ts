import type {
  EvidenceField,
  EvidenceFields,
} from '@operations-in-teams/plugin-readiness-node';

const int = (description: string, unit?: string): EvidenceField => ({
  type: 'int',
  description,
  ...(unit && { unit }),
});
const bool = (description: string): EvidenceField => ({
  type: 'bool',
  description,
});
const text = (description: string): EvidenceField => ({
  type: 'string',
  description,
});
const names = (description: string): EvidenceField => ({
  type: 'list',
  items: { type: 'string' },
  description,
});
const share = (description: string): EvidenceField => ({
  type: 'double',
  unit: 'share',
  description,
});

const accounts = int(
  'Accounts that the subject uses, existing or not; 1 for an account itself',
  'accounts',
);
const grants = (of: string) =>
  int(`${of}; left out where one of the accounts is not known`, 'grants');

/**
 * What rules may read of `accountAccess`. Numbers are sums over the accounts of
 * the subject, or those of the account where it is one itself. A field that is
 * left out is unknown.
 */
export const ACCESS_FIELDS: EvidenceFields = {
  accounts,
  productionAccounts: int('Production accounts among them', 'accounts'),
  writeGrants: grants('Grants by which people write, break-glass apart'),
  productionWriteGrants: grants('Those of them in production accounts'),
  directGrants: grants('Grants to single people rather than groups'),
  iamUsers: int(
    'IAM users; left out where AWS Config does not record IAM',
    'users',
  ),
  agrees: bool(
    'Every account is reached as its declared isolation level says; left out where either is not known',
  ),
  unagreed: names('Names of the accounts that are not'),
  deviations: names('What deviates from the declared level, in words'),
  grants: {
    type: 'list',
    description: 'Of an account: every way in',
    items: {
      type: 'map',
      fields: {
        principalType: text('group or user'),
        principalId: text('Id in the identity store'),
        principalName: text('Name in the identity store'),
        entityRef: text('Group or User of the catalog, where one matches'),
        permissionSet: text('Name of the permission set'),
        access: text('read, write, breakGlass or unknown'),
        people: int('How many people it lets in', 'people'),
        machine: bool('Whether it is a build server'),
      },
    },
  },
  readGrants: int('Of an account: grants that only read', 'grants'),
  breakGlassGrants: int('Of an account: grants for emergencies', 'grants'),
  unknownGrants: int(
    'Of an account: grants of which it is not known what they allow',
    'grants',
  ),
  observedLevel: int(
    'Of an account: the isolation level that its grants amount to; left out where it is none, or not known',
  ),
  declaredLevel: int('Of an account: the isolation level that it declares'),
};

/** What rules may read of `accountCode`. */
export const CODE_FIELDS: EvidenceFields = {
  accounts,
  stacks: int('CloudFormation stacks', 'stacks'),
  cdkStacks: int('Those of them that the AWS CDK deployed', 'stacks'),
  driftedStacks: int('Those of them that were changed by hand', 'stacks'),
  uncheckedStacks: int('Those whose drift was never checked', 'stacks'),
  cdkShare: share(
    'Share of the stacks that the CDK deployed; left out where there are none',
  ),
  codedShare: share(
    'Share of the resources that belong to a stack; 1 where there are none',
  ),
  lastDeployedDays: int(
    'Days since the newest change of a stack, in the account where it is longest ago; production accounts only, where there are any',
    'days',
  ),
  resources: int(
    'Of an account: recorded resources that can show that they belong to a stack',
    'resources',
  ),
  resourcesInStacks: int('Of an account: those that do', 'resources'),
  lastDeployedAt: {
    type: 'timestamp',
    description: 'Of an account: newest change of a stack',
  },
};

/** What rules may read of `accountRuntime`. */
export const RUNTIME_FIELDS: EvidenceFields = {
  accounts,
  runtimes: {
    type: 'list',
    description: 'What runs in the accounts',
    items: {
      type: 'map',
      fields: {
        kind: text('Such as ECS service on Fargate'),
        count: int('How many'),
        managed: bool('Whether AWS looks after the machines'),
      },
    },
  },
  managedOnly: bool(
    'Nothing but managed compute runs there; left out where nothing is known to run',
  ),
  unmanaged: names('What runs there and is not managed, in words'),
};

/**
 * What rules may read of `accountAlarms`: of the production accounts of a
 * subject, or of all where none is.
 */
export const ALARMS_FIELDS: EvidenceFields = {
  accounts,
  alarms: int('CloudWatch alarms on metrics', 'alarms'),
  pagingAlarms: int(
    'Those of them that page: with their actions on, and a topic whose tag names a PagerDuty service',
    'alarms',
  ),
  services: names('Ids of the PagerDuty services that they page'),
  pagesOwnService: bool(
    'One of them pages a service that the subject names by its id; left out where it names none',
  ),
  withoutRunbook: names(
    'Names of those that page and whose description has no link',
  ),
  runbooksLinked: bool('There is no such alarm'),
};

/** What rules may read of `accountContacts`. */
export const CONTACTS_FIELDS: EvidenceFields = {
  accounts,
  operations: bool('Every account has an operations contact'),
  security: bool('Every account has a security contact'),
  billing: bool('Every account has a billing contact'),
  withoutOperations: names('Names of the accounts without operations contact'),
  owned: bool(
    'The tags of every account name a team that is in the catalog; left out where an account is not in the catalog',
  ),
  unowned: names('Names of the accounts whose tags do not'),
};
