import {
  DescribeGroupCommand,
  DescribeUserCommand,
  type IdentitystoreClient,
  ListGroupMembershipsCommand,
  ListGroupsCommand,
} from '@aws-sdk/client-identitystore';
import {
  DescribePermissionSetCommand,
  GetInlinePolicyForPermissionSetCommand,
  ListAccountAssignmentsCommand,
  ListCustomerManagedPolicyReferencesInPermissionSetCommand,
  ListInstancesCommand,
  ListManagedPoliciesInPermissionSetCommand,
  ListPermissionSetsProvisionedToAccountCommand,
  type SSOAdminClient,
} from '@aws-sdk/client-sso-admin';
import { isError } from '@backstage/errors';
import { translateAwsError } from '../errors';
import { readPages } from '../organizations/readPages';
import type { ReadOptions } from '../organizations/types';
import { toAssignment, toGroup, toUser } from './fromSdk';
import type {
  AccountAssignment,
  IdentityCenterInstance,
  IdentityCenterReader,
  IdentityGroup,
  IdentityUser,
  PermissionSet,
} from './types';

/** The most that both services give per page. */
const PAGE_SIZE = 100;

/** Reads IAM Identity Center and the identity store with the AWS SDK. */
export class SdkIdentityCenterReader implements IdentityCenterReader {
  readonly #admin: SSOAdminClient;
  readonly #store: IdentitystoreClient;
  readonly #accountId: string | undefined;

  constructor(options: {
    admin: SSOAdminClient;
    store: IdentitystoreClient;
    /** The account that is asked, for messages. */
    accountId?: string;
  }) {
    this.#admin = options.admin;
    this.#store = options.store;
    this.#accountId = options.accountId;
  }

  async instances({ signal }: ReadOptions = {}) {
    const pages = this.#pages('sso', 'ListInstances', NextToken =>
      this.#admin.send(
        new ListInstancesCommand({ NextToken, MaxResults: PAGE_SIZE }),
        { abortSignal: signal },
      ),
    );
    const instances = new Map<string, IdentityCenterInstance>();
    for await (const page of pages) {
      for (const each of page.Instances ?? []) {
        if (each.InstanceArn && each.IdentityStoreId) {
          instances.set(each.InstanceArn, {
            arn: each.InstanceArn,
            identityStoreId: each.IdentityStoreId,
            ownerAccountId: each.OwnerAccountId,
          });
        }
      }
    }
    return [...instances.values()];
  }

  async assignmentsOf(
    instance: IdentityCenterInstance,
    accountId: string,
    options: ReadOptions = {},
  ): Promise<AccountAssignment[]> {
    const assignments = new Map<string, AccountAssignment>();
    for (const PermissionSetArn of await this.#permissionSetsOf(
      instance,
      accountId,
      options,
    )) {
      const pages = this.#pages('sso', 'ListAccountAssignments', NextToken =>
        this.#admin.send(
          new ListAccountAssignmentsCommand({
            InstanceArn: instance.arn,
            AccountId: accountId,
            PermissionSetArn,
            NextToken,
            MaxResults: PAGE_SIZE,
          }),
          { abortSignal: options.signal },
        ),
      );
      for await (const page of pages) {
        for (const each of page.AccountAssignments ?? []) {
          const assignment = toAssignment(each, PermissionSetArn);
          assignments.set(JSON.stringify(assignment), assignment);
        }
      }
    }
    return [...assignments.values()];
  }

  async permissionSet(
    instance: IdentityCenterInstance,
    arn: string,
    { signal }: ReadOptions = {},
  ): Promise<PermissionSet> {
    const input = { InstanceArn: instance.arn, PermissionSetArn: arn };
    const abort = { abortSignal: signal };
    const { PermissionSet: described } = await this.#asking(
      'sso',
      'DescribePermissionSet',
      () => this.#admin.send(new DescribePermissionSetCommand(input), abort),
    );
    const managedPolicies: string[] = [];
    for await (const page of this.#pages(
      'sso',
      'ListManagedPoliciesInPermissionSet',
      NextToken =>
        this.#admin.send(
          new ListManagedPoliciesInPermissionSetCommand({
            ...input,
            NextToken,
          }),
          abort,
        ),
    )) {
      managedPolicies.push(
        ...(page.AttachedManagedPolicies ?? []).map(
          ({ Arn, Name }) => Arn ?? Name ?? 'unnamed',
        ),
      );
    }
    const { InlinePolicy } = await this.#asking(
      'sso',
      'GetInlinePolicyForPermissionSet',
      () =>
        this.#admin.send(
          new GetInlinePolicyForPermissionSetCommand(input),
          abort,
        ),
    );
    const customerManagedPolicies: string[] = [];
    for await (const page of this.#pages(
      'sso',
      'ListCustomerManagedPolicyReferencesInPermissionSet',
      NextToken =>
        this.#admin.send(
          new ListCustomerManagedPolicyReferencesInPermissionSetCommand({
            ...input,
            NextToken,
          }),
          abort,
        ),
    )) {
      customerManagedPolicies.push(
        ...(page.CustomerManagedPolicyReferences ?? []).map(
          ({ Name }) => Name ?? 'unnamed',
        ),
      );
    }
    return {
      arn,
      name: described?.Name ?? arn,
      managedPolicies: [...new Set(managedPolicies)],
      ...(InlinePolicy?.trim() ? { inlinePolicy: InlinePolicy } : {}),
      customerManagedPolicies: [...new Set(customerManagedPolicies)],
    };
  }

  async groups(
    { identityStoreId }: IdentityCenterInstance,
    { signal }: ReadOptions = {},
  ): Promise<IdentityGroup[]> {
    const groups = new Map<string, IdentityGroup>();
    for await (const page of this.#pages(
      'identitystore',
      'ListGroups',
      NextToken =>
        this.#store.send(
          new ListGroupsCommand({
            IdentityStoreId: identityStoreId,
            NextToken,
            MaxResults: PAGE_SIZE,
          }),
          { abortSignal: signal },
        ),
    )) {
      for (const group of (page.Groups ?? []).flatMap(
        each => toGroup(each) ?? [],
      )) {
        groups.set(group.id, group);
      }
    }
    return [...groups.values()];
  }

  async group(
    { identityStoreId }: IdentityCenterInstance,
    GroupId: string,
    { signal }: ReadOptions = {},
  ): Promise<IdentityGroup | undefined> {
    return this.#existing('DescribeGroup', async () =>
      toGroup(
        await this.#store.send(
          new DescribeGroupCommand({
            IdentityStoreId: identityStoreId,
            GroupId,
          }),
          { abortSignal: signal },
        ),
      ),
    );
  }

  async user(
    { identityStoreId }: IdentityCenterInstance,
    UserId: string,
    { signal }: ReadOptions = {},
  ): Promise<IdentityUser | undefined> {
    return this.#existing('DescribeUser', async () =>
      toUser(
        await this.#store.send(
          new DescribeUserCommand({ IdentityStoreId: identityStoreId, UserId }),
          { abortSignal: signal },
        ),
      ),
    );
  }

  async memberIdsOf(
    { identityStoreId }: IdentityCenterInstance,
    GroupId: string,
    { signal }: ReadOptions = {},
  ): Promise<string[]> {
    const ids = new Set<string>();
    for await (const page of this.#pages(
      'identitystore',
      'ListGroupMemberships',
      NextToken =>
        this.#store.send(
          new ListGroupMembershipsCommand({
            IdentityStoreId: identityStoreId,
            GroupId,
            NextToken,
            MaxResults: PAGE_SIZE,
          }),
          { abortSignal: signal },
        ),
    )) {
      for (const { MemberId } of page.GroupMemberships ?? []) {
        if (MemberId?.UserId) {
          ids.add(MemberId.UserId);
        }
      }
    }
    return [...ids];
  }

  async #permissionSetsOf(
    instance: IdentityCenterInstance,
    AccountId: string,
    { signal }: ReadOptions,
  ): Promise<Set<string>> {
    const arns = new Set<string>();
    for await (const page of this.#pages(
      'sso',
      'ListPermissionSetsProvisionedToAccount',
      NextToken =>
        this.#admin.send(
          new ListPermissionSetsProvisionedToAccountCommand({
            InstanceArn: instance.arn,
            AccountId,
            NextToken,
            MaxResults: PAGE_SIZE,
          }),
          { abortSignal: signal },
        ),
    )) {
      (page.PermissionSets ?? []).forEach(arn => arns.add(arn));
    }
    return arns;
  }

  async #existing<T>(operation: string, ask: () => Promise<T>) {
    return this.#asking('identitystore', operation, async () => {
      try {
        return await ask();
      } catch (error) {
        if (isError(error) && error.name === 'ResourceNotFoundException') {
          return undefined;
        }
        throw error;
      }
    });
  }

  #pages<Page extends { NextToken?: string }>(
    service: string,
    operation: string,
    read: (token: string | undefined) => Promise<Page>,
  ): AsyncGenerator<Page> {
    return readPages(operation, token =>
      this.#asking(service, operation, () => read(token)),
    );
  }

  async #asking<T>(
    service: string,
    operation: string,
    ask: () => Promise<T>,
  ): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      throw translateAwsError(error, {
        service,
        operation,
        accountId: this.#accountId,
      });
    }
  }
}
