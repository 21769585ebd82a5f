import type { NotificationStore, SweepStore } from '../../database';
import {
  levelMessages,
  netLevels,
  type LevelNews,
  type NetLevel,
} from '../../domain/notifications';
import type { StandardRegistry } from '../../standards/StandardRegistry';
import type { NewsTopic } from '../NewsTopic';

/** What is older is no news, such as a past that was brought in. */
const NEW_MS = 24 * 60 * 60 * 1000;
const BELOW = 'below the first level';

/**
 * Levels that services lost or gained. A level that fell only because something
 * is not known any more, as when PagerDuty or AWS did not answer for longer than
 * the grace period, is no news; nor is that it came back.
 */
export class LevelTopic implements NewsTopic<LevelNews> {
  readonly topic = 'readiness-levels';
  readonly #options: LevelTopicOptions;

  private constructor(options: LevelTopicOptions) {
    this.#options = options;
  }

  static create(options: LevelTopicOptions): LevelTopic {
    return new LevelTopic(options);
  }

  async read(now: Date): Promise<LevelNews[]> {
    const { store, sweeps } = this.#options;
    // What one sweep finds is told at once.
    const { remaining } = await sweeps.getWork(now);
    if (remaining > 0) return [];
    return store.getLevelNews(new Date(now.getTime() - NEW_MS));
  }

  async compose(items: LevelNews[], now: Date) {
    const { store, registry } = this.#options;
    const net = netLevels(items);
    const lost = net.filter(({ fromRank, toRank }) => toRank < fromRank);
    const reasons = await this.#reasons(lost);
    const silent = lost.filter(level => !reasons(level));
    await store.claim(silent.map(silenceOf), now);
    const gained = net.filter(({ fromRank, toRank }) => toRank > fromRank);
    const broken = await store.release(gained.map(silenceOf));
    const standards = new Map(
      registry.inForce().map(({ standard }) => [standard.id, standard]),
    );
    return levelMessages(
      net.filter(
        level => !silent.includes(level) && !broken.has(silenceOf(level)),
      ),
      (standardId, rank) =>
        standards.get(standardId)?.levels.find(level => level.rank === rank)
          ?.title ?? (rank === 0 ? BELOW : `level ${rank}`),
    );
  }

  /** Tells whether a rule fails that a lost level asks for. */
  async #reasons(lost: NetLevel[]): Promise<(level: NetLevel) => boolean> {
    const { store, registry } = this.#options;
    const failing = await store.getFailing(
      lost.map(({ entityRef }) => entityRef),
    );
    const rankOf = new Map(
      registry
        .inForce()
        .flatMap(({ standard }) =>
          standard.rules.map(
            rule => [`${standard.id} ${rule.id}`, rule.rank] as const,
          ),
        ),
    );
    return ({ entityRef, standardId, fromRank }) =>
      failing.some(
        result =>
          result.entityRef === entityRef &&
          result.standardId === standardId &&
          (rankOf.get(`${standardId} ${result.ruleId}`) ?? Infinity) <=
            fromRank,
      );
  }
}

function silenceOf({ entityRef, standardId }: LevelNews): string {
  return `silent ${entityRef} ${standardId}`;
}

export type LevelTopicOptions = {
  store: NotificationStore;
  sweeps: Pick<SweepStore, 'getWork'>;
  registry: StandardRegistry;
};
