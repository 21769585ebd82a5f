import { answer, type Requests } from '../client/Requests';
import type { ReadinessRequestOptions } from '../ReadinessApi';
import type { CampaignsApi } from './CampaignsApi';
import type { CampaignPlan } from './types';

/** The client of campaigns; part of `ReadinessClient`. */
export class CampaignsClient implements CampaignsApi {
  readonly #requests: Requests;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  async list(
    query: Parameters<CampaignsApi['list']>[0] = {},
    options?: ReadinessRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/campaigns', { params: { query } }));
  }

  async get(id: string, options?: ReadinessRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/campaigns/{id}', { params: { path: { id } } }));
  }

  async create(plan: CampaignPlan) {
    const client = await this.#requests.client();
    return answer(client.POST('/campaigns', { body: plan }));
  }

  async update(id: string, change: { version: number; plan: CampaignPlan }) {
    const client = await this.#requests.client();
    return answer(
      client.PUT('/campaigns/{id}', { params: { path: { id } }, body: change }),
    );
  }

  async end(id: string, ending: Parameters<CampaignsApi['end']>[1]) {
    const client = await this.#requests.client();
    return answer(
      client.POST('/campaigns/{id}/end', {
        params: { path: { id } },
        body: ending,
      }),
    );
  }
}
