import type { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { GroupIndex } from '../domain/GroupIndex';
import type { CatalogKnowledge } from '../domain/resolveReferences';

/** Asks the catalog what tags can refer to. */
export interface CatalogLookup {
  /** Reads all Groups, and which of some other entities exist. */
  read(entityRefs: string[]): Promise<CatalogKnowledge>;
}

const BATCH_SIZE = 500;
const NAME_FIELDS = ['kind', 'metadata.name', 'metadata.namespace'];

/** Asks the catalog with the credentials of the catalog plugin itself. */
export class DefaultCatalogLookup implements CatalogLookup {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;

  constructor(options: { catalog: CatalogService; auth: AuthService }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
  }

  async read(entityRefs: string[]): Promise<CatalogKnowledge> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const groups: string[] = [];
    for await (const page of this.#catalog.streamEntities(
      { filter: { kind: 'group' }, fields: NAME_FIELDS },
      { credentials },
    )) {
      groups.push(...page.map(entity => stringifyEntityRef(entity)));
    }
    const existing = new Set<string>();
    const wanted = [...new Set(entityRefs)];
    for (let start = 0; start < wanted.length; start += BATCH_SIZE) {
      const { items } = await this.#catalog.getEntitiesByRefs(
        {
          entityRefs: wanted.slice(start, start + BATCH_SIZE),
          fields: NAME_FIELDS,
        },
        { credentials },
      );
      for (const entity of items) {
        if (entity) {
          existing.add(stringifyEntityRef(entity));
        }
      }
    }
    return { groups: new GroupIndex(groups), existing };
  }
}
