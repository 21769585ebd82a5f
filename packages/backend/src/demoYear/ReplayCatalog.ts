import { readdir, readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import {
  DEFAULT_NAMESPACE,
  type Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { BuiltinKindsEntityProcessor } from '@backstage/plugin-catalog-backend';
import type {
  CatalogProcessor,
  CatalogService,
  EntityProvider,
} from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { parseAllDocuments } from 'yaml';

type Relation = NonNullable<Entity['relations']>[number];

/**
 * A catalog in memory, filled by what fills the portal's: the company's YAML
 * and entity providers, related by the catalog's own processors. A catalog that
 * processes its entities when it finds the time would take minutes for each of
 * the past dates.
 */
export class ReplayCatalog {
  readonly #processors: CatalogProcessor[] = [
    new BuiltinKindsEntityProcessor(),
  ];
  readonly #provided = new Map<string, Map<string, Entity>>();
  #related: Entity[] = [];
  #current: CatalogService = catalogServiceMock({ entities: [] });

  static create(): ReplayCatalog {
    return new ReplayCatalog();
  }

  /** Answers from the catalog as it was last related. */
  get service(): CatalogService {
    return new Proxy(this.#current, {
      get: (_, property) => {
        const value = Reflect.get(this.#current, property);
        return typeof value === 'function' ? value.bind(this.#current) : value;
      },
    });
  }

  /** Everything that it holds, as it was last related. */
  entities(): Entity[] {
    return this.#related;
  }

  addProcessor(processor: CatalogProcessor): void {
    this.#processors.push(processor);
  }

  async connect(provider: EntityProvider): Promise<void> {
    const name = provider.getProviderName();
    await provider.connect({
      refresh: async () => {},
      applyMutation: async mutation => {
        const known = this.#provided.get(name) ?? new Map<string, Entity>();
        if (mutation.type === 'full') {
          known.clear();
          for (const { entity } of mutation.entities) put(known, entity);
        } else {
          for (const { entity } of mutation.added) put(known, entity);
          for (const item of mutation.removed) {
            known.delete(
              'entityRef' in item
                ? item.entityRef
                : stringifyEntityRef(item.entity),
            );
          }
        }
        this.#provided.set(name, known);
      },
    });
  }

  /** Takes in the YAML of a directory in place of what it held before. */
  async readDirectory(directory: string): Promise<void> {
    const known = new Map<string, Entity>();
    for (const file of (await readdir(directory)).sort()) {
      const text = await readFile(join(directory, file), 'utf8');
      for (const document of parseAllDocuments(text)) {
        put(known, document.toJS() as Entity);
      }
    }
    this.#provided.set(directory, known);
  }

  /** Relates everything that there is, which is seen from then on. */
  async relate(): Promise<void> {
    const entities = new Map(
      [...this.#provided.values()].flatMap(known => [...known]),
    );
    const relations = new Map<string, Map<string, Relation>>();
    for (const entity of entities.values()) {
      for (const processor of this.#processors) {
        await processor.postProcessEntity?.(
          entity,
          { type: 'file', target: '' },
          result => {
            if (result.type !== 'relation') return;
            const { source, target, type } = result.relation;
            const sourceRef = stringifyEntityRef(source);
            const targetRef = stringifyEntityRef(target);
            const known = relations.get(sourceRef) ?? new Map();
            known.set(`${type} ${targetRef}`, { type, targetRef });
            relations.set(sourceRef, known);
          },
          { get: async () => undefined, set: async () => {} },
        );
      }
    }
    this.#related = [...entities].map(([ref, entity]) => {
      const own = [...(relations.get(ref)?.values() ?? [])];
      const etag = createHash('sha256')
        .update(JSON.stringify([entity, own]))
        .digest('hex');
      return {
        ...entity,
        metadata: {
          ...entity.metadata,
          namespace: entity.metadata.namespace ?? DEFAULT_NAMESPACE,
          etag,
          uid: ref,
        },
        relations: own,
      };
    });
    this.#current = catalogServiceMock({ entities: this.#related });
  }
}

function put(known: Map<string, Entity>, entity: Entity) {
  known.set(stringifyEntityRef(entity), entity);
}
