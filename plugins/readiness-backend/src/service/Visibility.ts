import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { RollupStore } from '../database';
import type { Visible } from '../domain/rollups';

const PAGE_SIZE = 1_000;
/** How long a caller may go on seeing what was hidden from them meanwhile. */
const TTL_MS = 30_000;
/** Of all callers together; some tens of megabytes. */
const MOST_REFERENCES = 500_000;
/** What roll-ups group by, beside the subjects themselves. */
const GROUPS = ['group', 'system', 'domain'];

/** Says which entities a caller may see, for lists and sums of many. */
export interface Visibility {
  of(credentials: BackstageCredentials): Promise<Visible>;
}

/**
 * Asks for the permission to read entities once for each request. Where it
 * depends on the entity, the catalog is read with the caller's own credentials,
 * and what it shows is kept for a short time, for this caller alone.
 */
export class CatalogVisibility implements Visibility {
  readonly #options: CatalogVisibilityOptions;
  readonly #known = new Map<string, { until: number; refs: Seen }>();

  private constructor(options: CatalogVisibilityOptions) {
    this.#options = options;
  }

  static create(options: CatalogVisibilityOptions): CatalogVisibility {
    return new CatalogVisibility(options);
  }

  async of(credentials: BackstageCredentials): Promise<Visible> {
    const [{ result }] = await this.#options.permissions.authorizeConditional(
      [{ permission: catalogEntityReadPermission }],
      { credentials },
    );
    if (result === AuthorizeResult.ALLOW) return 'all';
    if (result === AuthorizeResult.DENY) return new Set();
    return this.#read(credentials);
  }

  async #read(credentials: BackstageCredentials): Promise<Visible> {
    const caller = callerOf(credentials);
    const now = this.#options.clock().getTime();
    const known = this.#known.get(caller);
    if (known && known.until > now) return known.refs.promise;
    const refs: Seen = { promise: this.#stream(credentials), size: 0 };
    this.#known.delete(caller);
    this.#known.set(caller, { until: now + TTL_MS, refs });
    try {
      const seen = await refs.promise;
      refs.size = seen.size;
      this.#forget(now);
      return seen;
    } catch (error) {
      if (this.#known.get(caller)?.refs === refs) this.#known.delete(caller);
      throw error;
    }
  }

  async #stream(credentials: BackstageCredentials): Promise<Set<string>> {
    const kinds = await this.#options.store.getKinds();
    const pages = this.#options.catalog.streamEntities(
      {
        filter: { kind: [...new Set([...kinds, ...GROUPS])] },
        fields: ['kind', 'metadata.namespace', 'metadata.name'],
        pageSize: PAGE_SIZE,
      },
      { credentials },
    );
    const refs = new Set<string>();
    for await (const page of pages) {
      for (const entity of page) refs.add(stringifyEntityRef(entity));
    }
    return refs;
  }

  /** Drops what is old, then the oldest until the rest is small enough. */
  #forget(now: number): void {
    let total = 0;
    for (const { refs } of this.#known.values()) total += refs.size;
    for (const [caller, { until, refs }] of this.#known) {
      if (until > now && total <= MOST_REFERENCES) continue;
      this.#known.delete(caller);
      total -= refs.size;
    }
  }
}

type Seen = { promise: Promise<Set<string>>; size: number };

function callerOf({ principal }: BackstageCredentials): string {
  return JSON.stringify(principal);
}

export type CatalogVisibilityOptions = {
  permissions: PermissionsService;
  catalog: CatalogService;
  store: Pick<RollupStore, 'getKinds'>;
  clock: () => Date;
};
