import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  type Entity,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';

const MEMBER_KINDS = ['Component', 'API', 'Resource'];

/** What is asked of entities of which only annotations and place matter. */
export const ENTITY_FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.annotations',
  'relations',
  'spec.profile.displayName',
];

/**
 * The entities that Groups own and that Systems and Domains consist of, as far
 * as the caller may see them; with a fixed number of requests.
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
    if (refs.length === 0) return [];
    const { items } = await catalog.getEntities(
      {
        filter: { kind, [`relations.${type}`]: refs },
        fields: ENTITY_FIELDS,
      },
      options,
    );
    return items.flatMap(entity =>
      targetsOf(entity, type)
        .filter(ref => refs.includes(ref))
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
  const owned = await related(MEMBER_KINDS, RELATION_OWNED_BY, refsOf('group'));

  const members = new Map<string, Entity[]>();
  const add = (ref: string, entity: Entity) => {
    const others = members.get(ref);
    if (others) others.push(entity);
    else members.set(ref, [entity]);
  };
  for (const { ref, entity } of [...inSystems, ...owned]) add(ref, entity);
  for (const { ref: domain, entity: system } of inDomains) {
    const own = members.get(stringifyEntityRef(system)) ?? [];
    for (const entity of own) add(domain, entity);
  }
  return members;
}

export function targetsOf(entity: Entity, type: string): string[] {
  return (entity.relations ?? [])
    .filter(relation => relation.type === type)
    .map(({ targetRef }) => targetRef);
}
