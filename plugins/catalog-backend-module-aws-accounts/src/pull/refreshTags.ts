import { assertError, isError } from '@backstage/errors';
import { isIncluded } from '../domain/isIncluded';
import { tagsDue } from '../domain/tagsDue';
import { isoNow, type PullContext } from './PullContext';

/** Errors that one account has by itself, and the next need not have. */
const OF_ONE_ACCOUNT = ['NotFoundError', 'InputError'];

const PROGRESS_EVERY_MS = 60_000;

/**
 * Reads the tags that are missing or old, oldest first, until all are read or
 * the time for this run is over. What cannot be read keeps its last good value.
 */
export async function refreshTags(
  { config, reader, store, clock, logger }: PullContext,
  options: {
    signal: AbortSignal;
    /** Milliseconds since the epoch. */
    until: number;
    /** Called now and then, so that the catalog need not wait for the end. */
    onProgress: () => Promise<void>;
  },
): Promise<void> {
  const due = tagsDue(
    (await store.accounts(config.id))
      .filter(({ account }) => isIncluded(account, config.entities.states))
      .map(record => ({
        accountId: record.account.id,
        name: record.account.name,
        nameWhenRead: record.nameWhenTagsRead,
        collectedAt: record.tagsCollectedAt,
      })),
    { now: clock.now(), maxAge: config.tagsMaxAge },
  );
  let progressAt = clock.now();
  for (const [read, { accountId, name }] of due.entries()) {
    if (options.signal.aborted || clock.now() >= options.until) {
      logger.info('The time for reading tags is over; the next run goes on', {
        read,
        waiting: due.length - read,
      });
      return;
    }
    try {
      const tags = await reader.tagsOf(accountId, { signal: options.signal });
      await store.saveTags(config.id, accountId, {
        tags,
        name,
        at: isoNow(clock),
      });
    } catch (error) {
      assertError(error);
      if (error.name === 'AbortError') {
        throw error;
      }
      await store.saveTagsFailure(config.id, accountId, {
        failure: error.message,
        at: isoNow(clock),
      });
      if (!isError(error) || !OF_ONE_ACCOUNT.includes(error.name)) {
        throw error;
      }
      logger.warn('The tags of an account could not be read', {
        accountId,
        reason: error.message,
      });
    }
    if (clock.now() - progressAt >= PROGRESS_EVERY_MS) {
      await options.onProgress();
      progressAt = clock.now();
    }
  }
}
