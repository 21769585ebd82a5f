import { isDeepStrictEqual } from 'node:util';
import type { Entity } from '@backstage/catalog-model';
import { OWNER_FINDING_ANNOTATION } from './annotations';

/**
 * Whether the catalog holds just these entities. The catalog, and not a memory
 * of what was given, is asked: it outlives restarts, and replicas share it.
 */
export function isSameInCatalog(held: Entity[], next: Entity[]): boolean {
  if (held.length !== next.length) return false;
  const byName = new Map(held.map(entity => [entity.metadata.name, entity]));
  return next.every(entity => {
    const known = byName.get(entity.metadata.name);
    return known !== undefined && isSame(known, entity);
  });
}

/** Others may add annotations to an entity; ours have to be as we give them. */
function isSame(known: Entity, next: Entity): boolean {
  const annotations = known.metadata.annotations ?? {};
  const ours = Object.entries(next.metadata.annotations ?? {});
  return (
    ours.every(([name, value]) => annotations[name] === value) &&
    OWNER_FINDING_ANNOTATION in annotations ===
      OWNER_FINDING_ANNOTATION in (next.metadata.annotations ?? {}) &&
    isDeepStrictEqual(contentOf(known), contentOf(next))
  );
}

function contentOf({ metadata, spec }: Entity) {
  const { title, description, tags, links } = metadata;
  return { title, description, tags, links, spec };
}
