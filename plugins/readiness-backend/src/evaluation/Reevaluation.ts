import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type {
  EvidenceSource,
  Subject,
} from '@operations-in-teams/plugin-readiness-node';
import type { CatalogReader } from '../catalog/CatalogReader';
import type { CatalogSnapshot } from '../catalog/CatalogSnapshot';
import type { SnapshotScope } from '../catalog/SnapshotScope';
import { CatalogEvidenceSource, readsCatalog } from '../catalog/sources';
import type { CompiledStandard } from '../domain/standards';
import type { EvidenceCollector } from '../evidence/EvidenceCollector';
import type { StandardRegistry } from '../standards/StandardRegistry';
import { affectedSubjects } from './affectedSubjects';
import { readersOf } from './readersOf';
import type { SubjectEvaluator } from './SubjectEvaluator';
import { subjectsIn } from './subjectsIn';

/** News arrives in bursts; what comes within this time is evaluated together. */
const DELAY_MS = 250;
/** Subjects that are locked, evaluated and stored at once. */
const BATCH = 1_500;

/**
 * Evaluates what a change matters to, and nothing else: the subjects that it
 * touches, and of these only those to which a rule applies that reads it. The
 * next sweep makes good what a backend that is killed leaves undone.
 */
export class Reevaluation {
  readonly #options: ReevaluationOptions;
  readonly #stopped = new AbortController();
  #pending = new Map<string, Set<string> | 'all'>();
  #timer: NodeJS.Timeout | undefined;
  #followed: CatalogSnapshot | undefined;
  #running: Promise<void> = Promise.resolve();

  private constructor(options: ReevaluationOptions) {
    this.#options = options;
  }

  static create(options: ReevaluationOptions): Reevaluation {
    return new Reevaluation(options);
  }

  /**
   * Tells that a source has news, of some subjects or of all. Within a second
   * or so it is asked for them, and those of which it says something else are
   * evaluated. Returns at once.
   */
  request(sourceId: string, entityRefs?: string[]): void {
    const known = this.#pending.get(sourceId);
    this.#pending.set(
      sourceId,
      entityRefs && known !== 'all'
        ? new Set([...(known ?? []), ...entityRefs])
        : 'all',
    );
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#queue(() => this.#evaluatePending()).catch(error =>
        this.#options.logger.warn(
          'What has changed could not be evaluated; the next sweep does',
          toError(error),
        ),
      );
    }, DELAY_MS);
  }

  /** Evaluates what the catalog says something else of than at the last time. */
  async followCatalog(signal: AbortSignal): Promise<void> {
    await this.#queue(async () => {
      const { catalog, scope, sources, collector } = this.#options;
      const before = this.#followed ?? catalog.newest();
      // Before the first sweep nothing is stored that could have changed.
      if (!before) return;
      const after = await catalog.look(signal);
      const standards = this.#standards();
      const subjects = subjectsIn(after, standards);
      const affected = await affectedSubjects(
        before,
        after,
        subjects,
        sources.filter(source => source instanceof CatalogEvidenceSource),
      );
      const run = { awaited: false, signal };
      await scope.run(after, async () => {
        const changed = ({ entityRef }: Subject) =>
          before.get(entityRef) !== after.get(entityRef);
        // What changed itself may name something else that other sources know.
        await collector.some(sources, affected.filter(changed), run);
        await collector.some(
          sources.filter(readsCatalog),
          affected.filter(subject => !changed(subject)),
          run,
        );
      });
      await this.#evaluate(affected, standards, { signal });
      this.#followed = after;
    });
  }

  /** Asks one source for all subjects, and evaluates those with news. */
  async followSource(
    source: EvidenceSource,
    signal: AbortSignal,
  ): Promise<void> {
    const { catalog, collector } = this.#options;
    const snapshot = await catalog.recent(signal);
    const standards = this.#standards();
    const subjects = subjectsIn(snapshot, standards);
    const { news, turned } = await collector.all([source], subjects, signal);
    const affected = turned
      ? subjects
      : subjects.filter(({ entityRef }) => news.has(entityRef));
    await this.#queue(() =>
      this.#evaluate(
        readersOf(source.id, affected, standards),
        standards,
        // Of what is new in the catalog the other sources know nothing yet.
        { onlyKnown: true, signal },
      ),
    );
  }

  /** Waits for what has been asked for; what is asked for later is ignored. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#stopped.abort(new Error('The backend stops'));
    await this.#running.catch(() => {});
  }

  // One after the other, so that a burst does not evaluate a subject twice.
  #queue(work: () => Promise<void>): Promise<void> {
    const run = this.#running.catch(() => {}).then(work);
    this.#running = run;
    return run;
  }

  async #evaluatePending(): Promise<void> {
    const signal = this.#stopped.signal;
    signal.throwIfAborted();
    const { sources, collector, catalog } = this.#options;
    const standards = this.#standards();
    const refs = new Set<string>();
    const pending = this.#pending;
    this.#pending = new Map();
    for (const source of sources) {
      const asked = pending.get(source.id);
      if (!asked) continue;
      const subjects = readersOf(
        source.id,
        await this.#known(asked, standards),
        standards,
      );
      const { news } = await collector.some([source], subjects, {
        awaited: false,
        signal,
      });
      for (const ref of news) refs.add(ref);
    }
    const subjects = await catalog.entities([...refs]);
    await this.#evaluate(subjects, standards, { onlyKnown: true, signal });
  }

  async #known(
    refs: Set<string> | 'all',
    standards: CompiledStandard[],
  ): Promise<Subject[]> {
    const { catalog } = this.#options;
    if (refs !== 'all') return catalog.entities([...refs]);
    const newest = catalog.newest();
    return newest ? subjectsIn(newest, standards) : [];
  }

  async #evaluate(
    subjects: Subject[],
    standards: CompiledStandard[],
    { onlyKnown, signal }: { onlyKnown?: boolean; signal: AbortSignal },
  ): Promise<void> {
    const { collector, evaluator } = this.#options;
    if (subjects.length === 0) return;
    const failures = await collector.failures();
    for (let start = 0; start < subjects.length; start += BATCH) {
      signal.throwIfAborted();
      await evaluator.evaluate(
        subjects.slice(start, start + BATCH),
        standards,
        { failures, onlyKnown },
      );
    }
  }

  #standards(): CompiledStandard[] {
    return this.#options.registry.inForce().map(({ standard }) => standard);
  }
}

export type ReevaluationOptions = {
  registry: StandardRegistry;
  catalog: CatalogReader;
  scope: SnapshotScope;
  sources: EvidenceSource[];
  collector: EvidenceCollector;
  evaluator: SubjectEvaluator;
  logger: LoggerService;
};
