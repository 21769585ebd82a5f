import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { TeamWork } from '@operations-in-teams/plugin-readiness-common';
import type { RemediationFilter, RemediationStore } from '../../../database';
import { workShare } from '../../../domain/rollout/remediation';
import { readEntityRef } from '../../readEntityRef';
import { dayOf, daysAgo } from './days';
import type { RemediationScope } from './RemediationScope';

/** How much work teams closed, and of which kind, as their trackers count it. */
export class TrackedWork {
  readonly #options: TrackedWorkOptions;

  private constructor(options: TrackedWorkOptions) {
    this.#options = options;
  }

  static create(options: TrackedWorkOptions): TrackedWork {
    return new TrackedWork(options);
  }

  async get(
    query: { team?: string; from?: string },
    credentials: BackstageCredentials,
  ) {
    const { store, scope, clock } = this.#options;
    const { visible, team } = await scope.of(query, credentials);
    const from = query.from ?? dayOf(daysAgo(clock(), 365));
    return store.getWork({ visible, team, from });
  }

  /** Keeps what a tracker tells; answers how many figures that were. */
  async put({ tracker, items }: { tracker: string; items: TeamWork[] }) {
    const { store, clock } = this.#options;
    const kept = new Map(
      items.map(item => {
        const team = readEntityRef(item.team, 'group');
        if (item.lastDay < item.firstDay) {
          throw new InputError(
            `The figures of ${team} end (${item.lastDay}) before they begin (${item.firstDay})`,
          );
        }
        return [
          `${team} ${item.firstDay}`,
          { ...item, team, other: item.other ?? 0 },
        ];
      }),
    );
    await store.putWork(tracker, [...kept.values()], clock());
    return kept.size;
  }

  /** What part of the last 90 days' work was remediation; undefined where none is told of. */
  async share({ visible, team }: RemediationFilter, now: Date) {
    const from = dayOf(daysAgo(now, 90));
    const work = await this.#options.store.getWork({ visible, team, from });
    const sum = { remediation: 0, features: 0, other: 0 };
    for (const item of work) {
      sum.remediation += item.remediation;
      sum.features += item.features;
      sum.other += item.other;
    }
    return workShare(sum);
  }
}

export type TrackedWorkOptions = {
  store: RemediationStore;
  scope: RemediationScope;
  clock: () => Date;
};
