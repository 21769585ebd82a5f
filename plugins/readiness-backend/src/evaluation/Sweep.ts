import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type {
  EvidenceSource,
  Subject,
} from '@operations-in-teams/plugin-readiness-node';
import type { CatalogReader } from '../catalog/CatalogReader';
import { containersIn } from '../catalog/containersIn';
import type { CatalogSnapshot } from '../catalog/CatalogSnapshot';
import type { SnapshotScope } from '../catalog/SnapshotScope';
import { catalogUnavailable, readsCatalog } from '../catalog/sources';
import type { ContainerStore, EvidenceStore, ResultStore } from '../database';
import type { EvidenceEnvironment } from '../domain/expressions';
import type { CompiledStandard } from '../domain/standards';
import { EvidenceCollection } from '../evidence/EvidenceCollection';
import type { StandardRegistry } from '../standards/StandardRegistry';
import { leavingSubjects, type Leaving } from './leavingSubjects';
import type { SubjectEvaluator } from './SubjectEvaluator';

const CHUNK = 1_000;
const SOURCE_TIMEOUT_MS = 120_000;

/** Evaluates all subjects in the catalog against all standards in force. */
export class Sweep {
  readonly #options: SweepOptions;
  #pruned: string | undefined;

  private constructor(options: SweepOptions) {
    this.#options = options;
  }

  static create(options: SweepOptions): Sweep {
    return new Sweep(options);
  }

  async run(signal: AbortSignal): Promise<void> {
    const { registry, results, containers, clock, logger } = this.#options;
    const attemptedAt = clock();
    await registry.refresh();
    const standards = registry.inForce().map(({ standard }) => standard);
    const catalog = await this.#readCatalog(signal);
    const previous = await results.getSweep();
    if (!catalog.snapshot && catalog.problem) {
      await this.#markCatalogUnavailable(catalog.problem, attemptedAt);
    }
    if (!catalog.snapshot || standards.length === 0) {
      await results.saveSweep({
        ...previous,
        attemptedAt,
        problem: catalog.problem ?? 'no standard is in force',
      });
      return;
    }
    const subjects = subjectsIn(catalog.snapshot, standards);
    const changes = await this.#options.scope.run(
      catalog.problem ?? catalog.snapshot,
      () => this.#evaluate(subjects, standards, signal),
    );
    const leaving = catalog.problem
      ? undefined
      : await this.#forget(subjects, standards, previous?.leavingDigest);
    if (!catalog.problem && !leaving?.problem) {
      await containers.save(containersIn(catalog.snapshot.entities()));
    }
    await results.saveSweep({
      attemptedAt,
      evaluatedAt: clock(),
      subjects: subjects.length,
      problem: catalog.problem ?? leaving?.problem,
      leavingDigest: leaving ? leaving.digest : previous?.leavingDigest,
    });
    logger[changes > 0 ? 'info' : 'debug']('Subjects evaluated', {
      subjects: subjects.length,
      changes,
      milliseconds: clock().getTime() - attemptedAt.getTime(),
    });
  }

  /** The newest snapshot; an older one, with the problem, where reading failed. */
  async #readCatalog(
    signal: AbortSignal,
  ): Promise<{ snapshot?: CatalogSnapshot; problem?: string }> {
    const { catalog, logger } = this.#options;
    try {
      return { snapshot: await catalog.read(signal) };
    } catch (error) {
      signal.throwIfAborted();
      const { message } = toError(error);
      logger.warn('Catalog could not be read, its evidence grows old', {
        problem: message,
      });
      return { snapshot: catalog.newest(), problem: message };
    }
  }

  // Nothing is asked where no subject is known; the reason is shown all the same.
  async #markCatalogUnavailable(reason: string, attemptedAt: Date) {
    const { sources, evidence } = this.#options;
    const records = await evidence.getSources();
    await evidence.saveSources(
      sources.filter(readsCatalog).map(({ id }) => ({
        ...records.find(({ sourceId }) => sourceId === id),
        sourceId: id,
        state: 'unavailable',
        attemptedAt,
        problem: catalogUnavailable(reason).message,
      })),
    );
  }

  async #evaluate(
    subjects: Subject[],
    standards: CompiledStandard[],
    signal: AbortSignal,
  ): Promise<number> {
    const { sources, environment, evidence, evaluator, clock } = this.#options;
    const collection = await EvidenceCollection.begin({
      sources,
      environment,
      store: evidence,
      run: { fresh: false, signal, timeoutMs: SOURCE_TIMEOUT_MS, clock },
    });
    let total = 0;
    for (let start = 0; start < subjects.length; start += CHUNK) {
      signal.throwIfAborted();
      const { changes } = await evaluator.evaluate(
        subjects.slice(start, start + CHUNK),
        standards,
        collection,
      );
      total += changes;
    }
    await collection.end();
    return total;
  }

  async #forget(
    subjects: Subject[],
    standards: CompiledStandard[],
    previousDigest: string | undefined,
  ): Promise<Leaving | undefined> {
    const { registry, results, clock, logger } = this.#options;
    // What a standard that could not be loaded would score is not known.
    if (!registry.isComplete()) return undefined;
    const leaving = leavingSubjects({
      stored: await results.getSubjectRefs(),
      current: new Set(subjects.map(({ entityRef }) => entityRef)),
      previousDigest,
    });
    if (leaving.problem) logger.warn(leaving.problem);
    if (leaving.remove.length > 0) {
      await results.removeSubjects(leaving.remove, clock());
    }
    const versions = standards.map(item => `${item.id} ${item.version}`).join();
    if (this.#pruned !== versions) {
      await results.prune(
        new Map(standards.map(({ id, rules }) => [id, rules.map(r => r.id)])),
        clock(),
      );
      this.#pruned = versions;
    }
    return leaving;
  }
}

function subjectsIn(
  snapshot: CatalogSnapshot,
  standards: CompiledStandard[],
): Subject[] {
  const subjects: Subject[] = [];
  for (const [entityRef, entity] of snapshot.entities()) {
    if (standards.some(standard => standard.applies(entity))) {
      subjects.push({ entityRef, entity });
    }
  }
  return subjects;
}

export type SweepOptions = {
  registry: StandardRegistry;
  catalog: CatalogReader;
  scope: SnapshotScope;
  sources: EvidenceSource[];
  environment: EvidenceEnvironment;
  evidence: EvidenceStore;
  results: ResultStore;
  containers: ContainerStore;
  evaluator: SubjectEvaluator;
  logger: LoggerService;
  clock: () => Date;
};
