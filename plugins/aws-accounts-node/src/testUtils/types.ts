/**
 * An account as AWS Organizations sends it; `Tags` is kept apart from the rest.
 * @public
 */
export type FakeAccount = {
  Id?: string;
  Arn?: string;
  Name?: string;
  Email?: string;
  State?: string;
  Status?: string;
  Paths?: string[];
  JoinedTimestamp?: number;
  /** Where `Paths` is left out: what ListParents and the walk answer. */
  parentId?: string;
  tags?: Record<string, string>;
};

/**
 * An organizational unit; those right below the root have the root as parent.
 * @public
 */
export type FakeUnit = { Id: string; Name: string; parentId: string };

/**
 * One request that arrived.
 * @public
 */
export type FakeRequest = {
  operation: string;
  input: Record<string, unknown>;
};

/**
 * What goes wrong, for requests that `when` accepts (all where left out). The
 * number counts the requests of the operation from 1.
 * @public
 */
export type FakeFault = {
  operation: string;
  when?: (count: number, input: Record<string, unknown>) => boolean;
  /** `cut` ends the connection in the middle of the answer. */
  kind: 'cut' | { status: number; type: string; message?: string };
};

/**
 * IAM Identity Center and its identity store as the fake holds them.
 * @public
 */
export type FakeIdentityCenter = {
  instances: Array<{
    InstanceArn: string;
    IdentityStoreId: string;
    OwnerAccountId?: string;
  }>;
  permissionSets: Array<{
    arn: string;
    name: string;
    managedPolicies?: string[];
    inlinePolicy?: string;
    customerManagedPolicies?: string[];
  }>;
  assignments: Array<{
    accountId: string;
    permissionSetArn: string;
    principalType: string;
    principalId: string;
  }>;
  groups: Array<{ id: string; name: string; members?: string[] }>;
  users: Array<{ id: string; name: string; email?: string }>;
};

/**
 * A resource that AWS Config recorded: properties by path, such as
 * `configuration.stackName`, with lists where a path leads through an array.
 * @public
 */
export type FakeResource = {
  accountId: string;
  resourceType: string;
  [path: string]: string | boolean | Array<string | Record<string, string>>;
};
