/**
 * Where an account stands in its life. `UNKNOWN` where AWS says nothing, or
 * something that is not known here: absence is not health.
 * @public
 */
export type AccountState =
  | 'PENDING_ACTIVATION'
  | 'ACTIVE'
  | 'SUSPENDED'
  | 'PENDING_CLOSURE'
  | 'CLOSED'
  | 'UNKNOWN';

/**
 * An organisation as AWS Organizations describes it.
 * @public
 */
export type AwsOrganization = {
  id: string;
  arn?: string;
  managementAccountId?: string;
};

/**
 * One account of an organisation.
 * @public
 */
export type AwsAccount = {
  /** Twelve digits. */
  id: string;
  arn?: string;
  name?: string;
  email?: string;
  state: AccountState;
  /** ISO-8601 in UTC. */
  joinedAt?: string;
  /**
   * The organizational unit (`ou-…`) or root (`r-…`) right above the account;
   * left out where the list of accounts does not tell.
   */
  parentId?: string;
};

/**
 * One page of the list of accounts.
 * @public
 */
export type AccountPage = {
  accounts: AwsAccount[];
  /** Entries left out because they carry no twelve-digit id. */
  skipped: number;
  /** With which the next page is asked for; left out on the last page. */
  nextToken?: string;
};

/**
 * A root or an organizational unit.
 * @public
 */
export type OrganizationalUnit = {
  id: string;
  name: string;
  /** Left out for a root. */
  parentId?: string;
};

/**
 * Options of a read.
 * @public
 */
export type ReadOptions = { signal?: AbortSignal };

/**
 * Reads one organisation, paced. Every method throws an error of
 * `@backstage/errors` that says what is wrong, where, and what to do.
 * @public
 */
export interface OrganizationsReader {
  describeOrganization(options?: ReadOptions): Promise<AwsOrganization>;

  /**
   * The list of accounts, page by page, from the page that `startToken` names.
   * An account may come twice, and pages may be empty. Where the generator ends
   * without an error the list is complete.
   */
  accountPages(
    options?: ReadOptions & { startToken?: string },
  ): AsyncGenerator<AccountPage>;

  /** The roots and all organizational units below, parents before children. */
  organizationalUnits(
    options?: ReadOptions,
  ): AsyncGenerator<OrganizationalUnit>;

  /** The ids of the accounts right below a root or an organizational unit. */
  accountIdsBelow(
    parentId: string,
    options?: ReadOptions,
  ): AsyncGenerator<string>;

  /** The id of the root or organizational unit right above an account. */
  parentIdOf(
    accountId: string,
    options?: ReadOptions,
  ): Promise<string | undefined>;

  tagsOf(
    accountId: string,
    options?: ReadOptions,
  ): Promise<Record<string, string>>;
}
