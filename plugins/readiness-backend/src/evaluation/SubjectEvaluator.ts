import { setImmediate } from 'node:timers/promises';
import type { Subject } from '@operations-in-teams/plugin-readiness-node';
import type { CatalogReader } from '../catalog/CatalogReader';
import { subjectDimensions } from '../catalog/subjectDimensions';
import type { ResultStore } from '../database';
import { evaluateSubject, type SubjectEvaluation } from '../domain/evaluation';
import type { CompiledStandard } from '../domain/standards';
import type { EvidenceCollection } from '../evidence/EvidenceCollection';

/** After so many subjects other work gets its turn. */
const TURN = 100;

/** Collects, evaluates and stores any number of subjects as one set. */
export class SubjectEvaluator {
  readonly #catalog: Pick<CatalogReader, 'newest'>;
  readonly #results: ResultStore;
  readonly #gracePeriodMs: number;
  readonly #clock: () => Date;

  private constructor(options: SubjectEvaluatorOptions) {
    this.#catalog = options.catalog;
    this.#results = options.results;
    this.#gracePeriodMs = options.gracePeriodMs;
    this.#clock = options.clock;
  }

  static create(options: SubjectEvaluatorOptions): SubjectEvaluator {
    return new SubjectEvaluator(options);
  }

  async evaluate(
    subjects: Subject[],
    standards: CompiledStandard[],
    collection: EvidenceCollection,
  ): Promise<{ changes: number }> {
    const known = await collection.collect(subjects);
    const now = this.#clock();
    const evaluations: SubjectEvaluation[] = [];
    for (const [index, subject] of known.entries()) {
      if (index % TURN === TURN - 1) await setImmediate();
      for (const standard of standards) {
        const evaluation = evaluateSubject(standard, subject, now);
        if (evaluation) evaluations.push(evaluation);
      }
    }
    return this.#results.save({
      subjects: subjects.map(subject =>
        subjectDimensions(subject, this.#catalog.newest()),
      ),
      evaluations,
      levelIds: new Map(
        standards.map(({ id, levels }) => [id, levels.map(level => level.id)]),
      ),
      now,
      gracePeriodMs: this.#gracePeriodMs,
    });
  }
}

export type SubjectEvaluatorOptions = {
  catalog: Pick<CatalogReader, 'newest'>;
  results: ResultStore;
  gracePeriodMs: number;
  clock: () => Date;
};
