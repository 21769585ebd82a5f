import { answer, type Requests } from '../client/Requests';
import type { ReadinessRequestOptions } from '../ReadinessApi';
import type { TeamPlansApi } from './RolloutApi';
import type { InvestmentPlan } from './types';

/** The client of teams' plans and pulse; part of `ReadinessClient`. */
export class TeamPlansClient implements TeamPlansApi {
  readonly #requests: Requests;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  async getInvestments(ref: string, options?: ReadinessRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(
      client.GET('/teams/{ref}/investments', { params: { path: { ref } } }),
    );
  }

  async addInvestment(ref: string, plan: InvestmentPlan) {
    const client = await this.#requests.client();
    return answer(
      client.POST('/teams/{ref}/investments', {
        params: { path: { ref } },
        body: plan,
      }),
    );
  }

  async updateInvestment(
    ref: string,
    id: string,
    change: { version: number; plan: InvestmentPlan },
  ) {
    const client = await this.#requests.client();
    return answer(
      client.PUT('/teams/{ref}/investments/{id}', {
        params: { path: { ref, id } },
        body: change,
      }),
    );
  }

  async getPulse(ref: string, options?: ReadinessRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(
      client.GET('/teams/{ref}/pulse', { params: { path: { ref } } }),
    );
  }

  async answerPulse(
    ref: string,
    scores: { ready: number; sustainable: number },
  ) {
    const client = await this.#requests.client();
    return answer(
      client.PUT('/teams/{ref}/pulse', {
        params: { path: { ref } },
        body: scores,
      }),
    );
  }
}
