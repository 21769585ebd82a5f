/**
 * What the evidence sources of AWS accounts say of one account: the values
 * stored for a Resource of type `cloud-account`. A field that is left out is
 * not known, which is neither good nor bad.
 */

/**
 * Who a grant reaches the account as: `breakGlass` is kept for emergencies and
 * reported apart.
 * @public
 */
export type AccountAccessKind = 'read' | 'write' | 'breakGlass' | 'unknown';

/**
 * One way in: a group or a person, with one permission set.
 * @public
 */
export type AccountGrant = {
  principalType: 'group' | 'user';
  principalId: string;
  /** Name in the identity store. */
  principalName?: string;
  /** Catalog Group or User that it is, where one matches. */
  entityRef?: string;
  permissionSet: string;
  access: AccountAccessKind;
  /** How many people a group holds. */
  people?: number;
  /** True for a build server, which is no person whatever it may do. */
  machine?: boolean;
};

/**
 * Evidence `accountAccess`: who can reach the account, from IAM Identity Center
 * and, where AWS Config records it, from IAM.
 * @public
 */
export type AccountAccess = {
  grants: AccountGrant[];
  /** Grants by which people write, break-glass apart. */
  writeGrants: number;
  readGrants: number;
  breakGlassGrants: number;
  /** Grants whose permission set could not be read to the end. */
  unknownGrants?: number;
  /** Grants to single people rather than groups. */
  directGrants: number;
  /** IAM users in the account; present where AWS Config records the account. */
  iamUsers?: number;
  /**
   * The isolation level that the grants amount to: 3 where only the owning team
   * writes; 1 where no team but only few, allow-listed people write; 2 where
   * nobody writes but build servers and break-glass; absent where unknown or
   * where it is none of them.
   */
  observedLevel?: number;
  /** As declared by the entity. */
  declaredLevel?: number;
  /** Declared and observed are the same; absent where either is unknown. */
  agrees?: boolean;
  /** What deviates from the declared level, in words. */
  deviations: string[];
};

/**
 * Evidence `accountCode`: how much of the account is infrastructure as code.
 * @public
 */
export type AccountCode = {
  /** CloudFormation stacks, deleted ones left out. */
  stacks: number;
  /** Of them, deployed by the AWS CDK. */
  cdkStacks: number;
  driftedStacks: number;
  /** Stacks whose drift was never checked. */
  uncheckedStacks?: number;
  /**
   * Recorded resources of the kinds that can show that they belong to a stack,
   * and those of them that do.
   */
  resources?: number;
  resourcesInStacks?: number;
  /** ISO-8601; newest change of a stack. */
  lastDeployedAt?: string;
};

/**
 * Evidence `accountRuntime`: what runs in the account.
 * @public
 */
export type AccountRuntime = {
  /** How many of each, such as `{ kind: 'ECS service on Fargate', count: 4, managed: true }`. */
  runtimes: Array<{ kind: string; count: number; managed: boolean }>;
  /**
   * Nothing but managed compute runs there; absent where nothing is known to
   * run.
   */
  managedOnly?: boolean;
};

/**
 * Evidence `accountAlarms`: which CloudWatch alarms of the account page whom.
 * @public
 */
export type AccountAlarms = {
  /** Alarms on metrics. */
  alarms: number;
  /** Of them, with an action on a topic whose tag names a PagerDuty service. */
  pagingAlarms: number;
  /** Ids of these PagerDuty services. */
  services: string[];
  /** Names of alarms that page and whose description has no link. */
  withoutRunbook: string[];
};

/**
 * Evidence `accountContacts`: the account's alternate contacts.
 * @public
 */
export type AccountContacts = {
  operations: boolean;
  security: boolean;
  billing: boolean;
};

/**
 * Evidence `accountAccess` of a subject that uses accounts, such as a Component.
 * @public
 */
export type AccountsAccess = {
  /** How many accounts the subject uses. */
  accounts: number;
  productionAccounts: number;
  /** Of all its accounts; absent where one of them is not known. */
  writeGrants?: number;
  /** Of its production accounts. */
  productionWriteGrants?: number;
  directGrants?: number;
  iamUsers?: number;
  /** Every account is reached as it declares; absent where not known. */
  agrees?: boolean;
  /** Names of the accounts that are not. */
  unagreed: string[];
  /** What deviates, each with the name of its account. */
  deviations: string[];
};

/**
 * Evidence `accountCode` of a subject that uses accounts.
 * @public
 */
export type AccountsCode = {
  accounts: number;
  stacks?: number;
  cdkStacks?: number;
  driftedStacks?: number;
  uncheckedStacks?: number;
  /** Share of its stacks that the CDK deployed; absent where there are none. */
  cdkShare?: number;
  /** Share of its resources that belong to a stack; 1 where there are none. */
  codedShare?: number;
  /**
   * Whole days since the newest change of a stack, of the account where it is
   * longest ago: among production accounts, or all where none is.
   */
  lastDeployedDays?: number;
};

/**
 * Evidence `accountRuntime` of a subject that uses accounts.
 * @public
 */
export type AccountsRuntime = AccountRuntime & {
  accounts: number;
  /** What runs there and is not managed, in words. */
  unmanaged: string[];
};

/**
 * Evidence `accountAlarms` of a subject that uses accounts: of those that are
 * for production, or of all where none is. What is absent is not known.
 * @public
 */
export type AccountsAlarms = Partial<AccountAlarms> & {
  accounts: number;
  /** An alarm pages a service that the subject names. */
  pagesOwnService?: boolean;
  /** Every alarm that pages links to something. */
  runbooksLinked?: boolean;
};

/**
 * Evidence `accountContacts` of a subject that uses accounts: whether all have
 * the contact.
 * @public
 */
export type AccountsContacts = Partial<AccountContacts> & {
  accounts: number;
  /** Names of the accounts without an operations contact. */
  withoutOperations: string[];
  /** Tags of every account name a team that is in the catalog. */
  owned?: boolean;
  /** Names of the accounts whose tags do not. */
  unowned: string[];
};
