import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  CampaignPlan,
  CampaignProgress,
} from '@operations-in-teams/plugin-readiness-common';
import type { RollupStore } from '../../../database';
import {
  burnUp,
  sumProgress,
  toProgress,
  type Achieved,
} from '../../../domain/rollout/campaigns';
import { DAY_MS, periodOf, ShownGroups } from '../../../domain/rollups';
import type { StandardRegistry } from '../../../standards/StandardRegistry';
import { subjectHistories } from '../../rollups/getTrends';
import { shownHistories } from '../../rollups/history';
import type { RollupScope } from '../../rollups/RollupScope';

/** Longer campaigns are shown week by week. */
const MOST_DAYS = 600;
const NOTHING: CampaignProgress = sumProgress([]);

export type CampaignFigure = Achieved & {
  /** By the Group that answers for the subjects; empty for those of none. */
  owners: Map<string, CampaignProgress>;
};

/** How campaigns come along, over the subjects that a caller may see. */
export class CampaignFigures {
  readonly #options: CampaignFiguresOptions;

  private constructor(options: CampaignFiguresOptions) {
    this.#options = options;
  }

  static create(options: CampaignFiguresOptions): CampaignFigures {
    return new CampaignFigures(options);
  }

  /**
   * At most three statements. Without a burn-up where only today is asked for,
   * or the campaign is yet to begin.
   */
  async of(
    plan: CampaignPlan,
    credentials: BackstageCredentials,
    options: { history: boolean },
  ): Promise<CampaignFigure> {
    const { registry, scope, store, clock } = this.#options;
    const standard = registry.get(plan.standard)?.inForce?.standard;
    const rules =
      standard?.rules.filter(({ id }) => plan.rules.includes(id)) ?? [];
    if (!standard || rules.length === 0) {
      return { progress: NOTHING, burnUp: [], owners: new Map() };
    }
    const now = clock();
    const today = now.toISOString().slice(0, 10);
    const withHistory = options.history && plan.starts <= today;
    const from = withHistory ? plan.starts : today;
    const period = periodOf({ from, interval: intervalOf(from, now), now });
    const filter = await scope.filter(
      plan.scope ?? {},
      [standard],
      credentials,
    );
    const { histories } = await subjectHistories(
      { store },
      { standard, filter, rules, period, dimension: 'team' },
    );
    const shown = shownHistories(histories, ShownGroups.flat(filter.visible));
    const owners = new Map(
      [...shown].map(([owner, points]) => [
        owner,
        toProgress(points[points.length - 1]),
      ]),
    );
    const { atStart, points } = burnUp(shown.values(), period.dates);
    return {
      progress: sumProgress(owners.values()),
      ...(withHistory && { atStart }),
      burnUp: withHistory ? points : [],
      owners,
    };
  }
}

function intervalOf(from: string, now: Date): 'day' | 'week' {
  const days = (now.getTime() - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;
  return days < MOST_DAYS ? 'day' : 'week';
}

export type CampaignFiguresOptions = {
  registry: StandardRegistry;
  scope: RollupScope;
  store: RollupStore;
  clock: () => Date;
};
