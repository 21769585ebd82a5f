import { ConflictError } from '@backstage/errors';
import type { AwsOrganization } from '@operations-in-teams/plugin-aws-accounts-node';
import { isIncluded } from '../domain/isIncluded';
import { removalGuard } from '../domain/removalGuard';
import { isoNow, type PullContext } from './PullContext';

/**
 * Puts the complete list in force, unless too much is gone from it: then it is
 * forgotten, all stays as it was, and the error says how to confirm.
 */
export async function adoptList(
  context: PullContext,
  organization: AwsOrganization,
): Promise<void> {
  const { config, store, clock } = context;
  const included = new Set<string>();
  for (const account of await store.listedAccounts(config.id)) {
    if (isIncluded(account, config.entities.states)) {
      included.add(account.id);
    }
  }
  const known = new Set(
    (await store.accounts(config.id))
      .filter(({ account }) => isIncluded(account, config.entities.states))
      .map(({ account }) => account.id),
  );
  const verdict = removalGuard(known, included, config.removal);
  if (verdict.accepted) {
    await store.adoptListing(config.id, { organization, at: isoNow(clock) });
    return;
  }
  const { listingStartedAt } = await store.organization(config.id);
  await store.startListing(config.id, isoNow(clock));
  await store.changeOrganization(config.id, {
    listStartedAt: listingStartedAt,
    listingStartedAt: null,
    refusedAt: isoNow(clock),
    refusedFingerprint: verdict.fingerprint,
    refusedReason: verdict.reason,
  });
  throw new ConflictError(
    `The list of accounts of organisation "${config.id}" is refused and nothing is changed: ${verdict.reason}. Check the role and the organisation that are configured. If the accounts are gone for good, set removal.confirm of this organisation to "${verdict.fingerprint}"`,
  );
}
