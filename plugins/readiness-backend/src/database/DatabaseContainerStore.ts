import type { Knex } from 'knex';
import type { Container, Containment } from '../domain/rollups';
import type { ContainerStore } from './ContainerStore';
import { insertRows } from './insertRows';

const BATCH = 1_000;

export class DatabaseContainerStore implements ContainerStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): DatabaseContainerStore {
    return new DatabaseContainerStore(knex);
  }

  async save(tree: {
    containers: Container[];
    containment: Containment[];
  }): Promise<void> {
    await this.#knex.transaction(async transaction => {
      await saveContainers(transaction, tree.containers);
      await saveContainment(transaction, tree.containment);
    });
  }
}

async function saveContainers(knex: Knex, containers: Container[]) {
  const rows = await knex<ContainerRow>('containers');
  const before = new Map(rows.map(row => [row.entity_ref, row]));
  const after = containers.map(({ entityRef, kind, title, root }) => ({
    entity_ref: entityRef,
    kind,
    title,
    is_root: root ? 1 : 0,
  }));
  await insertRows(knex, {
    table: 'containers',
    key: ['entity_ref'],
    columns: {
      entity_ref: 'text',
      kind: 'text',
      title: 'text',
      is_root: 'integer',
    },
    rows: after.filter(row => {
      const known = before.get(row.entity_ref);
      return (
        !known ||
        known.kind !== row.kind ||
        known.title !== row.title ||
        known.is_root !== row.is_root
      );
    }),
  });
  for (const row of after) before.delete(row.entity_ref);
  await deleteWhereIn(knex, 'containers', 'entity_ref', [...before.keys()]);
}

/** What one contains is replaced as a whole where any of it differs. */
async function saveContainment(knex: Knex, containment: Containment[]) {
  const rows = await knex<ContainmentRow>('container_closure');
  const before = group(
    rows.map(row => [row.ancestor_ref, `${row.descendant_ref} ${row.depth}`]),
  );
  const after = group(
    containment.map(item => [
      item.ancestor,
      `${item.descendant} ${item.depth}`,
    ]),
  );
  const differing = new Set(
    [...new Set([...before.keys(), ...after.keys()])].filter(
      ancestor => !same(before.get(ancestor), after.get(ancestor)),
    ),
  );
  await deleteWhereIn(knex, 'container_closure', 'ancestor_ref', [
    ...[...differing].filter(ancestor => before.has(ancestor)),
  ]);
  await insertRows(knex, {
    table: 'container_closure',
    columns: {
      ancestor_ref: 'text',
      descendant_ref: 'text',
      depth: 'integer',
    },
    rows: containment
      .filter(({ ancestor }) => differing.has(ancestor))
      .map(({ ancestor, descendant, depth }) => ({
        ancestor_ref: ancestor,
        descendant_ref: descendant,
        depth,
      })),
  });
}

async function deleteWhereIn(
  knex: Knex,
  table: string,
  column: string,
  values: string[],
) {
  for (let start = 0; start < values.length; start += BATCH) {
    await knex(table)
      .whereIn(column, values.slice(start, start + BATCH))
      .delete();
  }
}

function group(pairs: Array<[key: string, value: string]>) {
  const groups = new Map<string, Set<string>>();
  for (const [key, value] of pairs) {
    const known = groups.get(key);
    if (known) known.add(value);
    else groups.set(key, new Set([value]));
  }
  return groups;
}

function same(
  a: ReadonlySet<string> = new Set(),
  b: ReadonlySet<string> = new Set(),
) {
  return a.size === b.size && [...a].every(value => b.has(value));
}

type ContainerRow = {
  entity_ref: string;
  kind: string;
  title: string;
  is_root: number;
};

type ContainmentRow = {
  ancestor_ref: string;
  descendant_ref: string;
  depth: number;
};
