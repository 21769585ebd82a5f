import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { CatalogReader } from '../catalog/CatalogReader';
import type { EvidenceCollector } from '../evidence/EvidenceCollector';
import type { StandardRegistry } from '../standards/StandardRegistry';
import type { SubjectEvaluator } from './SubjectEvaluator';

/**
 * Evaluates subjects on what is stored of them, while somebody waits who has
 * just done something to them. It asks no source for anything.
 */
export class ActEvaluation {
  readonly #options: ActEvaluationOptions;

  private constructor(options: ActEvaluationOptions) {
    this.#options = options;
  }

  static create(options: ActEvaluationOptions): ActEvaluation {
    return new ActEvaluation(options);
  }

  /** At most some hundreds; those that are not in the catalog are left out. */
  async run(entityRefs: string[]): Promise<void> {
    const { registry, catalog, collector, evaluator } = this.#options;
    const standards = registry.inForce().map(({ standard }) => standard);
    const subjects = await catalog.entities(entityRefs);
    const scored = subjects.filter(({ entity }) =>
      standards.some(standard => standard.applies(entity)),
    );
    if (scored.length === 0) return;
    const failures = await collector.failures();
    await evaluator.evaluate(scored, standards, {
      failures,
      // What was never evaluated waits until all sources have been asked.
      onlyKnown: true,
    });
  }

  /**
   * The same after something that stands whatever becomes of the evaluation;
   * where it fails, the next sweep evaluates.
   */
  async attempt(entityRefs: string[]): Promise<void> {
    try {
      await this.run(entityRefs);
    } catch (error) {
      this.#options.logger.warn(
        'Subjects could not be evaluated at once; the next sweep does',
        { subjects: entityRefs.length, problem: toError(error).message },
      );
    }
  }
}

export type ActEvaluationOptions = {
  registry: StandardRegistry;
  catalog: CatalogReader;
  collector: EvidenceCollector;
  evaluator: SubjectEvaluator;
  logger: LoggerService;
};
