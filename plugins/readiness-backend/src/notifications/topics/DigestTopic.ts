import type { NotificationStore, RemediationStore } from '../../database';
import {
  digestMessages,
  digestNews,
  EXPIRY_AHEAD_MS,
  groupBy,
  isDigestTime,
  type DigestNews,
  type TeamWeek,
} from '../../domain/notifications';
import type { StandardRegistry } from '../../standards/StandardRegistry';
import type { NewsTopic } from '../NewsTopic';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
const MOST_FIXES = 3;

/** Once a week, what a team looks at. */
export class DigestTopic implements NewsTopic<DigestNews> {
  readonly topic = 'readiness-digest';
  readonly #options: DigestTopicOptions;

  private constructor(options: DigestTopicOptions) {
    this.#options = options;
  }

  static create(options: DigestTopicOptions): DigestTopic {
    return new DigestTopic(options);
  }

  /** Six statements, whatever the number of teams. */
  async read(now: Date): Promise<DigestNews[]> {
    if (!isDigestTime(now)) return [];
    return digestNews(await this.#weeks(now), now);
  }

  compose(items: DigestNews[]) {
    return digestMessages(items);
  }

  async #weeks(now: Date): Promise<TeamWeek[]> {
    const { store, remediation, registry } = this.#options;
    const levels = groupBy(await store.getTeamLevels(), ({ team }) => team);
    const failures = groupBy(await store.getTeamFailures(), ({ team }) => team);
    const since = new Date(now.getTime() - WEEK_MS);
    const moves = new Map(
      (await store.getTeamMoves(since)).map(item => [item.team, item]),
    );
    const until = new Date(now.getTime() + EXPIRY_AHEAD_MS);
    const expiring = groupBy(
      await store.getExpiring(now, until),
      ({ team }) => team,
    );
    const actions = new Map(
      (
        await remediation.getFigures({ today: now.toISOString().slice(0, 10) })
      ).map(item => [item.entityRef, item]),
    );
    const standards = registry.inForce().map(({ standard }) => standard);
    const [first] = standards;
    return [...levels].map(([team, own]) => {
      const main = own.filter(({ standardId }) => standardId === first?.id);
      return {
        team,
        services: main.reduce((sum, { services }) => sum + services, 0),
        levels: main
          .sort((a, b) => b.rank - a.rank)
          .map(({ rank, services }) => ({
            title:
              first?.levels.find(level => level.rank === rank)?.title ??
              'Below the first level',
            services,
          })),
        up: moves.get(team)?.up ?? 0,
        down: moves.get(team)?.down ?? 0,
        fixes: (failures.get(team) ?? [])
          .sort((a, b) => b.services - a.services)
          .slice(0, MOST_FIXES)
          .map(({ standardId, ruleId, services }) => ({
            title:
              standards
                .find(({ id }) => id === standardId)
                ?.rules.find(({ id }) => id === ruleId)?.title ?? ruleId,
            services,
          })),
        expiring: expiring.get(team)?.length ?? 0,
        overdueActions: actions.get(team)?.overdue ?? 0,
      };
    });
  }
}

export type DigestTopicOptions = {
  store: NotificationStore;
  remediation: Pick<RemediationStore, 'getFigures'>;
  registry: StandardRegistry;
};
