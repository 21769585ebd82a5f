import { createHash } from 'node:crypto';

/** What becomes of subjects that are no longer in the catalog. */
export type Leaving = {
  remove: string[];
  /** Set where removal waits to be seen a second time. */
  digest?: string;
  problem?: string;
};

/**
 * Decides which subjects to forget after a complete read of the catalog. Where
 * more than a fifth of them are gone at once, something may be wrong with the
 * catalog: they are kept until a second read in a row misses the same ones.
 */
export function leavingSubjects(options: {
  stored: string[];
  current: ReadonlySet<string>;
  previousDigest?: string;
}): Leaving {
  const { stored, current, previousDigest } = options;
  const leaving = stored.filter(ref => !current.has(ref)).sort();
  if (leaving.length * 5 <= stored.length) return { remove: leaving };
  const digest = createHash('sha256').update(leaving.join('\n')).digest('hex');
  if (digest === previousDigest) return { remove: leaving };
  return {
    remove: [],
    digest,
    problem: `${leaving.length} of ${stored.length} subjects are gone from the catalog, more than a fifth; they are kept until the next sweep misses the same ones`,
  };
}
