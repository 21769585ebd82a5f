import type {
  EvidenceSource,
  Subject,
} from '@operations-in-teams/plugin-readiness-node';
import type { EvidenceStore, SourceRecord } from '../database';
import type { EvidenceEnvironment } from '../domain/expressions';
import { EvidenceCollection } from './EvidenceCollection';

/** So many subjects are stored at once. */
const CHUNK = 2_500;
/** How long a source may take for 500 subjects. */
const PATIENCE_MS = 120_000;
/** The same where somebody waits. */
const WAITING_MS = 20_000;

/** What came of asking sources. */
export type Collected = {
  /** Subjects of which something else is known than before. */
  news: Set<string>;
  /** Whether a source began or ceased to answer. */
  turned: boolean;
  /** Why sources gave nothing, by their ids. */
  failures: ReadonlyMap<string, string>;
};

/** Asks sources for subjects, and keeps what they answer. */
export class EvidenceCollector {
  readonly #options: EvidenceCollectorOptions;

  private constructor(options: EvidenceCollectorOptions) {
    this.#options = options;
  }

  static create(options: EvidenceCollectorOptions): EvidenceCollector {
    return new EvidenceCollector(options);
  }

  /**
   * Asks sources for all subjects. It speaks for each source as a whole, so two
   * of these must not run for one source at the same time.
   */
  async all(
    sources: EvidenceSource[],
    subjects: Subject[],
    signal: AbortSignal,
  ): Promise<Collected> {
    const collection = await this.#begin(sources, {
      fresh: false,
      timeoutMs: PATIENCE_MS,
      signal,
    });
    const news = await collect(collection, subjects, signal);
    await collection.end();
    return outcomeOf(collection, news);
  }

  /** Asks sources for some subjects, which says nothing about the others. */
  async some(
    sources: EvidenceSource[],
    subjects: Subject[],
    run: { awaited: boolean; signal: AbortSignal },
  ): Promise<Collected> {
    if (subjects.length === 0) {
      return { news: new Set(), turned: false, failures: new Map() };
    }
    const collection = await this.#begin(sources, {
      fresh: true,
      timeoutMs: run.awaited ? WAITING_MS : PATIENCE_MS,
      signal: run.signal,
    });
    const news = await collect(collection, subjects, run.signal);
    await this.#saveNewSources(collection);
    return outcomeOf(collection, news);
  }

  /** Why sources gave nothing when they were last asked, by their ids. */
  async failures(): Promise<ReadonlyMap<string, string>> {
    return failuresIn(await this.#options.evidence.getSources());
  }

  #begin(
    sources: EvidenceSource[],
    run: { fresh: boolean; timeoutMs: number; signal: AbortSignal },
  ): Promise<EvidenceCollection> {
    const { environment, evidence: store, clock } = this.#options;
    return EvidenceCollection.begin({
      sources,
      environment,
      store,
      run: { ...run, clock },
    });
  }

  // Some subjects say nothing about a source as a whole, unless they are the
  // first.
  async #saveNewSources(collection: EvidenceCollection): Promise<void> {
    const { evidence } = this.#options;
    const added = collection.results().filter(({ sourceId }) => {
      return !collection.isKnown(sourceId);
    });
    await evidence.saveSources(added);
  }
}

async function collect(
  collection: EvidenceCollection,
  subjects: Subject[],
  signal: AbortSignal,
): Promise<Set<string>> {
  const news = new Set<string>();
  for (let start = 0; start < subjects.length; start += CHUNK) {
    signal.throwIfAborted();
    const chunk = subjects.slice(start, start + CHUNK);
    for (const ref of await collection.collect(chunk)) news.add(ref);
  }
  return news;
}

function outcomeOf(
  collection: EvidenceCollection,
  news: Set<string>,
): Collected {
  return {
    news,
    turned: collection.hasTurned(),
    failures: collection.failures(),
  };
}

function failuresIn(records: SourceRecord[]): ReadonlyMap<string, string> {
  return new Map(
    records.flatMap(({ sourceId, state, problem }) =>
      state === 'unavailable' && problem !== undefined
        ? [[sourceId, problem]]
        : [],
    ),
  );
}

export type EvidenceCollectorOptions = {
  environment: EvidenceEnvironment;
  evidence: EvidenceStore;
  clock: () => Date;
};
