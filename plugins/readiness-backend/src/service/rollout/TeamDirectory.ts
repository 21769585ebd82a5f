import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  RELATION_CHILD_OF,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { targetsOf } from '../../catalog/entityFacts';
import { readEntityRef } from '../readEntityRef';

export type Team = { ref: string; title: string };

/** Teams for which all of these hold. */
export type TeamFilter = {
  /** At or below this group. */
  parent?: string;
  /** At or below one of these groups. */
  below?: string[];
  /** Themselves. */
  teams?: string[];
};

const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'spec.type',
  'spec.profile.displayName',
  'relations',
];

/** The teams that the catalog shows to a caller. */
export class TeamDirectory {
  readonly #catalog: CatalogService;

  private constructor(catalog: CatalogService) {
    this.#catalog = catalog;
  }

  static create(catalog: CatalogService): TeamDirectory {
    return new TeamDirectory(catalog);
  }

  /** Throws where there is no such team, or the caller does not see it. */
  async get(ref: string, credentials: BackstageCredentials): Promise<Team> {
    const teamRef = readEntityRef(ref, 'group');
    const entity = await this.#catalog.getEntityByRef(teamRef, { credentials });
    if (!entity || !isTeam(entity)) {
      throw new NotFoundError(`No team ${teamRef} in the catalog`);
    }
    return toTeam(entity);
  }

  /** Ordered by title. */
  async list(
    credentials: BackstageCredentials,
    filter: TeamFilter = {},
  ): Promise<Team[]> {
    const { items } = await this.#catalog.getEntities(
      { filter: { kind: 'Group' }, fields: FIELDS },
      { credentials },
    );
    const within = wanted(filter, items);
    return items
      .filter(isTeam)
      .map(toTeam)
      .filter(({ ref }) => within.every(refs => refs.has(ref)))
      .sort((a, b) => compare(a.title, b.title) || compare(a.ref, b.ref));
  }
}

/** A team is wanted where it is in all of these sets. */
function wanted(
  { parent, below, teams }: TeamFilter,
  groups: Entity[],
): Array<Set<string>> {
  const refs = (texts: string[]) =>
    texts.map(text => readEntityRef(text, 'group'));
  return [
    ...(parent === undefined ? [] : [descendantsOf(refs([parent]), groups)]),
    ...(below ? [descendantsOf(refs(below), groups)] : []),
    ...(teams ? [new Set(refs(teams))] : []),
  ];
}

function descendantsOf(roots: string[], groups: Entity[]): Set<string> {
  const children = new Map<string, string[]>();
  for (const group of groups) {
    for (const parent of targetsOf(group, RELATION_CHILD_OF)) {
      const own = children.get(parent) ?? [];
      children.set(parent, [...own, stringifyEntityRef(group)]);
    }
  }
  const found = new Set<string>();
  const open = [...roots];
  for (let ref = open.pop(); ref; ref = open.pop()) {
    if (found.has(ref)) continue;
    found.add(ref);
    open.push(...(children.get(ref) ?? []));
  }
  return found;
}

function isTeam(entity: Entity): boolean {
  return (
    entity.kind.toLocaleLowerCase('en-US') === 'group' &&
    String(entity.spec?.type).toLocaleLowerCase('en-US') === 'team'
  );
}

function toTeam(entity: Entity): Team {
  const profile = entity.spec?.profile as { displayName?: unknown } | undefined;
  const name = profile?.displayName;
  return {
    ref: stringifyEntityRef(entity),
    title:
      (typeof name === 'string' && name) ||
      entity.metadata.title ||
      entity.metadata.name,
  };
}

// Not by locale: a page's end must not depend on the machine.
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
