import type { AuthService } from '@backstage/backend-plugin-api';
import {
  RELATION_HAS_PART,
  RELATION_OWNED_BY,
  type Entity,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { targetsOf } from '../../catalog/entityFacts';
import type { SubjectToday } from '../../domain/rollout/acceptance';

const BATCH = 500;
const FIELDS = ['kind', 'metadata.name', 'metadata.namespace', 'relations'];

/**
 * What subjects are today, whoever asks: decisions rest on the whole of them,
 * and a subject that has left the catalog is something else than a hidden one.
 */
export class SubjectDirectory {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;

  private constructor(options: { catalog: CatalogService; auth: AuthService }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
  }

  static create(options: {
    catalog: CatalogService;
    auth: AuthService;
  }): SubjectDirectory {
    return new SubjectDirectory(options);
  }

  /** By reference; what has left the catalog is not in it. */
  async get(refs: string[]): Promise<Map<string, SubjectToday>> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const found = new Map<string, SubjectToday>();
    for (let start = 0; start < refs.length; start += BATCH) {
      const entityRefs = refs.slice(start, start + BATCH);
      const { items } = await this.#catalog.getEntitiesByRefs(
        { entityRefs, fields: FIELDS },
        { credentials },
      );
      for (const [index, entity] of items.entries()) {
        if (entity) found.set(entityRefs[index], toSubject(entity));
      }
    }
    return found;
  }
}

export function toSubject(entity: Entity): SubjectToday {
  return {
    owners: targetsOf(entity, RELATION_OWNED_BY),
    parts: targetsOf(entity, RELATION_HAS_PART)
      .filter(ref => ref.startsWith('component:'))
      .sort(),
  };
}
