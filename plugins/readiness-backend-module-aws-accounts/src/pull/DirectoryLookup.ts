import { assertError } from '@backstage/errors';
import type { JsonValue } from '@backstage/types';
import type { DirectoryKind } from '../database/AccountEvidenceStore';
import type { StoredDirectory } from '../evidence/StoredDirectory';
import { isoNow, type PullContext } from './PullContext';

/** What cannot be read of a permission set or a principal leaves it unknown. */
const OF_ONE_ITEM = ['NotFoundError', 'InputError', 'NotAllowedError'];

/** Reads what the directory lacks, and stores it. */
export class DirectoryLookup {
  readonly #context: PullContext;
  readonly #directory: StoredDirectory;
  readonly #failures = new Map<string, string>();

  constructor(context: PullContext, directory: StoredDirectory) {
    this.#context = context;
    this.#directory = directory;
  }

  isGone(kind: DirectoryKind, id: string): boolean {
    return this.#directory.isGone(kind, id);
  }

  async ensure(
    kind: DirectoryKind,
    id: string,
    read: () => Promise<JsonValue | object>,
  ) {
    const key = `${kind} ${id}`;
    if (this.#directory.has(kind, id) || this.#failures.has(key)) {
      return;
    }
    try {
      await this.addAll(kind, [{ id, item: (await read()) as JsonValue }]);
    } catch (error) {
      assertError(error);
      if (!OF_ONE_ITEM.includes(error.name)) {
        throw error;
      }
      this.#failures.set(key, error.message);
    }
  }

  async addAll(
    kind: DirectoryKind,
    items: Array<{ id: string; item: JsonValue }>,
  ) {
    const { store, organization, clock } = this.#context;
    const collectedAt = isoNow(clock);
    const found = items.map(each => ({ kind, ...each, collectedAt }));
    await store.saveDirectory(organization.id, found);
    found.forEach(item => this.#directory.add(item));
  }

  conclude() {
    const reasons = [...new Set(this.#failures.values())];
    if (reasons.length > 0) {
      this.#context.logger.warn(
        'Some permission sets, groups or people could not be read; what they allow stays unknown',
        { count: this.#failures.size, reason: reasons[0] },
      );
    }
  }
}
