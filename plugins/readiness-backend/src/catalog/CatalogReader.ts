import type { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { AccountPulls } from './AccountPulls';
import { ownerOf } from './entityFacts';
import { CatalogSnapshot, CLOUD_ACCOUNT_TYPE } from './CatalogSnapshot';

const PAGE_SIZE = 500;

/** Reads snapshots of the catalog, and keeps the newest complete one. */
export class CatalogReader {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #accountPulls: AccountPulls;
  readonly #clock: () => Date;
  #newest: CatalogSnapshot | undefined;

  private constructor(options: {
    catalog: CatalogService;
    auth: AuthService;
    accountPulls: AccountPulls;
    clock: () => Date;
  }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
    this.#accountPulls = options.accountPulls;
    this.#clock = options.clock;
  }

  static create(options: {
    catalog: CatalogService;
    auth: AuthService;
    accountPulls: AccountPulls;
    clock: () => Date;
  }): CatalogReader {
    return new CatalogReader(options);
  }

  /** The newest complete snapshot, if any has been read since the start. */
  newest(): CatalogSnapshot | undefined {
    return this.#newest;
  }

  /** Reads the whole catalog; throws rather than give a part of it. */
  async read(signal: AbortSignal): Promise<CatalogSnapshot> {
    const takenAt = this.#clock();
    // Asked for first, so that the accounts are at least as new as they say.
    const pulls = await this.#accountPulls.read(signal);
    const entities: Entity[] = [];
    for await (const page of this.#stream({}, signal)) entities.push(...page);
    this.#newest = CatalogSnapshot.create(entities, takenAt, pulls);
    return this.#newest;
  }

  /**
   * A snapshot in which one entity, what it relates to, and all accounts are
   * as they are now. The rest is as it was last read.
   */
  async readAround(
    entityRef: string,
    signal: AbortSignal,
  ): Promise<CatalogSnapshot> {
    if (!this.#newest) return this.read(signal);
    const takenAt = this.#clock();
    const pulls = await this.#accountPulls.read(signal);
    const changes = await this.#byRefs([entityRef]);
    const entity = changes.get(entityRef);
    if (entity) {
      const related = (entity.relations ?? []).map(
        ({ targetRef }) => targetRef,
      );
      const refs = new Set([...related, ownerOf(entity)].filter(Boolean));
      for (const [ref, found] of await this.#byRefs([...refs])) {
        changes.set(ref, found);
      }
    }
    const accounts = {
      filter: { kind: 'Resource', 'spec.type': CLOUD_ACCOUNT_TYPE },
    };
    for await (const page of this.#stream(accounts, signal)) {
      for (const account of page) {
        changes.set(stringifyEntityRef(account), account);
      }
    }
    return this.#newest.overlaid(changes, takenAt, pulls);
  }

  async #byRefs(refs: string[]): Promise<Map<string, Entity | undefined>> {
    const found = new Map<string, Entity | undefined>();
    const credentials = await this.#auth.getOwnServiceCredentials();
    for (let start = 0; start < refs.length; start += PAGE_SIZE) {
      const entityRefs = refs
        .slice(start, start + PAGE_SIZE)
        .map(ref => ref.toLocaleLowerCase('en-US'));
      const { items } = await this.#catalog.getEntitiesByRefs(
        { entityRefs },
        { credentials },
      );
      entityRefs.forEach((ref, index) =>
        found.set(ref, items[index] && slim(items[index])),
      );
    }
    return found;
  }

  async *#stream(
    request: { filter?: Record<string, string> },
    signal: AbortSignal,
  ): AsyncIterable<Entity[]> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const pages = this.#catalog.streamEntities(
      { ...request, pageSize: PAGE_SIZE },
      { credentials },
    );
    for await (const page of pages) {
      signal.throwIfAborted();
      yield page.map(slim);
    }
  }
}

// API definitions and templates are most of a catalog's size, and no evidence.
function slim(entity: Entity): Entity {
  const { kind, spec } = entity;
  if (kind === 'API' && spec?.definition) {
    return { ...entity, spec: { ...spec, definition: '' } };
  }
  if (kind === 'User') {
    return { ...entity, relations: [], spec: {} };
  }
  return kind === 'Template' ? { ...entity, spec: {} } : entity;
}
