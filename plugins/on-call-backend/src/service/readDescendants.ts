import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  type Entity,
  RELATION_CHILD_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { ENTITY_FIELDS, targetsOf } from './entityFields';
import { inBatches } from './inBatches';

/** Deeper than any organisation. */
const DEEPEST = 200;

/**
 * The Groups below each of some Groups, all levels down, as far as the caller
 * may see them. However many Groups are asked about, each level of the
 * organisation is asked for at once, in few requests; a Group that is its own
 * ancestor is met once.
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
    const items = await inBatches(level, async parents => {
      const filter = {
        kind: 'Group',
        [`relations.${RELATION_CHILD_OF}`]: parents,
      };
      const answer = await catalog.getEntities(
        { filter, fields: ENTITY_FIELDS },
        options,
      );
      return answer.items;
    });
    const asked = new Set(level);
    for (const group of items) {
      for (const parent of targetsOf(group, RELATION_CHILD_OF)) {
        if (asked.has(parent)) children.get(parent)!.push(group);
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
