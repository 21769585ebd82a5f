import type { OnCallApi } from '@operations-in-teams/plugin-on-call-common';
import type { ReadinessApi } from '@operations-in-teams/plugin-readiness-common';
import type { EntityGlance, EntityGlanceApi } from './EntityGlanceApi';

/** As many as both backends take in one request. */
const MOST = 500;
const GATHER_MILLISECONDS = 20;
const FRESH_MILLISECONDS = 60_000;

type Asked = { at: number; glance: Promise<EntityGlance> };

/** Gathers what is asked for in a moment, and remembers it for a minute. */
export class BatchedGlances implements EntityGlanceApi {
  readonly #options: BatchedGlancesOptions;
  readonly #asked = new Map<string, Asked>();
  #gathered: string[] = [];
  #batch?: Promise<Map<string, EntityGlance>>;

  private constructor(options: BatchedGlancesOptions) {
    this.#options = options;
  }

  static create(options: BatchedGlancesOptions): BatchedGlances {
    return new BatchedGlances(options);
  }

  async getGlance(entityRef: string): Promise<EntityGlance> {
    const at = this.#options.clock().getTime();
    const known = this.#asked.get(entityRef);
    if (known && at - known.at < FRESH_MILLISECONDS) return known.glance;
    const glance = this.#gather(entityRef);
    this.#asked.set(entityRef, { at, glance });
    return glance;
  }

  async #gather(entityRef: string): Promise<EntityGlance> {
    if (this.#gathered.length >= MOST) this.#batch = undefined;
    if (!this.#batch) {
      const refs: string[] = [];
      this.#gathered = refs;
      this.#batch = this.#askSoon(refs);
    }
    this.#gathered.push(entityRef);
    return (await this.#batch).get(entityRef) ?? {};
  }

  async #askSoon(refs: string[]): Promise<Map<string, EntityGlance>> {
    await new Promise(resolve => setTimeout(resolve, GATHER_MILLISECONDS));
    if (this.#gathered === refs) this.#batch = undefined;
    const { readiness, onCall } = this.#options;
    const [scorecards, statuses] = await Promise.all([
      settled(readiness.queryScorecards(refs)),
      settled(onCall.queryStatuses(refs)),
    ]);
    return new Map(
      refs.map(ref => [
        ref,
        {
          scorecards: scorecards?.items.filter(
            ({ entityRef }) => entityRef === ref,
          ),
          onCall: statuses?.items.find(({ entityRef }) => entityRef === ref),
        },
      ]),
    );
  }
}

/** An entity is worth listing where one of the backends does not answer. */
async function settled<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch {
    return undefined;
  }
}

export type BatchedGlancesOptions = {
  readiness: Pick<ReadinessApi, 'queryScorecards'>;
  onCall: Pick<OnCallApi, 'queryStatuses'>;
  clock: () => Date;
};
