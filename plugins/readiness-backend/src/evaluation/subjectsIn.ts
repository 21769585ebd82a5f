import type { Subject } from '@operations-in-teams/plugin-readiness-node';
import type { CatalogSnapshot } from '../catalog/CatalogSnapshot';
import type { CompiledStandard } from '../domain/standards';

/** The entities to which a standard applies, in the order of references. */
export function subjectsIn(
  snapshot: CatalogSnapshot,
  standards: CompiledStandard[],
): Subject[] {
  const subjects: Subject[] = [];
  for (const [entityRef, entity] of snapshot.entities()) {
    if (standards.some(standard => standard.applies(entity))) {
      subjects.push({ entityRef, entity });
    }
  }
  return subjects.sort((a, b) => (a.entityRef < b.entityRef ? -1 : 1));
}
