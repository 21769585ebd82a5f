import {
  RELATION_OWNED_BY,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { ownerOf, targetsOf } from '../../catalog/entityFacts';

/** Who owns a subject; a group is its own. */
export function ownersOf(entity: Entity): string[] {
  const owners = [...targetsOf(entity, RELATION_OWNED_BY), ownerOf(entity)];
  if (entity.kind === 'Group') owners.push(stringifyEntityRef(entity));
  return [...new Set(owners)].filter(Boolean);
}

/** The same, by what is stored of a subject. */
export function ownsStored(
  caller: { ownershipRefs: ReadonlySet<string> },
  subject: { entityRef: string; ownerRef?: string },
): boolean {
  const { ownershipRefs } = caller;
  const { entityRef, ownerRef } = subject;
  return (
    (ownerRef !== undefined && ownershipRefs.has(ownerRef)) ||
    (entityRef.startsWith('group:') && ownershipRefs.has(entityRef))
  );
}
