import { durationToMilliseconds } from '@backstage/types';
import type {
  EvidenceSource,
  Subject,
} from '@operations-in-teams/plugin-readiness-node';
import type { ClockTimes, EvidenceStore, SourceRecord } from '../database';
import type {
  EvidenceClocks,
  SourceEvidence,
  StoredEvidence,
  SubjectEvidence,
} from '../domain/evaluation';
import type { EvidenceEnvironment } from '../domain/expressions';
import { EvidenceConverter } from './EvidenceConverter';
import { SourceCollection, type CollectionRun } from './SourceCollection';

/** Asks all sources for the subjects of one sweep or one refresh. */
export class EvidenceCollection {
  readonly #sources: EvidenceSource[];
  readonly #environment: EvidenceEnvironment;
  readonly #store: EvidenceStore;
  readonly #converter = EvidenceConverter.create();
  readonly #collections: Map<string, SourceCollection>;

  private constructor(
    options: EvidenceCollectionOptions,
    records: Map<string, SourceRecord>,
    times: ClockTimes,
  ) {
    this.#sources = options.sources;
    this.#environment = options.environment;
    this.#store = options.store;
    this.#collections = new Map(
      options.sources.map(source => [
        source.id,
        SourceCollection.create({
          source,
          type: this.#environment.typeOf(source.id)!,
          converter: this.#converter,
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

  /** Collects and keeps evidence; gives all that is known of the subjects. */
  async collect(subjects: Subject[]): Promise<SubjectEvidence[]> {
    const collections = [...this.#collections.values()];
    const collected = await Promise.all(
      collections.map(collection => collection.collect(subjects)),
    );
    const stored = await this.#store.merge({
      entityRefs: subjects.map(({ entityRef }) => entityRef),
      collected: collected.flat(),
      clocks: this.#clocks(),
    });
    const byKey = new Map(
      stored.map(item => [`${item.sourceId} ${item.entityRef}`, item]),
    );
    return subjects.map(({ entityRef, entity }) => ({
      entityRef,
      entity,
      sources: new Map(
        this.#sources.map(source => [
          source.id,
          this.#evidenceOf(source, byKey.get(`${source.id} ${entityRef}`)),
        ]),
      ),
    }));
  }

  /** Ends the collection: keeps how each source did, and how new it all is. */
  async end(): Promise<void> {
    await this.#store.saveClocks(this.#clocks());
    await this.#store.saveSources(this.results());
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

  #evidenceOf(
    source: EvidenceSource,
    stored: StoredEvidence | undefined,
  ): SourceEvidence {
    const collection = this.#collections.get(source.id);
    const type = this.#environment.typeOf(source.id);
    const collectedAt = stored && collection?.clocks.now(stored);
    return {
      installed: true,
      title: source.title,
      maxAgeMs: durationToMilliseconds(source.maxAge),
      known:
        stored?.json && collectedAt && type
          ? {
              json: stored.json,
              value: this.#converter.valueOf(type, stored.json),
              collectedAt,
            }
          : undefined,
      unavailable: stored?.unavailable ?? collection?.failure,
    };
  }
}

export type EvidenceCollectionOptions = {
  sources: EvidenceSource[];
  environment: EvidenceEnvironment;
  store: EvidenceStore;
  run: CollectionRun;
};
