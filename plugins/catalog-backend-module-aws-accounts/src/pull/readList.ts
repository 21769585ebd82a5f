import { isError } from '@backstage/errors';
import { isoNow, type PullContext } from './PullContext';

/** AWS does not say how long a page token holds; this long is safe to try. */
const TOKEN_HOLDS_MS = 15 * 60_000;

/**
 * Reads the list of accounts to its end, from the page where an interrupted
 * pull stopped. Each page is stored as it comes.
 */
export async function readList(
  context: PullContext,
  signal: AbortSignal,
): Promise<void> {
  const { config, store, clock, logger } = context;
  const { listingToken, listingPageAt } = await store.organization(config.id);
  const pageAge = clock.now() - (Date.parse(listingPageAt ?? '') || 0);
  if (listingToken && pageAge < TOKEN_HOLDS_MS) {
    logger.info('Going on with the list of accounts where it stopped', {
      stoppedAt: listingPageAt,
    });
    try {
      await readPages(context, signal, listingToken);
      return;
    } catch (error) {
      if (!isError(error) || error.name !== 'InputError') {
        throw error;
      }
      logger.info('AWS no longer knows the page, so the list starts anew');
    }
  }
  await store.startListing(config.id, isoNow(clock));
  await readPages(context, signal);
}

async function readPages(
  { config, reader, store, clock, logger }: PullContext,
  signal: AbortSignal,
  startToken?: string,
) {
  let skipped = 0;
  for await (const page of reader.accountPages({ startToken, signal })) {
    skipped += page.skipped;
    await store.addListedPage(config.id, {
      accounts: config.entities.includeEmail
        ? page.accounts
        : page.accounts.map(({ email, ...account }) => account),
      nextToken: page.nextToken,
      at: isoNow(clock),
    });
  }
  if (skipped > 0) {
    logger.warn('Accounts without a twelve-digit id are left out', { skipped });
  }
}
