import { assertError } from '@backstage/errors';
import type { JsonValue } from '@backstage/types';
import type { FactKind } from '../database/AccountEvidenceStore';
import { accountsDue } from './accountsDue';
import { isoNow, type PullContext, type PullRun } from './PullContext';

/** Errors that one account may have by itself, and the next need not have. */
const OF_ONE_ACCOUNT = ['NotFoundError', 'InputError', 'NotAllowedError'];
/** As many in a row are not those of single accounts. */
const MOST_IN_A_ROW = 3;

/**
 * Reads the facts that are due, account by account, until all are read or the
 * time for this run is over. Each is stored at once, so that a run that is cut
 * off is taken up by the next; what cannot be read keeps its last good value.
 */
export async function pullAccounts(
  context: PullContext,
  kind: FactKind,
  run: PullRun,
  read: (accountId: string) => Promise<JsonValue>,
): Promise<void> {
  const { organization, store, clock, logger } = context;
  const due = await accountsDue(context, kind);
  let failedInARow = 0;
  for (const [index, accountId] of due.entries()) {
    run.signal.throwIfAborted();
    if (clock.now() >= run.until) {
      logger.info(
        'The time for reading accounts is over; the next run goes on',
        {
          kind,
          read: index,
          waiting: due.length - index,
        },
      );
      return;
    }
    try {
      const facts = await read(accountId);
      failedInARow = 0;
      await store.saveFacts(
        organization.id,
        kind,
        new Map([[accountId, facts]]),
        isoNow(clock),
      );
    } catch (error) {
      assertError(error);
      if (!OF_ONE_ACCOUNT.includes(error.name)) {
        throw error;
      }
      failedInARow += 1;
      await store.saveFailures(
        organization.id,
        kind,
        new Map([[accountId, error.message]]),
        isoNow(clock),
      );
      if (failedInARow >= MOST_IN_A_ROW) {
        throw error;
      }
    }
  }
}
