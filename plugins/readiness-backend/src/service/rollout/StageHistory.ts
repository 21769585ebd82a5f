import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  readinessRolloutReadPermission,
  type AdoptionTeams,
  type StageCount,
} from '@operations-in-teams/plugin-readiness-common';
import type { StageStore } from '../../database';
import { DAY_MS } from '../../domain/rollups';
import {
  stagesOverTime,
  type StageDefinition,
} from '../../domain/rollout/stages';
import type { Callers } from '../Callers';
import type { StageTexts } from './StageTexts';
import type { TeamDirectory, TeamFilter } from './TeamDirectory';

/** How many teams stood in which stage, of those that a caller sees. */
export class StageHistory {
  readonly #options: StageHistoryOptions;

  private constructor(options: StageHistoryOptions) {
    this.#options = options;
  }

  static create(options: StageHistoryOptions): StageHistory {
    return new StageHistory(options);
  }

  /**
   * At the end of each of some days: one statement.
   * @param days - ISO dates, in order
   */
  async over(
    days: string[],
    filter: TeamFilter,
    credentials: BackstageCredentials,
  ): Promise<Array<{ day: string; counts: StageCount[] }>> {
    const { teams, store, stages } = this.#options;
    const refs = (await teams.list(credentials, filter)).map(({ ref }) => ref);
    const last = Date.parse(`${days[days.length - 1]}T00:00:00Z`);
    const moves = await store.getMoves(new Date(last + DAY_MS));
    return stagesOverTime({ stages, teams: refs, moves, days });
  }

  /** Beside the levels of services; nothing where the rollout is hidden. */
  async forAdoption(
    days: string[],
    filter: TeamFilter,
    credentials: BackstageCredentials,
  ): Promise<AdoptionTeams | undefined> {
    const { callers, stages, texts } = this.#options;
    const [may] = await callers.may(
      credentials,
      readinessRolloutReadPermission,
    );
    if (!may) return undefined;
    const points = await this.over(days, filter, credentials);
    return {
      stages: stages.map(({ id }) => texts.ref(id)),
      points: points.map(({ day, counts }) => ({
        date: day,
        teams: counts.reduce((sum, { teams }) => sum + teams, 0),
        stages: counts.map(({ teams }) => teams),
      })),
    };
  }
}

export type StageHistoryOptions = {
  stages: StageDefinition[];
  store: Pick<StageStore, 'getMoves'>;
  teams: TeamDirectory;
  callers: Callers;
  texts: StageTexts;
};
