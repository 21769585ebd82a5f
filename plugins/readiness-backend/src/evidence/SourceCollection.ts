import { toError } from '@backstage/errors';
import type {
  Evidence,
  EvidenceSource,
  Subject,
} from '@operations-in-teams/plugin-readiness-node';
import type { SourceRecord } from '../database';
import { EvidenceClocks, type CollectedEvidence } from '../domain/evaluation';
import type { EvidenceType } from '../domain/expressions';
import { within } from './within';

const BATCH = 500;
const PROBLEM_LENGTH = 1_000;

/**
 * One source, asked for the subjects of one sweep or one refresh. A source that
 * has failed once is not asked again in the same run.
 */
export class SourceCollection {
  readonly #source: EvidenceSource;
  readonly #type: EvidenceType;
  readonly #record: SourceRecord | undefined;
  readonly #run: CollectionRun;
  readonly #startedAt: Date;
  /** When what the source says of each subject was true. */
  readonly clocks: EvidenceClocks;
  #failure: string | undefined;
  #answered = false;
  #flaws = 0;
  #firstFlaw: string | undefined;

  private constructor(options: SourceCollectionOptions) {
    this.#source = options.source;
    this.#type = options.type;
    this.#record = options.record;
    this.#run = options.run;
    this.#startedAt = options.run.clock();
    // One subject that is asked for anew does not speak for the others.
    this.clocks = EvidenceClocks.create(options.times, {
      frozen: options.run.fresh,
    });
  }

  static create(options: SourceCollectionOptions): SourceCollection {
    return new SourceCollection(options);
  }

  get sourceId(): string {
    return this.#source.id;
  }

  /** Why the source gave nothing; absent while it answers. */
  get failure(): string | undefined {
    return this.#failure;
  }

  async collect(subjects: Subject[]): Promise<CollectedEvidence[]> {
    const collected: CollectedEvidence[] = [];
    for (let start = 0; start < subjects.length; start += BATCH) {
      if (this.#failure !== undefined) break;
      collected.push(
        ...(await this.#collectBatch(subjects.slice(start, start + BATCH))),
      );
    }
    return collected;
  }

  /** How the collection went; nothing where there was nothing to ask for. */
  result(): SourceRecord | undefined {
    if (!this.#answered && this.#failure === undefined) return undefined;
    const problem = this.#problem();
    return {
      sourceId: this.#source.id,
      state: this.#state(),
      collectedAt: this.#answered ? this.#startedAt : this.#record?.collectedAt,
      attemptedAt: this.#startedAt,
      problem: problem?.slice(0, PROBLEM_LENGTH),
    };
  }

  #state(): SourceRecord['state'] {
    if (this.#failure !== undefined) {
      return this.#answered ? 'partial' : 'unavailable';
    }
    return this.#flaws > 0 ? 'partial' : 'ok';
  }

  #problem(): string | undefined {
    if (this.#failure !== undefined) return this.#failure;
    if (this.#flaws <= 1) return this.#firstFlaw;
    return `${this.#firstFlaw}; and ${this.#flaws - 1} more like it`;
  }

  async #collectBatch(subjects: Subject[]): Promise<CollectedEvidence[]> {
    try {
      const answers = await within(
        { ms: this.#run.timeoutMs, signal: this.#run.signal },
        signal =>
          this.#source.collect({ subjects, fresh: this.#run.fresh, signal }),
      );
      const collected = this.#read(answers, subjects);
      this.#answered = true;
      this.clocks.start();
      return collected;
    } catch (error) {
      this.#run.signal.throwIfAborted();
      this.#failure = toError(error).message;
      return [];
    }
  }

  #read(answers: Evidence[], subjects: Subject[]): CollectedEvidence[] {
    const asked = new Set(subjects.map(({ entityRef }) => entityRef));
    return answers.flatMap(answer => {
      // A second answer for a subject, and one that nobody asked for, say nothing.
      if (!asked.delete(answer.entityRef)) return [];
      if (answer.unavailable) {
        this.#flaw(`${answer.entityRef}: ${answer.unavailable}`);
      }
      return [
        {
          entityRef: answer.entityRef,
          sourceId: this.#source.id,
          json: answer.value && this.#convert(answer.value, answer.entityRef),
          collectedAt: this.#timeOf(answer),
          unavailable: answer.unavailable?.slice(0, PROBLEM_LENGTH),
        },
      ];
    });
  }

  #convert(value: NonNullable<Evidence['value']>, entityRef: string) {
    const { json, problems } = this.#type.convert(value, '');
    if (problems.length > 0) {
      this.#flaw(`${entityRef}: ${this.#source.id}${problems[0]}`);
    }
    return json;
  }

  // Evidence cannot be newer than now, whatever the clock of its origin says.
  #timeOf({ collectedAt }: Evidence): Date {
    const time = collectedAt?.getTime();
    return time !== undefined && time < this.#startedAt.getTime()
      ? new Date(time)
      : this.#startedAt;
  }

  #flaw(text: string) {
    this.#flaws += 1;
    this.#firstFlaw ??= text;
  }
}

/** What all sources of one sweep or refresh have in common. */
export type CollectionRun = {
  fresh: boolean;
  signal: AbortSignal;
  timeoutMs: number;
  clock: () => Date;
};

type SourceCollectionOptions = {
  source: EvidenceSource;
  type: EvidenceType;
  record: SourceRecord | undefined;
  times: ReadonlyMap<number, Date> | undefined;
  run: CollectionRun;
};
