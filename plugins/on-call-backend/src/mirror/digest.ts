import { createHash } from 'node:crypto';

/** The same for the same items, in whatever order they come. */
export function digestOf(items: unknown[]): string {
  const hash = createHash('sha256');
  for (const item of items.map(value => JSON.stringify(value)).sort()) {
    hash.update(item).update('\n');
  }
  return hash.digest('hex');
}
