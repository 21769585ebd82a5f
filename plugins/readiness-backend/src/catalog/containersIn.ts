import {
  RELATION_CHILD_OF,
  RELATION_PARENT_OF,
  RELATION_PART_OF,
  type Entity,
} from '@backstage/catalog-model';
import {
  containmentOf,
  rootsOf,
  type Container,
  type Containment,
} from '../domain/rollups';
import { targetsOf, titleOf } from './entityFacts';

const TREES = new Set(['group', 'domain']);
const CONTAINERS = new Set([...TREES, 'system']);

/** The groups, systems and domains of a catalog, and which contain which. */
export function containersIn(
  entities: Iterable<[entityRef: string, entity: Entity]>,
): { containers: Container[]; containment: Containment[] } {
  const found: Array<Omit<Container, 'root'>> = [];
  const edges: Array<[string, string]> = [];
  for (const [entityRef, entity] of entities) {
    const kind = entity.kind.toLocaleLowerCase('en-US');
    if (!CONTAINERS.has(kind)) continue;
    found.push({ entityRef, kind, title: titleOf(entity).slice(0, 255) });
    if (kind === 'group') {
      for (const ref of targetsOf(entity, RELATION_CHILD_OF)) {
        edges.push([ref, entityRef]);
      }
      for (const ref of targetsOf(entity, RELATION_PARENT_OF)) {
        edges.push([entityRef, ref]);
      }
    } else if (kind === 'domain') {
      for (const ref of targetsOf(entity, RELATION_PART_OF)) {
        edges.push([ref, entityRef]);
      }
    }
  }
  const containment = containmentOf(
    found.filter(({ kind }) => TREES.has(kind)).map(item => item.entityRef),
    edges,
  );
  const roots = rootsOf(containment);
  return {
    containers: found.map(item => ({
      ...item,
      root: roots.has(item.entityRef),
    })),
    containment,
  };
}
