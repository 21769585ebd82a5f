import type { AuthService } from '@backstage/backend-plugin-api';
import type { AcceptanceStore, StageStore } from '../../database';
import {
  acceptanceNews,
  stageAsked,
  stageDecided,
  stageReviewDue,
  type Message,
  type RolloutNews,
} from '../../domain/notifications';
import type { StageTexts } from '../../service/rollout/StageTexts';
import type { SubjectDirectory } from '../../service/rollout/SubjectDirectory';
import type { TeamDirectory } from '../../service/rollout/TeamDirectory';
import type { TeamJudge } from '../../service/rollout/TeamJudge';
import type { NewsTopic } from '../NewsTopic';

/** A decision that is older is no news. */
const NEW_MS = 48 * 60 * 60 * 1000;

/** Those whose turn it is in the rollout, and what was decided. */
export class RolloutTopic implements NewsTopic<RolloutNews> {
  readonly topic = 'rollout';
  readonly #options: RolloutTopicOptions;

  private constructor(options: RolloutTopicOptions) {
    this.#options = options;
  }

  static create(options: RolloutTopicOptions): RolloutTopic {
    return new RolloutTopic(options);
  }

  async read(now: Date): Promise<RolloutNews[]> {
    const { auth, teams } = this.#options;
    const all = await teams.list(await auth.getOwnServiceCredentials());
    const titles = new Map(all.map(({ ref, title }) => [ref, title]));
    return [
      ...(await this.#requests(titles, now)),
      ...(await this.#reviews(titles, now)),
      ...(await this.#acceptances(now)),
    ];
  }

  compose(items: RolloutNews[]): Message[] {
    return items.map(({ mark, ...message }) => ({ ...message, marks: [mark] }));
  }

  /** A request of a team that has left the catalog waits for nobody. */
  async #requests(titles: ReadonlyMap<string, string>, now: Date) {
    const { stages, texts, deciders } = this.#options;
    const open = await stages.getOpenRequests();
    const since = new Date(now.getTime() - NEW_MS);
    const decided = await stages.getDecidedSince(since);
    return [
      ...open
        .filter(({ team }) => titles.has(team))
        .map(({ id, team, to, asked }) =>
          stageAsked(
            {
              id,
              team: titles.get(team) ?? team,
              to: texts.ref(to).title,
              ...asked,
            },
            deciders,
          ),
        ),
      ...decided.flatMap(({ id, team, to, state, decided: act }) =>
        act && state !== 'withdrawn'
          ? stageDecided({
              id,
              teamRef: team,
              to: texts.ref(to).title,
              confirmed: state === 'confirmed',
              by: act.by,
              note: act.note,
            })
          : [],
      ),
    ];
  }

  async #reviews(titles: ReadonlyMap<string, string>, now: Date) {
    const { stages, judge, texts, deciders } = this.#options;
    const records = (await stages.getStages()).filter(({ team }) =>
      titles.has(team),
    );
    const standings = await judge.judge(
      records.map(({ team }) => team),
      records,
    );
    return standings.flatMap(({ team, stage, atRisk }) =>
      atRisk && new Date(atRisk.reviewDue) <= now
        ? stageReviewDue({
            teamRef: team,
            team: titles.get(team) ?? team,
            stage: texts.ref(stage.id).title,
            since: atRisk.since,
            criteria: atRisk.criteria.map(({ title }) => title),
            deciders,
          })
        : [],
    );
  }

  async #acceptances(now: Date) {
    const { acceptances, subjects, reviewAfterDays, deciders } = this.#options;
    const records = await acceptances.find({
      states: ['open', 'accepted', 'declined'],
    });
    const refs = [...new Set(records.map(({ subject }) => subject))];
    const today = {
      subjects: await subjects.get(refs),
      levels: new Map(),
      reviewAfterDays,
      now,
    };
    const decidedSince = new Date(now.getTime() - NEW_MS);
    return records.flatMap(record =>
      acceptanceNews(record, today, { deciders, decidedSince }),
    );
  }
}

export type RolloutTopicOptions = {
  auth: AuthService;
  stages: StageStore;
  acceptances: AcceptanceStore;
  teams: TeamDirectory;
  judge: TeamJudge;
  subjects: SubjectDirectory;
  texts: StageTexts;
  /** Groups with the mandate. */
  deciders: string[];
  reviewAfterDays: number;
};
