/** @public */
export type PermissionSet = {
  name: string;
  arn: string;
  description: string;
  /** ISO-8601 duration. */
  sessionDuration: string;
  createdAt: string;
  managedPolicyArns: string[];
  /** JSON, as Identity Center gives it. */
  inlinePolicy?: string;
  /** Names of policies that lie in the accounts; Identity Center knows no more. */
  customerManagedPolicies: string[];
  /** What it really allows, whatever it is called. */
  access: 'write' | 'read' | 'none';
  /** For emergencies; its use is alarmed on. */
  breakGlass: boolean;
};

/** @public */
export type DirectoryUser = {
  id: string;
  userName: string;
  displayName: string;
  givenName: string;
  familyName: string;
  email: string;
  /** A build agent rather than a person. */
  machine: boolean;
};

/** @public */
export type DirectoryGroup = {
  id: string;
  name: string;
  description: string;
  /** Name of the catalog Group of type team that it stands for. */
  team?: string;
  memberIds: string[];
};

/** IAM Identity Center with its identity store. @public */
export type Directory = {
  instanceArn: string;
  identityStoreId: string;
  createdAt: string;
  permissionSets: PermissionSet[];
  users: DirectoryUser[];
  groups: DirectoryGroup[];
};

/** A permission set that a group or a person has in an account. @public */
export type Grant = {
  /** Such as `TeamDeveloper:group:search`. */
  id: string;
  permissionSet: string;
  principal: { type: 'GROUP' | 'USER'; id: string };
};

/** @public */
export type ContactType = 'OPERATIONS' | 'SECURITY' | 'BILLING';

/** @public */
export type Contact = {
  name: string;
  title: string;
  emailAddress: string;
  phoneNumber: string;
};

/** @public */
export type Stack = {
  name: string;
  /** What the AWS CDK leaves behind; no stack needs to have all of it. */
  cdk: { bootstrapParameter: boolean; metadata: boolean; role: boolean };
  drift: 'IN_SYNC' | 'DRIFTED' | 'NOT_CHECKED';
  updatedAt: string;
};

/** @public */
export type AccountResource = {
  /** Such as `AWS::ECS::Service`. */
  type: string;
  name: string;
  /** Name of the stack that made it; left out where someone made it by hand. */
  stack?: string;
  configuration: Record<string, unknown>;
};

/** A CloudWatch alarm on a metric. @public */
export type Alarm = {
  name: string;
  description: string;
  actionsEnabled: boolean;
  /** The topic that it tells. */
  topic?: string;
};

/** An SNS topic, and whom it pages by its tag. @public */
export type Topic = {
  name: string;
  pagerDutyServiceId?: string;
  /** Name of the stack that made it. */
  stack?: string;
};

/** What there is in an account, and who reaches it. @public */
export type AccountEstate = {
  accountId: string;
  grants: Grant[];
  iamUsers: string[];
  stacks: Stack[];
  resources: AccountResource[];
  alarms: Alarm[];
  topics: Topic[];
  contacts: Partial<Record<ContactType, Contact>>;
  /** Whether AWS Config records the account. */
  recorded: boolean;
};
