import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { CatalogApi } from '@backstage/plugin-catalog-react';
import { readAccountEntities } from './readAccounts';

/** How many references fit into one query of the catalog. */
const REFS = 50;
const PARTS = ['component:', 'api:'];

/**
 * The accounts of an entity: those that a team owns, that a component runs in,
 * that a system has or its parts run in, and that an API's providers run in.
 */
export async function readEntityAccounts(
  catalog: CatalogApi,
  entity: Entity,
): Promise<Entity[]> {
  const ref = stringifyEntityRef(entity);
  const kind = entity.kind.toLocaleLowerCase('en-US');
  if (kind === 'group') {
    return readAccountEntities(catalog, [{ 'relations.ownedBy': ref }]);
  }
  const users = [ref, ...partsOf(entity)];
  const found = new Map<string, Entity>();
  const add = (accounts: Entity[]) =>
    accounts.forEach(each => found.set(stringifyEntityRef(each), each));
  if (kind === 'system') {
    add(await readAccountEntities(catalog, [{ 'relations.partOf': ref }]));
  }
  for (let start = 0; start < users.length; start += REFS) {
    add(
      await readAccountEntities(catalog, [
        { 'relations.dependencyOf': users.slice(start, start + REFS) },
      ]),
    );
  }
  return [...found.values()];
}

function partsOf({ relations = [] }: Entity): string[] {
  return relations
    .filter(
      ({ type, targetRef }) =>
        type === 'apiProvidedBy' ||
        (type === 'hasPart' && PARTS.some(part => targetRef.startsWith(part))),
    )
    .map(({ targetRef }) => targetRef);
}
