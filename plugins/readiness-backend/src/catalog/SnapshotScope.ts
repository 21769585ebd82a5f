import { AsyncLocalStorage } from 'node:async_hooks';
import { catalogUnavailable, type CurrentSnapshot } from './sources';
import type { CatalogSnapshot } from './CatalogSnapshot';

/**
 * The snapshot that a sweep or a refresh works on. Several may run at once,
 * each on a snapshot of its own.
 */
export class SnapshotScope implements CurrentSnapshot {
  readonly #storage = new AsyncLocalStorage<CatalogSnapshot | string>();

  private constructor() {}

  static create(): SnapshotScope {
    return new SnapshotScope();
  }

  /** Runs work with a snapshot, or with the reason why there is none. */
  run<T>(snapshot: CatalogSnapshot | string, work: () => Promise<T>) {
    return this.#storage.run(snapshot, work);
  }

  get(): CatalogSnapshot {
    const snapshot = this.#storage.getStore() ?? 'it has not been read yet';
    if (typeof snapshot === 'string') throw catalogUnavailable(snapshot);
    return snapshot;
  }
}
