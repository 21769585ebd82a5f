import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  type Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { PolicyStore } from '../database';
import { matchTeams } from './matchTeams';
import { readDescendants } from './readDescendants';

/** Finds the PagerDuty teams that a caller means. */
export class TeamResolver {
  readonly #catalog: CatalogService;
  readonly #policies: PolicyStore;
  readonly #accounts: string[];

  constructor(options: {
    catalog: CatalogService;
    policies: PolicyStore;
    accounts: string[];
  }) {
    this.#catalog = options.catalog;
    this.#policies = options.policies;
    this.#accounts = options.accounts;
  }

  /**
   * Ids of teams: the one given, or those of a catalog Group and of all Groups
   * below it.
   */
  async resolve(
    team: string,
    options: { credentials: BackstageCredentials },
  ): Promise<string[]> {
    if (!/[:/]/.test(team)) return [team];
    const group = await this.#catalog.getEntityByRef(parse(team), options);
    if (!group) {
      throw new NotFoundError(`There is no ${team}, or you may not see it.`);
    }
    const ref = stringifyEntityRef(group);
    const below = await readDescendants([ref], this.#catalog, options);
    const teams = await this.listTeams();
    return [
      ...new Set(
        [group, ...below(ref)].flatMap(some => this.teamsOf(some, teams)),
      ),
    ];
  }

  listTeams() {
    return this.#policies.listTeams(this.#accounts);
  }

  /** Ids of the teams of one Group alone. */
  teamsOf(group: Entity, teams: Array<{ id: string; name: string }>) {
    return matchTeams(group, teams).map(({ id }) => id);
  }
}

function parse(ref: string): string {
  try {
    return stringifyEntityRef(
      parseEntityRef(ref, {
        defaultKind: 'group',
        defaultNamespace: 'default',
      }),
    );
  } catch {
    throw new InputError(
      `"${ref}" is neither a team id nor a group reference; write it as group:namespace/name.`,
    );
  }
}
