import { NotFoundError } from '@backstage/errors';
import type { EvidenceSource } from '@operations-in-teams/plugin-readiness-node';
import type { CatalogReader } from '../catalog/CatalogReader';
import type { SnapshotScope } from '../catalog/SnapshotScope';
import type { ResultStore } from '../database';
import type { EvidenceCollector } from '../evidence/EvidenceCollector';
import type { StandardRegistry } from '../standards/StandardRegistry';
import type { SubjectEvaluator } from './SubjectEvaluator';

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
      const { sources, collector, evaluator } = this.#options;
      const subjects = [{ entityRef, entity }];
      const { failures } = await collector.some(sources, subjects, {
        awaited: true,
        signal,
      });
      await evaluator.evaluate(subjects, standards, { failures });
    });
  }
}

export type RefreshOptions = {
  registry: StandardRegistry;
  catalog: CatalogReader;
  scope: SnapshotScope;
  sources: EvidenceSource[];
  collector: EvidenceCollector;
  evaluator: SubjectEvaluator;
  results: ResultStore;
  clock: () => Date;
};
