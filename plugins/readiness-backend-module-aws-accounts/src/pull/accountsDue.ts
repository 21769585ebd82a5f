import type { CatalogAccount } from '../catalog/CatalogAccounts';
import { organizationOf } from '../config/organizationOf';
import type { FactKind } from '../database/AccountEvidenceStore';
import type { PullContext } from './PullContext';

/** What failed is not asked again at every run. */
const RETRY_AFTER_MS = 15 * 60_000;

const READ_STATES = ['ACTIVE', 'UNKNOWN'];

/** The accounts of the organisation that can be read, by the catalog. */
export async function readableAccounts({
  catalog,
  organization,
  organizations,
}: PullContext): Promise<CatalogAccount[]> {
  const { accounts } = await catalog.view();
  return accounts
    .all()
    .filter(
      account =>
        READ_STATES.includes(account.state) &&
        organizationOf(account, organizations)?.id === organization.id,
    );
}

/**
 * The ids of the accounts whose facts are missing or half as old as they may
 * be, oldest first. What failed is due after a while, or after `retryAfter`
 * where the failure is an answer that will not differ so soon, and waits behind
 * what was not tried for longer.
 */
export async function accountsDue(
  context: PullContext,
  kind: FactKind,
  retryAfter = RETRY_AFTER_MS,
): Promise<string[]> {
  const { store, organization, facts, clock } = context;
  const now = clock.now();
  const ages = new Map(
    (await store.ages(organization.id, kind)).map(record => [
      record.accountId,
      record,
    ]),
  );
  const collectedAt = (id: string) =>
    Date.parse(ages.get(id)?.collectedAt ?? '') || 0;
  const failedAt = (id: string) =>
    Date.parse(ages.get(id)?.failedAt ?? '') || 0;
  const triedAt = (id: string) => Math.max(collectedAt(id), failedAt(id));
  return (await readableAccounts(context))
    .map(({ accountId }) => accountId)
    .filter(
      id =>
        now - collectedAt(id) >= facts.maxAge / 2 &&
        now - failedAt(id) >= retryAfter,
    )
    .sort((a, b) => triedAt(a) - triedAt(b) || (a < b ? -1 : 1));
}
