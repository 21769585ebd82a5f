import { answer, type Requests } from '../client/Requests';
import type { ReadinessRequestOptions } from '../ReadinessApi';
import type { DryRunRequest } from '../types';
import type { StandardsApi } from './StandardsApi';

export class StandardsClient implements StandardsApi {
  readonly #requests: Requests;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  async getVersions(
    id: string,
    query: { limit?: number } = {},
    options?: ReadinessRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(
      client.GET('/standards/{id}/versions', {
        params: { path: { id }, query },
      }),
    );
  }

  async getVersion(
    id: string,
    version: string,
    options?: ReadinessRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(
      client.GET('/standards/{id}/versions/{version}', {
        params: { path: { id, version } },
      }),
    );
  }

  async dryRun(request: DryRunRequest, options?: ReadinessRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(client.POST('/rules/dry-run', { body: request }));
  }
}
