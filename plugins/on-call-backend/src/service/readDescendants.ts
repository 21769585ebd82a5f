import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  type Entity,
  RELATION_CHILD_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { ENTITY_FIELDS, targetsOf } from './entityFields';

/** Deeper than any organisation; one request is sent for each level. */
const DEEPEST = 20;

/**
 * The Groups below each of some Groups, all levels down, as far as the caller
 * may see them. However many Groups are asked about, there is one request for
 * each level of the organisation; a Group that is its own ancestor is met once.
 */
export async function readDescendants(
  groupRefs: string[],
  catalog: CatalogService,
  options: { credentials: BackstageCredentials },
): Promise<(groupRef: string) => Entity[]> {
  const children = new Map<string, Entity[]>();
  let level = [...new Set(groupRefs)];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    for (const ref of level) children.set(ref, []);
    const { items } = await catalog.getEntities(
      {
        filter: { kind: 'Group', [`relations.${RELATION_CHILD_OF}`]: level },
        fields: ENTITY_FIELDS,
      },
      options,
    );
    for (const group of items) {
      for (const parent of targetsOf(group, RELATION_CHILD_OF)) {
        if (level.includes(parent)) children.get(parent)!.push(group);
      }
    }
    level = [...new Set(items.map(group => stringifyEntityRef(group)))].filter(
      ref => !children.has(ref),
    );
  }

  return groupRef => {
    const found = new Map<string, Entity>();
    const open = [groupRef];
    for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
      for (const child of children.get(ref) ?? []) {
        const childRef = stringifyEntityRef(child);
        if (childRef === groupRef || found.has(childRef)) continue;
        found.set(childRef, child);
        open.push(childRef);
      }
    }
    return [...found.values()];
  };
}
