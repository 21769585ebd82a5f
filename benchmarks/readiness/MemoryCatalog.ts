import { createServiceFactory } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  catalogServiceRef,
  type CatalogService,
} from '@backstage/plugin-catalog-node';

const PAGE = 500;

/** A catalog that costs nothing: what it takes is no part of what is measured. */
export class MemoryCatalog {
  readonly #entities: ReadonlyMap<string, Entity>;

  constructor(entities: Entity[]) {
    this.#entities = new Map(
      entities.map(entity => [stringifyEntityRef(entity), entity]),
    );
  }

  factory() {
    const entities = this.#entities;
    const service: Partial<CatalogService> = {
      getEntityByRef: async ref => entities.get(String(ref)),
      getEntitiesByRefs: async ({ entityRefs }) => ({
        items: entityRefs.map(ref => copy(entities.get(ref))),
      }),
      async *streamEntities() {
        const all = [...entities.values()];
        for (let start = 0; start < all.length; start += PAGE) {
          yield all.slice(start, start + PAGE).map(entity => copy(entity)!);
        }
      },
      getEntities: async () => ({ items: [...entities.values()] }),
    };
    return createServiceFactory({
      service: catalogServiceRef,
      deps: {},
      factory: () => service as CatalogService,
    });
  }
}

// As over HTTP, each answer is made of objects of its own.
function copy(entity: Entity | undefined): Entity | undefined {
  return entity && (JSON.parse(JSON.stringify(entity)) as Entity);
}
