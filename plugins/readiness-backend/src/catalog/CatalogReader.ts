import type { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Subject } from '@operations-in-teams/plugin-readiness-node';
import { isDeepStrictEqual } from 'node:util';
import type { AccountPulls } from './AccountPulls';
import { ownerOf } from './entityFacts';
import { CatalogSnapshot, CLOUD_ACCOUNT_TYPE } from './CatalogSnapshot';

const PAGE_SIZE = 500;
const RECENT_MS = 30_000;
const ETAG = ['kind', 'metadata.namespace', 'metadata.name', 'metadata.etag'];

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
    for await (const page of this.#stream({}, signal)) {
      for (const entity of page) entities.push(this.#same(slim(entity)));
    }
    this.#newest = CatalogSnapshot.create(entities, takenAt, pulls);
    return this.#newest;
  }

  /**
   * Brings the newest snapshot up to date: asks for the etags of all entities,
   * and reads those that have another one. An entity whose origin gives it an
   * etag of its own may hide a change of its relations; `read` finds it.
   */
  async look(signal: AbortSignal): Promise<CatalogSnapshot> {
    const before = this.#newest;
    if (!before) return this.read(signal);
    const takenAt = this.#clock();
    const pulls = await this.#accountPulls.read(signal);
    const gone = new Set(before.refs());
    const differing: string[] = [];
    for await (const page of this.#stream({ fields: ETAG }, signal)) {
      for (const entity of page) {
        const ref = stringifyEntityRef(entity);
        gone.delete(ref);
        const { etag } = entity.metadata;
        if (!etag || before.get(ref)?.metadata.etag !== etag) {
          differing.push(ref);
        }
      }
    }
    const changes = await this.#byRefs(differing);
    for (const ref of gone) changes.set(ref, undefined);
    this.#newest = before.overlaid(changes, takenAt, pulls);
    return this.#newest;
  }

  /** A snapshot of half a minute ago at most. */
  async recent(signal: AbortSignal): Promise<CatalogSnapshot> {
    const age = this.#newest
      ? this.#clock().getTime() - this.#newest.takenAt.getTime()
      : Infinity;
    return this.#newest && age < RECENT_MS ? this.#newest : this.look(signal);
  }

  /** Entities as they are now. */
  async entities(refs: string[]): Promise<Subject[]> {
    const found = await this.#byRefs(refs);
    return [...found].flatMap(([entityRef, entity]) =>
      entity ? [{ entityRef, entity }] : [],
    );
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
        changes.set(stringifyEntityRef(account), slim(account));
      }
    }
    return this.#newest.overlaid(changes, takenAt, pulls);
  }

  // What has not changed is the same object in all snapshots: it takes no room
  // twice, and what has changed is told at a glance.
  #same(entity: Entity): Entity {
    const known = this.#newest?.get(stringifyEntityRef(entity));
    return known && isDeepStrictEqual(known, entity) ? known : entity;
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
        found.set(ref, items[index] && this.#same(slim(items[index]))),
      );
    }
    return found;
  }

  async *#stream(
    request: { filter?: Record<string, string>; fields?: string[] },
    signal: AbortSignal,
  ): AsyncIterable<Entity[]> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const pages = this.#catalog.streamEntities(
      { ...request, pageSize: PAGE_SIZE },
      { credentials },
    );
    for await (const page of pages) {
      signal.throwIfAborted();
      yield page;
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
