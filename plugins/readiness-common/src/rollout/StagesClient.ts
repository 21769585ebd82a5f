import { answer, type Requests } from '../client/Requests';
import type { ReadinessRequestOptions } from '../ReadinessApi';
import type { StagesApi } from './RolloutApi';

/** The client of stages; part of `ReadinessClient`. */
export class StagesClient implements StagesApi {
  readonly #requests: Requests;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  async getStages(options?: ReadinessRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/stages'));
  }

  async getTeams(
    query: Parameters<StagesApi['getTeams']>[0] = {},
    options?: ReadinessRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/teams', { params: { query } }));
  }

  async getTeamStage(ref: string, options?: ReadinessRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(
      client.GET('/teams/{ref}/stage', { params: { path: { ref } } }),
    );
  }

  async getHistory(
    query: Parameters<StagesApi['getHistory']>[0],
    options?: ReadinessRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/stage-history', { params: { query } }));
  }

  async getCentralOperations(
    query: Parameters<StagesApi['getCentralOperations']>[0] = {},
    options?: ReadinessRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/central-operations', { params: { query } }));
  }

  async request(ref: string, wish: Parameters<StagesApi['request']>[1]) {
    const client = await this.#requests.client();
    return answer(
      client.POST('/teams/{ref}/stage/requests', {
        params: { path: { ref } },
        body: wish,
      }),
    );
  }

  async withdraw(
    ref: string,
    id: string,
    act: Parameters<StagesApi['withdraw']>[2],
  ) {
    const client = await this.#requests.client();
    return answer(
      client.POST('/teams/{ref}/stage/requests/{id}/withdraw', {
        params: { path: { ref, id } },
        body: act,
      }),
    );
  }

  async decide(
    ref: string,
    id: string,
    act: Parameters<StagesApi['decide']>[2],
  ) {
    const client = await this.#requests.client();
    return answer(
      client.POST('/teams/{ref}/stage/requests/{id}/decide', {
        params: { path: { ref, id } },
        body: act,
      }),
    );
  }
}
