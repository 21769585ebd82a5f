import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  CriterionState,
  TeamOnBoard,
  TeamStage,
} from '@operations-in-teams/plugin-readiness-common';
import type { StageStore } from '../../database';
import type { StageDefinition } from '../../domain/rollout/stages';
import { toPeriod } from '../rollups/history';
import type { VisibleEntities } from '../VisibleEntities';
import { pageOfTeams } from './pageOfTeams';
import type { StageHistory } from './StageHistory';
import type { StageRights } from './StageRights';
import type {
  BoardQuery,
  StageHistoryQuery,
  StageService,
} from './StageService';
import { shown, type Sees, type StageTexts } from './StageTexts';
import type { TeamDirectory } from './TeamDirectory';
import type { Standing, TeamJudge } from './TeamJudge';

const MOST_HISTORY = 200;

export class DefaultStageService implements StageService {
  readonly #options: DefaultStageServiceOptions;

  private constructor(options: DefaultStageServiceOptions) {
    this.#options = options;
  }

  static create(options: DefaultStageServiceOptions): DefaultStageService {
    return new DefaultStageService(options);
  }

  getStages() {
    return this.#options.texts.all();
  }

  async getTeams(query: BoardQuery, credentials: BackstageCredentials) {
    const { teams, store, judge, stages, rights } = this.#options;
    const all = await teams.list(credentials, query);
    const records = await store.getStages();
    const stageOf = (ref: string) =>
      judge.stageOf(records.find(({ team }) => team === ref));
    const counts = stages.map(({ id }) => ({
      stage: id,
      teams: all.filter(({ ref }) => stageOf(ref).id === id).length,
    }));
    const inStage = all.filter(
      ({ ref }) => query.stage === undefined || stageOf(ref).id === query.stage,
    );
    const wanted = query.atRisk
      ? await this.#atRisk(inStage, query.atRisk)
      : inStage;
    const { page, pageInfo } = pageOfTeams(wanted, query);
    const refs = page.map(({ ref }) => ref);
    const standings = await judge.judge(refs, records);
    const requests = await store.getLastRequests(refs);
    const sees = await this.#sees(standings.flatMap(criteriaOf), credentials);
    const waits = await rights.waits(credentials);
    return {
      items: page.map(({ ref, title }, index): TeamOnBoard => {
        const last = requests.find(({ team }) => team === ref);
        return {
          team: ref,
          title,
          ...this.#standing(standings[index], sees),
          ...(last?.state === 'open' && {
            request: this.#options.texts.request(last, sees),
          }),
          ...(last && { saysNow: last.asked.note }),
          ...(last && waits(last) && { waitsForYou: true }),
        };
      }),
      counts,
      pageInfo,
    };
  }

  async getTeamStage(
    ref: string,
    credentials: BackstageCredentials,
  ): Promise<TeamStage> {
    const { teams, store, judge, rights, texts } = this.#options;
    const team = await teams.get(ref, credentials);
    const [standing] = await judge.judge(
      [team.ref],
      await store.getStages([team.ref]),
    );
    const requests = await store.getRequests(team.ref, MOST_HISTORY);
    const changes = await store.getChanges(team.ref, MOST_HISTORY);
    const sees = await this.#sees(
      [...criteriaOf(standing), ...requests.flatMap(item => item.criteria)],
      credentials,
    );
    const open = requests.find(({ state }) => state === 'open');
    return {
      team: team.ref,
      title: team.title,
      ...this.#standing(standing, sees),
      criteria: shown(standing.criteria, sees),
      ...(open && { request: texts.request(open, sees) }),
      requests: requests
        .filter(item => item !== open)
        .map(item => texts.request(item, sees)),
      history: changes.map(change => {
        const request = requests.find(({ id }) => id === change.requestId);
        return {
          ...(change.from !== undefined && { from: texts.ref(change.from) }),
          to: texts.ref(change.to),
          at: change.at.toISOString(),
          ...(request && { asked: request.asked }),
          ...(request?.decided && { decided: request.decided }),
        };
      }),
      may: await rights.of(team.ref, open, credentials),
    };
  }

  async getHistory(
    query: StageHistoryQuery,
    credentials: BackstageCredentials,
  ) {
    const { history, clock } = this.#options;
    const { parent, interval = 'week' } = query;
    const { dates } = toPeriod({ ...query, interval }, clock());
    return history.over(dates, { parent }, credentials);
  }

  async #atRisk<T extends { ref: string }>(teams: T[], wanted: boolean) {
    const { store, judge } = this.#options;
    const standings = await judge.judge(
      teams.map(({ ref }) => ref),
      await store.getStages(),
    );
    return teams.filter(
      (_, index) => (standings[index].atRisk !== undefined) === wanted,
    );
  }

  #standing(standing: Standing, sees: Sees) {
    const { texts } = this.#options;
    const { stage, since, next, atRisk } = standing;
    return {
      stage: texts.ref(stage.id),
      ...(since && { since: since.toISOString() }),
      ...(next && {
        next: {
          stage: texts.ref(next.stage.id),
          criteria: shown(next.criteria, sees),
        },
      }),
      ...(atRisk && {
        atRisk: { ...atRisk, criteria: shown(atRisk.criteria, sees) },
      }),
    };
  }

  async #sees(
    criteria: CriterionState[],
    credentials: BackstageCredentials,
  ): Promise<Sees> {
    const refs = new Set(
      criteria.flatMap(({ evidence }) =>
        evidence.map(({ entityRef }) => entityRef),
      ),
    );
    const visible = await this.#options.visible.among([...refs], credentials);
    return ref => visible.has(ref);
  }
}

function criteriaOf({ criteria, next }: Standing): CriterionState[] {
  return [...criteria, ...(next?.criteria ?? [])];
}

export type DefaultStageServiceOptions = {
  stages: StageDefinition[];
  store: StageStore;
  teams: TeamDirectory;
  judge: TeamJudge;
  rights: StageRights;
  texts: StageTexts;
  visible: VisibleEntities;
  history: StageHistory;
  clock: () => Date;
};
