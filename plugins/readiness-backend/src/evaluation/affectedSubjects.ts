import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Subject } from '@operations-in-teams/plugin-readiness-node';
import type { CatalogSnapshot } from '../catalog/CatalogSnapshot';
import type { CatalogEvidenceSource } from '../catalog/sources';

const TURN = 500;

/**
 * The subjects to which a change of the catalog matters: those that changed
 * themselves, and those of which catalog sources say something else because
 * their owner, an account or what shares it has changed.
 */
export async function affectedSubjects(
  before: CatalogSnapshot,
  after: CatalogSnapshot,
  subjects: Subject[],
  sources: CatalogEvidenceSource[],
): Promise<Subject[]> {
  const changed = after.changesSince(before);
  if (changed.size === 0) return [];
  const affected: Subject[] = [];
  for (const [index, subject] of subjects.entries()) {
    if (index % TURN === TURN - 1) await setImmediate();
    const says = (source: CatalogEvidenceSource, snapshot: CatalogSnapshot) => {
      const { value, unavailable } = source.read(subject, snapshot) ?? {};
      return { value, unavailable };
    };
    if (
      changed.has(subject.entityRef) ||
      sources.some(
        source => !isDeepStrictEqual(says(source, before), says(source, after)),
      )
    ) {
      affected.push(subject);
    }
  }
  return affected;
}
