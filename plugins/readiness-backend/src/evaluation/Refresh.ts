import { NotFoundError } from '@backstage/errors';
import { EvidenceCollection } from '../evidence/EvidenceCollection';
import type { SweepOptions } from './Sweep';

const SOURCE_TIMEOUT_MS = 20_000;

/** Evaluates one subject anew while somebody waits for it. */
export class Refresh {
  readonly #options: RefreshOptions;

  private constructor(options: RefreshOptions) {
    this.#options = options;
  }

  static create(options: RefreshOptions): Refresh {
    return new Refresh(options);
  }

  async run(entityRef: string, signal: AbortSignal): Promise<void> {
    const { registry, catalog, scope, results, clock } = this.#options;
    await registry.refresh();
    const snapshot = await catalog.readAround(entityRef, signal);
    const entity = snapshot.get(entityRef);
    if (!entity) {
      throw new NotFoundError(`No entity ${entityRef} in the catalog`);
    }
    const standards = registry.inForce().map(({ standard }) => standard);
    if (!standards.some(standard => standard.applies(entity))) {
      if (registry.isComplete()) {
        await results.removeSubjects([entityRef], clock());
      }
      return;
    }
    await scope.run(snapshot, async () => {
      const { sources, environment, evidence, evaluator } = this.#options;
      const collection = await EvidenceCollection.begin({
        sources,
        environment,
        store: evidence,
        run: { fresh: true, signal, timeoutMs: SOURCE_TIMEOUT_MS, clock },
      });
      await evaluator.evaluate([{ entityRef, entity }], standards, collection);
      await this.#saveNewSources(collection);
    });
  }

  // One subject says nothing about a source as a whole, unless it is the first.
  async #saveNewSources(collection: EvidenceCollection): Promise<void> {
    const { evidence } = this.#options;
    const known = new Set(
      (await evidence.getSources()).map(({ sourceId }) => sourceId),
    );
    await evidence.saveSources(
      collection.results().filter(({ sourceId }) => !known.has(sourceId)),
    );
  }
}

export type RefreshOptions = Omit<SweepOptions, 'logger' | 'containers'>;
