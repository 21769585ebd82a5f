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
import type {
  ContainerStore,
  EvidenceStore,
  ResultStore,
  SweepStore,
} from '../database';
import type { CompiledStandard } from '../domain/standards';
import type { EvidenceCollector } from '../evidence/EvidenceCollector';
import type { StandardRegistry } from '../standards/StandardRegistry';
import { leavingSubjects, type Leaving } from './leavingSubjects';
import { subjectsIn } from './subjectsIn';

/** What a sweep is about. */
export type SweepPlan = {
  attemptedAt: Date;
  standards: CompiledStandard[];
  snapshot?: CatalogSnapshot;
  /** In the order of their references; none where there is nothing to do. */
  subjects: Subject[];
  /** Why the catalog, or a standard, could not be read. */
  problem?: string;
  /** Whether `subjects` are those that were known before the problem. */
  isOld: boolean;
};

/** Begins and ends sweeps: what is scored, and what is not any more. */
export class SweepPlanner {
  readonly #options: SweepPlannerOptions;
  #pruned: string | undefined;

  private constructor(options: SweepPlannerOptions) {
    this.#options = options;
  }

  static create(options: SweepPlannerOptions): SweepPlanner {
    return new SweepPlanner(options);
  }

  /**
   * Reads the catalog and what it says of all subjects. Sources that have never
   * been asked are asked as well, so that nothing begins as unknown; the others
   * have schedules of their own.
   */
  async begin(signal: AbortSignal): Promise<SweepPlan> {
    const { registry, scope, collector, clock } = this.#options;
    const attemptedAt = clock();
    await registry.refresh();
    const standards = registry.inForce().map(({ standard }) => standard);
    const { snapshot, problem } = await this.#readCatalog(signal);
    if (!snapshot && problem) {
      await this.#markCatalogUnavailable(problem, attemptedAt);
    }
    const subjects = snapshot ? subjectsIn(snapshot, standards) : [];
    if (snapshot) {
      const sources = await this.#sourcesToAsk();
      await scope.run(problem ?? snapshot, () =>
        collector.all(sources, subjects, signal),
      );
    }
    return {
      attemptedAt,
      standards,
      snapshot,
      subjects,
      problem:
        problem ??
        (standards.length === 0 ? 'no standard is in force' : undefined),
      isOld: problem !== undefined,
    };
  }

  /** The same without collecting: for a backend that goes on with a sweep. */
  async resume(signal: AbortSignal): Promise<SweepPlan> {
    const { registry, catalog, clock } = this.#options;
    await registry.refresh();
    const standards = registry.inForce().map(({ standard }) => standard);
    const snapshot = await catalog.look(signal);
    return {
      attemptedAt: clock(),
      standards,
      snapshot,
      subjects: subjectsIn(snapshot, standards),
      isOld: false,
    };
  }

  async end(plan: SweepPlan): Promise<void> {
    const { sweeps, containers, clock } = this.#options;
    const previous = await sweeps.getRecord();
    if (plan.standards.length === 0 || (plan.isOld && !plan.subjects.length)) {
      await sweeps.saveRecord({
        ...previous,
        attemptedAt: plan.attemptedAt,
        problem: plan.problem,
      });
      return;
    }
    const leaving = plan.isOld
      ? undefined
      : await this.#forget(plan, previous?.leavingDigest);
    if (plan.snapshot && !plan.isOld && !leaving?.problem) {
      await containers.save(containersIn(plan.snapshot.entities()));
    }
    await sweeps.saveRecord({
      attemptedAt: plan.attemptedAt,
      evaluatedAt: clock(),
      subjects: plan.subjects.length,
      problem: plan.problem ?? leaving?.problem,
      leavingDigest: leaving ? leaving.digest : previous?.leavingDigest,
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

  async #sourcesToAsk(): Promise<EvidenceSource[]> {
    const { sources, evidence } = this.#options;
    const asked = new Set(
      (await evidence.getSources()).map(({ sourceId }) => sourceId),
    );
    return sources.filter(
      source => readsCatalog(source) || !asked.has(source.id),
    );
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

  async #forget(
    { subjects, standards }: SweepPlan,
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

export type SweepPlannerOptions = {
  registry: StandardRegistry;
  catalog: CatalogReader;
  scope: SnapshotScope;
  sources: EvidenceSource[];
  collector: EvidenceCollector;
  evidence: EvidenceStore;
  results: ResultStore;
  containers: ContainerStore;
  sweeps: SweepStore;
  logger: LoggerService;
  clock: () => Date;
};
