import { setImmediate } from 'node:timers/promises';
import type {
  EvidenceSource,
  Subject,
} from '@operations-in-teams/plugin-readiness-node';
import type { CatalogReader } from '../catalog/CatalogReader';
import { subjectDimensions } from '../catalog/subjectDimensions';
import type { ResultStore, SubjectState, SweepBatch } from '../database';
import { evaluateSubject, type SubjectEvaluation } from '../domain/evaluation';
import type { EvidenceEnvironment } from '../domain/expressions';
import type { CompiledStandard } from '../domain/standards';
import { EvidenceReader } from '../evidence/EvidenceReader';

/** After so many subjects other work gets its turn. */
const TURN = 100;

/** Evaluates and stores any number of subjects as one set. */
export class SubjectEvaluator {
  readonly #options: SubjectEvaluatorOptions;

  private constructor(options: SubjectEvaluatorOptions) {
    this.#options = options;
  }

  static create(options: SubjectEvaluatorOptions): SubjectEvaluator {
    return new SubjectEvaluator(options);
  }

  /**
   * Evaluates subjects on what is stored of them. What else the results depend
   * on, such as waivers, is part of the {@link SubjectState} that the store
   * reads while it locks the subjects.
   */
  async evaluate(
    subjects: Subject[],
    standards: CompiledStandard[],
    run: EvaluationRun,
  ): Promise<{ changes: number }> {
    // A batch is ended also where nothing is left in it.
    if (subjects.length === 0 && !run.batch) return { changes: 0 };
    const { results, catalog, gracePeriodMs, clock } = this.#options;
    const now = clock();
    return results.update({
      subjects: subjects.map(subject =>
        subjectDimensions(subject, catalog.newest()),
      ),
      evaluate: states =>
        this.#evaluate(new Map(states.map(state => [state.entityRef, state])), {
          subjects,
          standards,
          failures: run.failures,
          now,
        }),
      levelIds: new Map(
        standards.map(({ id, levels }) => [id, levels.map(level => level.id)]),
      ),
      now,
      gracePeriodMs,
      batch: run.batch,
      onlyKnown: run.onlyKnown,
    });
  }

  async *#evaluate(
    states: ReadonlyMap<string, SubjectState>,
    work: {
      subjects: Subject[];
      standards: CompiledStandard[];
      failures: ReadonlyMap<string, string>;
      now: Date;
    },
  ): AsyncIterable<SubjectEvaluation> {
    const { sources, environment } = this.#options;
    const { subjects, standards, failures, now } = work;
    const reader = EvidenceReader.create({
      standards,
      sources,
      environment,
      failures,
    });
    for (const [index, subject] of subjects.entries()) {
      if (index % TURN === TURN - 1) await setImmediate();
      const state = states.get(subject.entityRef);
      if (!state) continue;
      const known = reader.read(subject, state);
      for (const standard of standards) {
        const evaluation = evaluateSubject(standard, known, now);
        if (evaluation) yield evaluation;
      }
    }
  }
}

export type EvaluationRun = {
  /** Why sources gave nothing when they were last asked, by their ids. */
  failures: ReadonlyMap<string, string>;
  /** Leaves out subjects that were never evaluated before. */
  onlyKnown?: boolean;
  /** The part of a sweep that the subjects are. */
  batch?: SweepBatch;
};

export type SubjectEvaluatorOptions = {
  catalog: Pick<CatalogReader, 'newest'>;
  sources: EvidenceSource[];
  environment: EvidenceEnvironment;
  results: ResultStore;
  gracePeriodMs: number;
  clock: () => Date;
};
