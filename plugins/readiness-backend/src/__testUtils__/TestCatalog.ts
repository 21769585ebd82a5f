import { createHash } from 'node:crypto';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  catalogServiceRef,
  type CatalogService,
} from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';

type Options = Parameters<CatalogService['getEntityByRef']>[1];

// As the catalog does, for each text of an entity another one.
function withEtag(entity: Entity): Entity {
  const etag = createHash('sha1').update(JSON.stringify(entity)).digest('hex');
  return { ...entity, metadata: { ...entity.metadata, etag } };
}

/** A catalog that changes, fails, and hides entities from users. */
export class TestCatalog {
  entities: Entity[];
  /** What users do not see; services see all. */
  readonly hidden = new Set<string>();
  failure: Error | undefined;
  /** How often it was asked for many entities. */
  streams = 0;
  /** After so many pages the catalog fails. */
  pagesBeforeFailure = 0;

  constructor(entities: Entity[]) {
    this.entities = entities;
  }

  replace(entity: Entity) {
    const ref = stringifyEntityRef(entity);
    this.entities = [
      ...this.entities.filter(other => stringifyEntityRef(other) !== ref),
      entity,
    ];
  }

  remove(...refs: string[]) {
    this.entities = this.entities.filter(
      entity => !refs.includes(stringifyEntityRef(entity)),
    );
  }

  factory() {
    return createServiceFactory({
      service: catalogServiceRef,
      deps: {},
      factory: () => this.service(),
    });
  }

  service(): CatalogService {
    const shownTo = (options: Options) => {
      if (this.failure) throw this.failure;
      return catalogServiceMock({ entities: this.#shownTo(options) });
    };
    const stream = (...[request, options]: StreamArguments) =>
      this.#stream(request, options);
    return {
      getEntityByRef: async (ref, options) =>
        shownTo(options).getEntityByRef(ref),
      getEntities: async (request, options) =>
        shownTo(options).getEntities(request),
      getEntitiesByRefs: async (request, options) =>
        shownTo(options).getEntitiesByRefs(request),
      streamEntities: stream,
    } as Partial<CatalogService> as CatalogService;
  }

  #shownTo({ credentials }: Options): Entity[] {
    const { type } = credentials.principal as { type?: string };
    return this.entities
      .filter(
        entity =>
          type === 'service' || !this.hidden.has(stringifyEntityRef(entity)),
      )
      .map(withEtag);
  }

  async *#stream(
    ...[request, options]: StreamArguments
  ): AsyncIterable<Entity[]> {
    let pages = 0;
    this.streams += 1;
    const catalog = catalogServiceMock({ entities: this.#shownTo(options) });
    for await (const page of catalog.streamEntities(request)) {
      if (this.failure && pages >= this.pagesBeforeFailure) throw this.failure;
      pages += 1;
      yield page;
    }
    if (this.failure) throw this.failure;
  }
}

type StreamArguments = Parameters<CatalogService['streamEntities']>;
