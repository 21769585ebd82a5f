import { answer, type Requests } from '../client/Requests';
import type { ReadinessRequestOptions } from '../ReadinessApi';
import type { RemediationApi } from './RemediationApi';
import type { RemediationPlan } from './types';

/** The client of remediation; part of `ReadinessClient`. */
export class RemediationClient implements RemediationApi {
  readonly #requests: Requests;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  async list(
    query: Parameters<RemediationApi['list']>[0] = {},
    options?: ReadinessRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/remediation', { params: { query } }));
  }

  async add(plan: RemediationPlan) {
    const client = await this.#requests.client();
    return answer(client.POST('/remediation', { body: plan }));
  }

  async update(id: string, change: Parameters<RemediationApi['update']>[1]) {
    const client = await this.#requests.client();
    return answer(
      client.PUT('/remediation/{id}', {
        params: { path: { id } },
        body: change,
      }),
    );
  }

  async getWork(
    query: Parameters<RemediationApi['getWork']>[0] = {},
    options?: ReadinessRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/remediation-work', { params: { query } }));
  }

  async putWork(
    work: Parameters<RemediationApi['putWork']>[0],
    options?: ReadinessRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(client.PUT('/remediation-work', { body: work }));
  }

  async getRecurringAlarms(
    query: { team?: string } = {},
    options?: ReadinessRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/recurring-alarms', { params: { query } }));
  }
}
