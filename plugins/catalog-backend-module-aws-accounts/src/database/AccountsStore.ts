import type {
  AwsAccount,
  AwsOrganization,
  OrganizationalUnit,
} from '@operations-in-teams/plugin-aws-accounts-node';
import type { References } from '../domain/resolveReferences';

/** What is known of a configured organisation. Times are ISO-8601 in UTC. */
export type OrganizationRecord = {
  organizationId?: string;
  managementAccountId?: string;
  /** Start of the last pull whose list was complete. */
  listStartedAt?: string;
  /** Age of the list in force. */
  accountsListedAt?: string;
  unitsCollectedAt?: string;
  /** The list that is under way. */
  listingStartedAt?: string;
  listingToken?: string;
  listingPageAt?: string;
  /** What the catalog was given last. */
  appliedAt?: string;
  appliedHash?: string;
  appliedCount?: number;
  unownedCount?: number;
  invalidCount?: number;
  /** The list that the guard refused. */
  refusedAt?: string;
  refusedFingerprint?: string;
  refusedReason?: string;
  /** Why the last pull failed; gone after one that did not. */
  failedAt?: string;
  failure?: string;
};

/** A change of some fields; null empties a field. */
export type OrganizationChange = {
  [Field in keyof OrganizationRecord]?: OrganizationRecord[Field] | null;
};

/** An account of the last good list, with the last good of all else. */
export type AccountRecord = {
  account: AwsAccount;
  /** From the list, or else as found by other means at `placedAt`. */
  parentId?: string;
  placedAt?: string;
  tags?: Record<string, string>;
  nameWhenTagsRead?: string;
  tagsCollectedAt?: string;
  tagsFailure?: string;
  tagsFailedAt?: string;
  references?: References;
};

/** Keeps what was pulled, so that failures and restarts lose nothing. */
export interface AccountsStore {
  organization(providerId: string): Promise<OrganizationRecord>;
  changeOrganization(
    providerId: string,
    change: OrganizationChange,
  ): Promise<void>;

  /** Adds a page to the list under way, with the token of the next page. */
  addListedPage(
    providerId: string,
    page: { accounts: AwsAccount[]; nextToken?: string; at: string },
  ): Promise<void>;
  /** Forgets the list under way. */
  startListing(providerId: string, at: string): Promise<void>;
  listedAccounts(providerId: string): Promise<AwsAccount[]>;
  /**
   * Puts the list under way in force. An account that came without a parent
   * keeps the one that was known.
   */
  adoptListing(
    providerId: string,
    options: { organization: AwsOrganization; at: string },
  ): Promise<void>;

  accounts(providerId: string): Promise<AccountRecord[]>;
  /** Saves what was found, and also that nothing was found. */
  savePlacements(
    providerId: string,
    parentIds: ReadonlyMap<string, string | undefined>,
    at: string,
  ): Promise<void>;
  saveTags(
    providerId: string,
    accountId: string,
    read: { tags: Record<string, string>; name?: string; at: string },
  ): Promise<void>;
  saveTagsFailure(
    providerId: string,
    accountId: string,
    failed: { failure: string; at: string },
  ): Promise<void>;
  saveReferences(
    providerId: string,
    references: ReadonlyMap<string, References>,
  ): Promise<void>;

  /** The ids of the organisations that an account was found in. */
  providersOf(accountId: string): Promise<string[]>;

  units(providerId: string): Promise<OrganizationalUnit[]>;
  replaceUnits(
    providerId: string,
    units: OrganizationalUnit[],
    at: string,
  ): Promise<void>;
}
