import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  type Entity,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { ENTITY_FIELDS, targetsOf } from '../entityFields';
import type { TeamResolver } from '../TeamResolver';

/** Entities that exist and may be seen, by reference; with one request. */
export async function readEntities(
  refs: string[],
  catalog: CatalogService,
  options: { credentials: BackstageCredentials },
): Promise<Map<string, Entity>> {
  if (refs.length === 0) return new Map();
  const { items } = await catalog.getEntitiesByRefs(
    { entityRefs: refs, fields: ENTITY_FIELDS },
    options,
  );
  return new Map(
    items
      .filter(item => item !== undefined)
      .map(item => [stringifyEntityRef(item), item]),
  );
}

/** Ids of the PagerDuty teams of each entity's owners. */
export async function readOwnersTeams(
  entities: Map<string, Entity>,
  sources: { catalog: CatalogService; teams: TeamResolver },
  options: { credentials: BackstageCredentials },
): Promise<(entityRef: string) => string[] | undefined> {
  const { catalog, teams } = sources;
  const ownersOf = (ref: string) => {
    const entity = entities.get(ref);
    return entity ? targetsOf(entity, RELATION_OWNED_BY) : [];
  };
  const owners = [...new Set([...entities.keys()].flatMap(ownersOf))];
  const groups = await readEntities(owners, catalog, options);
  const known = await teams.listTeams();
  return entityRef => {
    const own = ownersOf(entityRef)
      .map(ref => groups.get(ref))
      .filter(group => group !== undefined);
    if (own.length === 0) return undefined;
    return own.flatMap(group => teams.teamsOf(group, known));
  };
}
