import {
  parseEntityRef,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { JsonValue } from '@backstage/types';

/** Kind, namespace and name have at most 63 characters each. */
const LONGEST_REFERENCE = 191;

/** A string in an entity's spec; empty where there is none. */
export function specString(entity: Entity, key: string): string {
  const value = entity.spec?.[key];
  return typeof value === 'string' ? value : '';
}

export function annotation(entity: Entity, key: string): string {
  return entity.metadata.annotations?.[key]?.trim() ?? '';
}

export function targetsOf(entity: Entity, relation: string): string[] {
  return (entity.relations ?? [])
    .filter(({ type }) => type === relation)
    .map(({ targetRef }) => targetRef.toLocaleLowerCase('en-US'))
    .filter(ref => ref.length <= LONGEST_REFERENCE);
}

/** Reference of the first owner; empty where none is named. */
export function ownerOf(entity: Entity): string {
  const [owner] = targetsOf(entity, RELATION_OWNED_BY);
  return owner ?? referenceIn(entity, 'owner', 'group');
}

/** Reference of the system that an entity is part of; empty where there is none. */
export function systemOf(entity: Entity): string {
  return (
    targetsOf(entity, RELATION_PART_OF).find(ref =>
      ref.startsWith('system:'),
    ) ?? referenceIn(entity, 'system', 'system')
  );
}

/** The reference that a spec names under a key; empty where there is none. */
export function referenceIn(
  entity: Entity,
  key: string,
  defaultKind: string,
): string {
  const text = specString(entity, key);
  if (!text || text.length > LONGEST_REFERENCE) return '';
  try {
    return stringifyEntityRef(
      parseEntityRef(text, {
        defaultKind,
        defaultNamespace: entity.metadata.namespace ?? 'default',
      }),
    );
  } catch {
    return '';
  }
}

/** The value at a path of keys; nothing where the path leaves the objects. */
export function valueAt(
  value: JsonValue | undefined,
  ...path: string[]
): JsonValue | undefined {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || Array.isArray(at)) {
      return undefined;
    }
    at = Object.hasOwn(at, key) ? at[key] : undefined;
  }
  return at;
}

/** Cuts what a person may have written at any length. */
export function short(text: string): string {
  return text.slice(0, 500);
}

/** What people know an entity by; Groups and Users say it in their profile. */
export function titleOf(entity: Entity): string {
  const { title, name } = entity.metadata;
  const known = valueAt(entity.spec, 'profile', 'displayName');
  return (typeof known === 'string' && known) || (title ?? name);
}
