import { createHash } from 'node:crypto';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type {
  EntityProviderConnection,
  EntityProviderMutation,
} from '@backstage/plugin-catalog-node';

/** Stands for the catalog, and counts as it does what is new to it. */
export class CountingConnection implements EntityProviderConnection {
  mutations = 0;
  entityUpdates = 0;
  isKeeping = false;
  kept: Entity[] = [];
  #known = new Map<string, string>();

  async applyMutation(mutation: EntityProviderMutation): Promise<void> {
    if (mutation.type !== 'full') {
      throw new Error('Expected a full mutation');
    }
    this.mutations += 1;
    const given = new Map<string, string>();
    for (const { entity } of mutation.entities) {
      const ref = stringifyEntityRef(entity);
      const hash = createHash('sha1')
        .update(JSON.stringify(entity))
        .digest('hex');
      given.set(ref, hash);
      if (this.#known.get(ref) !== hash) {
        this.entityUpdates += 1;
      }
    }
    for (const ref of this.#known.keys()) {
      if (!given.has(ref)) {
        this.entityUpdates += 1;
      }
    }
    this.#known = given;
    if (this.isKeeping) {
      this.kept = mutation.entities.map(({ entity }) => entity);
    }
  }

  async refresh(): Promise<void> {
    throw new Error('A pull asks for no refresh');
  }
}
