import { answer, type Requests } from '../client/Requests';
import type { ReadinessRequestOptions } from '../ReadinessApi';
import type { AcceptancesApi } from './RolloutApi';

/** The client of acceptances; part of `ReadinessClient`. */
export class AcceptancesClient implements AcceptancesApi {
  readonly #requests: Requests;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  async list(
    query: Parameters<AcceptancesApi['list']>[0] = {},
    options?: ReadinessRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/acceptances', { params: { query } }));
  }

  async get(id: string, options?: ReadinessRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(
      client.GET('/acceptances/{id}', { params: { path: { id } } }),
    );
  }

  async getEvidence(id: string, options?: ReadinessRequestOptions) {
    const client = await this.#requests.client(options);
    return answer<string>(
      client.GET('/acceptances/{id}/evidence', {
        params: { path: { id } },
        parseAs: 'text',
      }),
    );
  }

  async request(wish: Parameters<AcceptancesApi['request']>[0]) {
    const client = await this.#requests.client();
    return answer(client.POST('/acceptances', { body: wish }));
  }

  async comment(id: string, text: string) {
    const client = await this.#requests.client();
    return answer(
      client.POST('/acceptances/{id}/comments', {
        params: { path: { id } },
        body: { text },
      }),
    );
  }

  async decide(id: string, act: Parameters<AcceptancesApi['decide']>[1]) {
    const client = await this.#requests.client();
    return answer(
      client.POST('/acceptances/{id}/decide', {
        params: { path: { id } },
        body: act,
      }),
    );
  }

  async withdraw(id: string, act: Parameters<AcceptancesApi['withdraw']>[1]) {
    const client = await this.#requests.client();
    return answer(
      client.POST('/acceptances/{id}/withdraw', {
        params: { path: { id } },
        body: act,
      }),
    );
  }

  async settle(
    id: string,
    conditionId: string,
    act: Parameters<AcceptancesApi['settle']>[2],
  ) {
    const client = await this.#requests.client();
    return answer(
      client.POST('/acceptances/{id}/conditions/{conditionId}/settle', {
        params: { path: { id, conditionId } },
        body: act,
      }),
    );
  }
}
