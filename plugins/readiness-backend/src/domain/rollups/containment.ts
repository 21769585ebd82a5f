import type { Containment } from './types';

/** A chain of containers longer than this is cut; organisations have ten. */
export const DEEPEST = 50;

/**
 * Everything that each node contains, itself included, with the least number of
 * steps to it. Nodes may have several parents, and may contain one another.
 */
export function containmentOf(
  nodes: Iterable<string>,
  edges: Iterable<readonly [parent: string, child: string]>,
): Containment[] {
  const children = new Map<string, Set<string>>();
  for (const node of nodes) children.set(node, new Set());
  for (const [parent, child] of edges) {
    if (children.has(child)) children.get(parent)?.add(child);
  }
  return [...children.keys()].flatMap(ancestor =>
    [...reachable(ancestor, children)].map(([descendant, depth]) => ({
      ancestor,
      descendant,
      depth,
    })),
  );
}

function reachable(
  start: string,
  children: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, number> {
  const depths = new Map([[start, 0]]);
  let level = [start];
  for (let depth = 1; level.length > 0 && depth <= DEEPEST; depth++) {
    const next: string[] = [];
    for (const node of level) {
      for (const child of children.get(node) ?? []) {
        if (depths.has(child)) continue;
        depths.set(child, depth);
        next.push(child);
      }
    }
    level = next;
  }
  return depths;
}

/**
 * The nodes from which all others are reached: those that nothing contains, and
 * one, the first by name, of those that contain one another.
 */
export function rootsOf(containment: Containment[]): Set<string> {
  const pairs = new Set(containment.map(keyOf));
  const roots = new Set(containment.map(({ ancestor }) => ancestor));
  for (const { ancestor, descendant } of containment) {
    if (ancestor === descendant) continue;
    const mutual = pairs.has(
      keyOf({ ancestor: descendant, descendant: ancestor }),
    );
    if (!mutual || ancestor < descendant) roots.delete(descendant);
  }
  return roots;
}

function keyOf(pair: Pick<Containment, 'ancestor' | 'descendant'>): string {
  return `${pair.ancestor} ${pair.descendant}`;
}
