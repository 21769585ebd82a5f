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
  /** Grants to single people rather than groups. */
  directGrants: number;
  /** IAM users in the account; present where AWS Config records the account. */
  iamUsers?: number;
  /**
   * The isolation level that the grants amount to: 2 where nobody writes but
   * break-glass, 1 where only allow-listed groups and few people write, 3 where
   * only the owning team writes; absent where unknown or where it is none of them.
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
  /** Stacks whose drift was never, or not recently, checked. */
  uncheckedStacks?: number;
  /** Recorded resources, and those of them that belong to a stack. */
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
  /** Nothing but managed compute runs there. */
  managedOnly: boolean;
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
