import { ServiceUnavailableError } from '@backstage/errors';

/** Above what the largest organisation fills, in accounts and in stacks. */
const MOST_PAGES = 20_000;

/**
 * Follows `NextToken` to the end. A page may be empty and yet not be the last.
 * A token that comes twice in a row would never end, and is an error.
 */
export async function* readPages<Page extends { NextToken?: string }>(
  operation: string,
  read: (token: string | undefined) => Promise<Page>,
  startToken?: string,
): AsyncGenerator<Page> {
  let token = startToken;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const page = await read(token);
    yield page;
    if (!page.NextToken) {
      return;
    }
    if (page.NextToken === token) {
      break;
    }
    token = page.NextToken;
  }
  throw new ServiceUnavailableError(
    `AWS answered ${operation} with pages that do not end, so the list is not complete. Try again later`,
  );
}
