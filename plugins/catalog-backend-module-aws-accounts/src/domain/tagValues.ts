/** The tags of an account; undefined as long as they have never been read. */
export type AccountTags = Record<string, string> | undefined;

/**
 * What an account says under the first of some keys that is set, in the order
 * of the keys. Keys are compared without regard to case, and to what is between
 * their words, as people write them: `isolation-level` is `IsolationLevel`.
 */
export function* tagValues(
  tags: AccountTags,
  keys: readonly string[],
): Generator<{ key: string; value: string }> {
  const entries = Object.entries(tags ?? {});
  for (const wanted of keys) {
    for (const [key, value] of entries) {
      if (bare(key) === bare(wanted) && value.trim() !== '') {
        yield { key, value: value.trim() };
      }
    }
  }
}

function bare(key: string): string {
  return key.toLowerCase().replace(/[\s_-]/g, '');
}
