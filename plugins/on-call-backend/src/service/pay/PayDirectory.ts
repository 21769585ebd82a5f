import type { AuthService } from '@backstage/backend-plugin-api';
import {
  type Entity,
  RELATION_CHILD_OF,
  RELATION_MEMBER_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { matchTeams } from '../matchTeams';
import { ENTITY_FIELDS, targetsOf } from '../entityFields';
import { scheduleKey } from './keys';

/** What the catalog knows of people and teams. */
export type Directory = {
  /** Groups of a User with all their ancestors, in order. */
  groupsOf(userRef: string): string[];
  /** The Group that a team in PagerDuty is. */
  groupOfTeam(account: string, teamId: string): string | undefined;
};

/**
 * Reads the catalog on the backend's own behalf: what somebody is paid does
 * not depend on who looks at it.
 */
export class PayDirectory {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;

  constructor(options: { catalog: CatalogService; auth: AuthService }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
  }

  async read(
    userRefs: string[],
    teams: Array<{ account: string; id: string; name: string }>,
  ): Promise<Directory> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const groups = await this.#readGroups();
    const { items } =
      userRefs.length === 0
        ? { items: [] }
        : await this.#catalog.getEntitiesByRefs(
            { entityRefs: userRefs, fields: ENTITY_FIELDS },
            { credentials },
          );
    const memberOf = new Map(
      items
        .filter(item => item !== undefined)
        .map(user => [
          stringifyEntityRef(user),
          withAncestors(targetsOf(user, RELATION_MEMBER_OF), groups),
        ]),
    );
    const groupOfTeam = matchAll(groups, teams);
    return {
      groupsOf: userRef => memberOf.get(userRef) ?? [],
      groupOfTeam: (account, id) => groupOfTeam.get(scheduleKey(account, id)),
    };
  }

  /** The groups and all groups below them. */
  async withDescendants(groupRefs: string[]): Promise<Set<string>> {
    const groups = await this.#readGroups();
    return new Set(
      [...groups.keys()].filter(ref =>
        withAncestors([ref], groups).some(own => groupRefs.includes(own)),
      ),
    );
  }

  async #readGroups(): Promise<Map<string, Entity>> {
    const { items } = await this.#catalog.getEntities(
      { filter: { kind: 'Group' }, fields: ENTITY_FIELDS },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    return new Map(
      items
        .map(group => [stringifyEntityRef(group), group] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  }
}

function withAncestors(refs: string[], groups: Map<string, Entity>): string[] {
  const found = new Set(refs);
  // A set grows while it is walked, and holds nothing twice: loops end.
  for (const ref of found) {
    const group = groups.get(ref);
    if (!group) continue;
    for (const parent of targetsOf(group, RELATION_CHILD_OF)) found.add(parent);
  }
  return [...found].sort();
}

/** Where several Groups are one team, the first by name is. */
function matchAll(
  groups: Map<string, Entity>,
  teams: Array<{ account: string; id: string; name: string }>,
) {
  const matched = new Map<string, string>();
  for (const [ref, group] of groups) {
    for (const { account, id } of matchTeams(group, teams)) {
      const key = scheduleKey(account, id);
      if (!matched.has(key)) matched.set(key, ref);
    }
  }
  return matched;
}
