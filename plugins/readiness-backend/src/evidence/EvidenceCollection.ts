import type {
  EvidenceSource,
  Subject,
} from '@operations-in-teams/plugin-readiness-node';
import type { ClockTimes, EvidenceStore, SourceRecord } from '../database';
import type { EvidenceClocks } from '../domain/evaluation';
import type { EvidenceEnvironment } from '../domain/expressions';
import { isAsked } from './PushedEvidenceSource';
import { SourceCollection, type CollectionRun } from './SourceCollection';

/** Asks all sources for the subjects of one sweep or one refresh. */
export class EvidenceCollection {
  readonly #store: EvidenceStore;
  readonly #records: ReadonlyMap<string, SourceRecord>;
  readonly #collections: Map<string, SourceCollection>;

  private constructor(
    options: EvidenceCollectionOptions,
    records: ReadonlyMap<string, SourceRecord>,
    times: ClockTimes,
  ) {
    this.#store = options.store;
    this.#records = records;
    this.#collections = new Map(
      options.sources.filter(isAsked).map(source => [
        source.id,
        SourceCollection.create({
          source,
          type: options.environment.typeOf(source.id)!,
          record: records.get(source.id),
          times: times.get(source.id),
          run: options.run,
        }),
      ]),
    );
  }

  static async begin(
    options: EvidenceCollectionOptions,
  ): Promise<EvidenceCollection> {
    const records = await options.store.getSources();
    return new EvidenceCollection(
      options,
      new Map(records.map(record => [record.sourceId, record])),
      await options.store.getClocks(),
    );
  }

  /** Collects and keeps evidence; gives the subjects of which there is news. */
  async collect(subjects: Subject[]): Promise<string[]> {
    const collections = [...this.#collections.values()];
    const collected = await Promise.all(
      collections.map(collection => collection.collect(subjects)),
    );
    return this.#store.merge({
      entityRefs: subjects.map(({ entityRef }) => entityRef),
      collected: collected.flat(),
      clocks: this.#clocks(),
    });
  }

  /** Ends the collection: keeps how each source did, and how new it all is. */
  async end(): Promise<void> {
    await this.#store.saveClocks(this.#clocks());
    await this.#store.saveSources(this.results());
  }

  /** Why sources gave nothing, by their ids. */
  failures(): ReadonlyMap<string, string> {
    return new Map(
      [...this.#collections].flatMap(([id, { failure }]) =>
        failure === undefined ? [] : [[id, failure]],
      ),
    );
  }

  /** Whether a source has been asked before this collection. */
  isKnown(sourceId: string): boolean {
    return this.#records.has(sourceId);
  }

  /**
   * Whether a source answers that did not before, or the other way round, or
   * lacks something else: results may differ where the evidence does not.
   */
  hasTurned(): boolean {
    return this.results().some(({ sourceId, state, problem }) => {
      const before = this.#records.get(sourceId);
      return before?.state !== state || before?.problem !== problem;
    });
  }

  /** How each source did. */
  results(): SourceRecord[] {
    return [...this.#collections.values()].flatMap(item => item.result() ?? []);
  }

  #clocks(): ReadonlyMap<string, EvidenceClocks> {
    return new Map(
      [...this.#collections].map(([id, { clocks }]) => [id, clocks]),
    );
  }
}

export type EvidenceCollectionOptions = {
  sources: EvidenceSource[];
  environment: EvidenceEnvironment;
  store: EvidenceStore;
  run: CollectionRun;
};
