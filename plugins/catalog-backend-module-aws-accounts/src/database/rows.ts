import type { AwsAccount } from '@operations-in-teams/plugin-aws-accounts-node';
import type { References } from '../domain/resolveReferences';
import type {
  AccountRecord,
  OrganizationChange,
  OrganizationRecord,
} from './AccountsStore';

const ORGANIZATION_COLUMNS = {
  organizationId: 'organization_id',
  managementAccountId: 'management_account_id',
  listStartedAt: 'list_started_at',
  accountsListedAt: 'accounts_listed_at',
  unitsCollectedAt: 'units_collected_at',
  listingStartedAt: 'listing_started_at',
  listingToken: 'listing_token',
  listingPageAt: 'listing_page_at',
  appliedAt: 'applied_at',
  appliedHash: 'applied_hash',
  appliedCount: 'applied_count',
  unownedCount: 'unowned_count',
  invalidCount: 'invalid_count',
  refusedAt: 'refused_at',
  refusedFingerprint: 'refused_fingerprint',
  refusedReason: 'refused_reason',
  failedAt: 'failed_at',
  failure: 'failure',
} as const satisfies Record<keyof OrganizationRecord, string>;

export type OrganizationRow = {
  provider_id: string;
} & {
  [Column in (typeof ORGANIZATION_COLUMNS)[keyof OrganizationRecord]]?:
    | string
    | number
    | null;
};

export type FactsRow = {
  provider_id: string;
  account_id: string;
  facts: string;
};

export type TagsRow = {
  provider_id: string;
  account_id: string;
  read: string | null;
  collected_at: string | null;
  failure: string | null;
  failed_at: string | null;
};

/** JSON, because a name may hold what a text column refuses. */
export type ReadTags = { tags: Record<string, string>; name?: string };

export type ReferencesRow = {
  provider_id: string;
  account_id: string;
  resolved: string;
};

export type PlacementRow = {
  provider_id: string;
  account_id: string;
  parent_id: string | null;
  placed_at: string | null;
};

export type UnitRow = {
  provider_id: string;
  unit_id: string;
  name: string;
  parent_id: string | null;
};

export function toOrganizationRow(
  providerId: string,
  change: OrganizationChange,
): OrganizationRow {
  return {
    provider_id: providerId,
    ...Object.fromEntries(
      Object.entries(change).map(([field, value]) => [
        ORGANIZATION_COLUMNS[field as keyof OrganizationRecord],
        value ?? null,
      ]),
    ),
  };
}

export function toOrganizationRecord(
  row: OrganizationRow | undefined,
): OrganizationRecord {
  return Object.fromEntries(
    Object.entries(ORGANIZATION_COLUMNS).flatMap(([field, column]) => {
      const value = row?.[column];
      return value === null || value === undefined ? [] : [[field, value]];
    }),
  );
}

export function toFactsRow(providerId: string, account: AwsAccount): FactsRow {
  return {
    provider_id: providerId,
    account_id: account.id,
    facts: JSON.stringify(account),
  };
}

export function toAccount(row: FactsRow): AwsAccount {
  return JSON.parse(row.facts);
}

export function toAccountRecord(
  row: FactsRow,
  more: {
    tags?: TagsRow;
    references?: ReferencesRow;
    placement?: PlacementRow;
  },
): AccountRecord {
  const { tags, references, placement } = more;
  const account = toAccount(row);
  const read: ReadTags | undefined = tags?.read
    ? JSON.parse(tags.read)
    : undefined;
  return {
    account,
    parentId: account.parentId ?? placement?.parent_id ?? undefined,
    placedAt: placement?.placed_at ?? undefined,
    tags: read?.tags,
    nameWhenTagsRead: read?.name,
    tagsCollectedAt: tags?.collected_at ?? undefined,
    tagsFailure: tags?.failure ?? undefined,
    tagsFailedAt: tags?.failed_at ?? undefined,
    references: references
      ? (JSON.parse(references.resolved) as References)
      : undefined,
  };
}
