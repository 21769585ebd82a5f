export type TagsAge = {
  accountId: string;
  /** The account's name now. */
  name?: string;
  /** Its name when the tags were read. */
  nameWhenRead?: string;
  /** ISO-8601; undefined where the tags have never been read. */
  collectedAt?: string;
};

/**
 * The accounts whose tags are to be read, in order: those never read, those
 * renamed since, then the oldest.
 */
export function tagsDue<T extends TagsAge>(
  accounts: readonly T[],
  options: { now: number; maxAge: number },
): T[] {
  const rank = (account: T) => {
    if (account.collectedAt === undefined) {
      return 0;
    }
    return account.name === account.nameWhenRead ? 2 : 1;
  };
  const readAt = (account: T) => Date.parse(account.collectedAt ?? '') || 0;
  return accounts
    .filter(
      account =>
        rank(account) < 2 || options.now - readAt(account) >= options.maxAge,
    )
    .sort((a, b) => rank(a) - rank(b) || readAt(a) - readAt(b));
}
