import { randomUUID } from 'node:crypto';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import type {
  Act,
  StageRequest,
} from '@operations-in-teams/plugin-readiness-common';
import type { StageRequestRecord, StageStore } from '../../database';
import type { StageDefinition } from '../../domain/rollout/stages';
import type { VisibleEntities } from '../VisibleEntities';
import type { StageRights } from './StageRights';
import type { StageRequestService } from './StageService';
import type { StageTexts } from './StageTexts';
import type { TeamDirectory } from './TeamDirectory';
import type { TeamJudge } from './TeamJudge';

const MOST_REQUESTS = 200;

export class DefaultStageRequestService implements StageRequestService {
  readonly #options: DefaultStageRequestServiceOptions;

  private constructor(options: DefaultStageRequestServiceOptions) {
    this.#options = options;
  }

  static create(
    options: DefaultStageRequestServiceOptions,
  ): DefaultStageRequestService {
    return new DefaultStageRequestService(options);
  }

  async request(
    ref: string,
    wish: { to: string; note: string; confidence?: number },
    credentials: BackstageCredentials,
  ): Promise<StageRequest> {
    const { teams, rights, store, judge } = this.#options;
    const team = await teams.get(ref, credentials);
    const person = await rights.member(team.ref, credentials);
    const [record] = await store.getStages([team.ref]);
    const from = judge.stageOf(record);
    const to = this.#stage(wish.to);
    if (from === to) {
      throw new InputError(`${team.title} is in stage '${to.id}' already`);
    }
    const request: StageRequestRecord = {
      id: randomUUID(),
      version: 1,
      team: team.ref,
      from: from.id,
      to: to.id,
      state: 'open',
      asked: { ...this.#act(person.userRef), note: wish.note },
      ...(wish.confidence !== undefined && { confidence: wish.confidence }),
      criteria: await judge.judgeEntry(team.ref, record, to),
    };
    await store.addRequest(request);
    return this.#answer(request, credentials);
  }

  async withdraw(
    ref: string,
    id: string,
    act: { version: number; note?: string },
    credentials: BackstageCredentials,
  ): Promise<StageRequest> {
    const { teams, rights } = this.#options;
    const team = await teams.get(ref, credentials);
    const person = await rights.member(team.ref, credentials);
    const request = await this.#open(team.ref, id);
    return this.#end(
      {
        ...request,
        version: act.version,
        state: 'withdrawn',
        decided: this.#act(person.userRef, act.note),
      },
      credentials,
    );
  }

  async decide(
    ref: string,
    id: string,
    act: { decision: 'confirm' | 'decline'; version: number; note?: string },
    credentials: BackstageCredentials,
  ): Promise<StageRequest> {
    const { teams, rights, store, judge } = this.#options;
    const team = await teams.get(ref, credentials);
    const request = await this.#open(team.ref, id);
    const person = await rights.decider(request.asked.by, credentials);
    const [record] = await store.getStages([team.ref]);
    const criteria = await judge.judgeEntry(
      team.ref,
      record,
      this.#stage(request.to),
    );
    const missing = criteria.filter(({ state }) => state !== 'met');
    if (act.decision === 'confirm' && missing.length > 0 && !act.note) {
      throw new InputError(
        `Not met or not known: ${missing
          .map(({ title }) => title)
          .join('; ')}. Say in a note why you confirm all the same`,
      );
    }
    return this.#end(
      {
        ...request,
        version: act.version,
        state: act.decision === 'confirm' ? 'confirmed' : 'declined',
        decided: this.#act(person.userRef, act.note),
        criteria,
      },
      credentials,
    );
  }

  async #end(request: StageRequestRecord, credentials: BackstageCredentials) {
    await this.#options.store.endRequest(request);
    return this.#answer(
      { ...request, version: request.version + 1 },
      credentials,
    );
  }

  async #open(team: string, id: string): Promise<StageRequestRecord> {
    const requests = await this.#options.store.getRequests(team, MOST_REQUESTS);
    const request = requests.find(item => item.id === id);
    if (!request) throw new NotFoundError(`${team} has no request ${id}`);
    if (request.state !== 'open') {
      throw new ConflictError(
        `The request is ${request.state} already; the team can ask again`,
      );
    }
    return request;
  }

  #stage(id: string): StageDefinition {
    const { stages } = this.#options;
    const stage = stages.find(item => item.id === id);
    if (!stage) {
      throw new InputError(
        `There is no stage '${id}'; there are ${stages
          .map(item => item.id)
          .join(', ')}`,
      );
    }
    return stage;
  }

  #act(by: string, note?: string): Act {
    const at = this.#options.clock().toISOString();
    return { by, at, ...(note !== undefined && { note }) };
  }

  async #answer(
    request: StageRequestRecord,
    credentials: BackstageCredentials,
  ): Promise<StageRequest> {
    const { visible, texts } = this.#options;
    const seen = await visible.among(
      request.criteria.flatMap(({ evidence }) =>
        evidence.map(({ entityRef }) => entityRef),
      ),
      credentials,
    );
    return texts.request(request, entityRef => seen.has(entityRef));
  }
}

export type DefaultStageRequestServiceOptions = {
  stages: StageDefinition[];
  store: StageStore;
  teams: TeamDirectory;
  judge: TeamJudge;
  rights: StageRights;
  texts: StageTexts;
  visible: VisibleEntities;
  clock: () => Date;
};
