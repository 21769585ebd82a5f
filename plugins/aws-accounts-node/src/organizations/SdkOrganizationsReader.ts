import {
  type Account,
  DescribeOrganizationCommand,
  ListAccountsCommand,
  ListAccountsForParentCommand,
  ListOrganizationalUnitsForParentCommand,
  ListParentsCommand,
  ListRootsCommand,
  ListTagsForResourceCommand,
  type OrganizationsClient,
} from '@aws-sdk/client-organizations';
import { NotFoundError } from '@backstage/errors';
import { translateAwsError } from '../errors';
import { readPages } from './readPages';
import { toAccount } from './toAccount';
import type {
  AccountPage,
  AwsAccount,
  AwsOrganization,
  OrganizationalUnit,
  OrganizationsReader,
  ReadOptions,
} from './types';

/** The most that AWS Organizations gives per page. */
const PAGE_SIZE = 20;

/** Reads an organisation with the AWS SDK. */
export class SdkOrganizationsReader implements OrganizationsReader {
  readonly #client: OrganizationsClient;
  readonly #accountId: string | undefined;

  constructor(options: {
    client: OrganizationsClient;
    /** The account through which the organisation is read, for messages. */
    accountId?: string;
  }) {
    this.#client = options.client;
    this.#accountId = options.accountId;
  }

  async describeOrganization(
    options: ReadOptions = {},
  ): Promise<AwsOrganization> {
    const { Organization } = await this.#asking('DescribeOrganization', () =>
      this.#client.send(
        new DescribeOrganizationCommand({}),
        sendOptions(options),
      ),
    );
    if (!Organization?.Id) {
      throw new NotFoundError(
        'AWS Organizations answered DescribeOrganization without an id. Check that the account belongs to an organisation',
      );
    }
    return {
      id: Organization.Id,
      arn: Organization.Arn,
      managementAccountId: Organization.MasterAccountId,
    };
  }

  async *accountPages(
    options: ReadOptions & { startToken?: string } = {},
  ): AsyncGenerator<AccountPage> {
    const pages = this.#pages(
      'ListAccounts',
      NextToken =>
        this.#client.send(
          new ListAccountsCommand({ NextToken, MaxResults: PAGE_SIZE }),
          sendOptions(options),
        ),
      options.startToken,
    );
    for await (const page of pages) {
      yield {
        ...toAccounts(page.Accounts ?? []),
        nextToken: page.NextToken || undefined,
      };
    }
  }

  async *organizationalUnits(
    options: ReadOptions = {},
  ): AsyncGenerator<OrganizationalUnit> {
    const waiting: string[] = [];
    const seen = new Set<string>();
    for await (const root of this.#roots(options)) {
      seen.add(root.id);
      waiting.push(root.id);
      yield root;
    }
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      for await (const unit of this.#unitsBelow(next, options)) {
        if (!seen.has(unit.id)) {
          seen.add(unit.id);
          waiting.push(unit.id);
          yield unit;
        }
      }
    }
  }

  async *accountIdsBelow(
    ParentId: string,
    options: ReadOptions = {},
  ): AsyncGenerator<string> {
    const pages = this.#pages('ListAccountsForParent', NextToken =>
      this.#client.send(
        new ListAccountsForParentCommand({
          ParentId,
          NextToken,
          MaxResults: PAGE_SIZE,
        }),
        sendOptions(options),
      ),
    );
    for await (const page of pages) {
      yield* toAccounts(page.Accounts ?? []).accounts.map(({ id }) => id);
    }
  }

  async parentIdOf(
    ChildId: string,
    options: ReadOptions = {},
  ): Promise<string | undefined> {
    const pages = this.#pages('ListParents', NextToken =>
      this.#client.send(
        new ListParentsCommand({ ChildId, NextToken }),
        sendOptions(options),
      ),
    );
    for await (const page of pages) {
      const parent = page.Parents?.find(({ Id }) => Id);
      if (parent) {
        return parent.Id;
      }
    }
    return undefined;
  }

  async tagsOf(
    ResourceId: string,
    options: ReadOptions = {},
  ): Promise<Record<string, string>> {
    const pages = this.#pages('ListTagsForResource', NextToken =>
      this.#client.send(
        new ListTagsForResourceCommand({ ResourceId, NextToken }),
        sendOptions(options),
      ),
    );
    const tags: Array<[string, string]> = [];
    for await (const page of pages) {
      for (const { Key, Value } of page.Tags ?? []) {
        if (Key !== undefined) {
          tags.push([Key, Value ?? '']);
        }
      }
    }
    return Object.fromEntries(tags);
  }

  async *#roots(options: ReadOptions): AsyncGenerator<OrganizationalUnit> {
    const pages = this.#pages('ListRoots', NextToken =>
      this.#client.send(
        new ListRootsCommand({ NextToken, MaxResults: PAGE_SIZE }),
        sendOptions(options),
      ),
    );
    for await (const page of pages) {
      for (const { Id, Name } of page.Roots ?? []) {
        if (Id) {
          yield { id: Id, name: Name ?? Id };
        }
      }
    }
  }

  async *#unitsBelow(
    parentId: string,
    options: ReadOptions,
  ): AsyncGenerator<OrganizationalUnit> {
    const pages = this.#pages('ListOrganizationalUnitsForParent', NextToken =>
      this.#client.send(
        new ListOrganizationalUnitsForParentCommand({
          ParentId: parentId,
          NextToken,
          MaxResults: PAGE_SIZE,
        }),
        sendOptions(options),
      ),
    );
    for await (const page of pages) {
      for (const { Id, Name } of page.OrganizationalUnits ?? []) {
        if (Id) {
          yield { id: Id, name: Name ?? Id, parentId };
        }
      }
    }
  }

  #pages<Page extends { NextToken?: string }>(
    operation: string,
    read: (token: string | undefined) => Promise<Page>,
    startToken?: string,
  ): AsyncGenerator<Page> {
    return readPages(
      operation,
      token => this.#asking(operation, () => read(token)),
      startToken,
    );
  }

  async #asking<T>(operation: string, ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      throw translateAwsError(error, {
        service: 'organizations',
        operation,
        accountId: this.#accountId,
      });
    }
  }
}

function sendOptions(options: ReadOptions) {
  return { abortSignal: options.signal };
}

function toAccounts(accounts: Account[]): {
  accounts: AwsAccount[];
  skipped: number;
} {
  const read = accounts.flatMap(account => toAccount(account) ?? []);
  return { accounts: read, skipped: accounts.length - read.length };
}
