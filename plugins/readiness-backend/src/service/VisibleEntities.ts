import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';

const BATCH = 500;
const AT_ONCE = 4;

/** What the catalog shows to a caller; what it hides does not exist for them. */
export class VisibleEntities {
  readonly #catalog: CatalogService;

  private constructor(catalog: CatalogService) {
    this.#catalog = catalog;
  }

  static create(catalog: CatalogService): VisibleEntities {
    return new VisibleEntities(catalog);
  }

  /** Throws where the entity is hidden from the caller, or is not there. */
  async get(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<Entity> {
    const entity = await this.#catalog.getEntityByRef(entityRef, {
      credentials,
    });
    if (!entity) {
      throw new NotFoundError(`No entity ${entityRef} in the catalog`);
    }
    return entity;
  }

  /** Those of at most 500 entities that the caller may see, whole. */
  async find(
    entityRefs: string[],
    credentials: BackstageCredentials,
  ): Promise<Map<string, Entity>> {
    if (entityRefs.length === 0) return new Map();
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs },
      { credentials },
    );
    return new Map(
      entityRefs.flatMap((ref, index): Array<[string, Entity]> => {
        const entity = items[index];
        return entity ? [[ref, entity]] : [];
      }),
    );
  }

  /** Those of the entities that the caller may see; all or of one type. */
  async among(
    entityRefs: string[],
    credentials: BackstageCredentials,
    type?: string,
  ): Promise<Set<string>> {
    const batches: string[][] = [];
    for (let start = 0; start < entityRefs.length; start += BATCH) {
      batches.push(entityRefs.slice(start, start + BATCH));
    }
    const visible = new Set<string>();
    const work = async () => {
      for (let refs = batches.pop(); refs; refs = batches.pop()) {
        const { items } = await this.#catalog.getEntitiesByRefs(
          {
            entityRefs: refs,
            fields: [
              'kind',
              'metadata.namespace',
              'metadata.name',
              ...(type === undefined ? [] : ['spec.type']),
            ],
          },
          { credentials },
        );
        for (const [index, ref] of refs.entries()) {
          const entity = items[index];
          if (entity && isOfType(entity, type)) visible.add(ref);
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return visible;
  }
}

// As the catalog itself compares, without regard to case.
function isOfType(entity: Entity, type: string | undefined): boolean {
  if (type === undefined) return true;
  const actual = entity.spec?.type;
  return (
    typeof actual === 'string' &&
    actual.toLocaleLowerCase('en-US') === type.toLocaleLowerCase('en-US')
  );
}
