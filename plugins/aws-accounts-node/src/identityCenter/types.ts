import type { ReadOptions } from '../organizations/types';

/**
 * An instance of IAM Identity Center.
 * @public
 */
export type IdentityCenterInstance = {
  arn: string;
  identityStoreId: string;
  ownerAccountId?: string;
};

/**
 * What lets a group or a person into an account.
 * @public
 */
export type AccountAssignment = {
  principalType: 'group' | 'user';
  principalId: string;
  permissionSetArn: string;
};

/**
 * What a permission set allows, as far as it can be read.
 * @public
 */
export type PermissionSet = {
  arn: string;
  name: string;
  /** ARNs of the managed policies. */
  managedPolicies: string[];
  /** JSON of the inline policy; left out where there is none. */
  inlinePolicy?: string;
  /** Names of policies that live in the accounts and cannot be read here. */
  customerManagedPolicies: string[];
};

/**
 * A group of the identity store.
 * @public
 */
export type IdentityGroup = { id: string; name: string };

/**
 * A person of the identity store.
 * @public
 */
export type IdentityUser = {
  id: string;
  name: string;
  email?: string;
};

/**
 * Reads IAM Identity Center and its identity store, paced. Every method throws
 * an error of `@backstage/errors` that says what is wrong, where, and what to do.
 * @public
 */
export interface IdentityCenterReader {
  instances(options?: ReadOptions): Promise<IdentityCenterInstance[]>;

  /** Every way into an account, each once. */
  assignmentsOf(
    instance: IdentityCenterInstance,
    accountId: string,
    options?: ReadOptions,
  ): Promise<AccountAssignment[]>;

  permissionSet(
    instance: IdentityCenterInstance,
    permissionSetArn: string,
    options?: ReadOptions,
  ): Promise<PermissionSet>;

  /** All groups of the identity store. */
  groups(
    instance: IdentityCenterInstance,
    options?: ReadOptions,
  ): Promise<IdentityGroup[]>;

  /** One group; undefined where the identity store does not have it. */
  group(
    instance: IdentityCenterInstance,
    groupId: string,
    options?: ReadOptions,
  ): Promise<IdentityGroup | undefined>;

  /** One person; undefined where the identity store does not have them. */
  user(
    instance: IdentityCenterInstance,
    userId: string,
    options?: ReadOptions,
  ): Promise<IdentityUser | undefined>;

  /** The ids of the people in a group, each once. */
  memberIdsOf(
    instance: IdentityCenterInstance,
    groupId: string,
    options?: ReadOptions,
  ): Promise<string[]>;
}
