import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  type Entity,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { ENTITY_FIELDS, targetsOf } from './entityFields';
import { inBatches } from './inBatches';
import { readDescendants } from './readDescendants';

const MEMBER_KINDS = ['Component', 'API', 'Resource'];

/**
 * The entities that Groups, and the Groups below them, own, and that Systems and
 * Domains consist of, as far as the caller may see them, in few requests: they
 * grow with the levels of the organisation, and with what has to be named in
 * them, but not with the members.
 */
export async function readMembers(
  entities: Entity[],
  catalog: CatalogService,
  options: { credentials: BackstageCredentials },
): Promise<Map<string, Entity[]>> {
  const refsOf = (kind: string) =>
    entities
      .filter(entity => entity.kind.toLocaleLowerCase('en-US') === kind)
      .map(entity => stringifyEntityRef(entity));
  const related = async (kind: string[], type: string, refs: string[]) => {
    const wanted = new Set(refs);
    const items = await inBatches([...wanted], async batch => {
      const answer = await catalog.getEntities(
        {
          filter: { kind, [`relations.${type}`]: batch },
          fields: ENTITY_FIELDS,
        },
        options,
      );
      return answer.items;
    });
    return items.flatMap(entity =>
      targetsOf(entity, type)
        .filter(ref => wanted.has(ref))
        .map(ref => ({ ref, entity })),
    );
  };

  const domains = refsOf('domain');
  const inDomains = await related(['System'], RELATION_PART_OF, domains);
  const systems = [
    ...new Set([
      ...refsOf('system'),
      ...inDomains.map(({ entity }) => stringifyEntityRef(entity)),
    ]),
  ];
  const inSystems = await related(MEMBER_KINDS, RELATION_PART_OF, systems);
  const groups = refsOf('group');
  const below = await readDescendants(groups, catalog, options);
  const owned = await related(
    MEMBER_KINDS,
    RELATION_OWNED_BY,
    groups.flatMap(ref => [ref, ...below(ref).map(refOf)]),
  );

  const members = new Map<string, Map<string, Entity>>();
  const add = (ref: string, ...parts: Entity[]) => {
    const known = members.get(ref) ?? new Map<string, Entity>();
    for (const part of parts) known.set(refOf(part), part);
    members.set(ref, known);
  };
  const ownedBy = new Map<string, Entity[]>();
  for (const { ref, entity } of owned) {
    ownedBy.set(ref, [...(ownedBy.get(ref) ?? []), entity]);
  }
  for (const ref of groups) {
    add(ref, ...(ownedBy.get(ref) ?? []));
    for (const group of below(ref)) {
      // A Group may name services itself, beside what it owns.
      add(ref, group, ...(ownedBy.get(refOf(group)) ?? []));
    }
  }
  for (const { ref, entity } of inSystems) add(ref, entity);
  for (const { ref: domain, entity: system } of inDomains) {
    add(domain, ...(members.get(refOf(system))?.values() ?? []));
  }
  return new Map(
    [...members].map(([ref, parts]) => [ref, [...parts.values()]]),
  );
}

function refOf(entity: Entity) {
  return stringifyEntityRef(entity);
}
