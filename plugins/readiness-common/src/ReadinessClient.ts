import { ResponseError } from '@backstage/errors';
import createClient from 'openapi-fetch';
import type { paths } from './generated/openapi';
import type {
  EntityPath,
  EvidenceQuery,
  ReadinessApi,
  ReadinessRequestOptions,
  ScorecardsQuery,
} from './ReadinessApi';

/**
 * Client of the readiness backend, for frontends and for other backends.
 * @public
 */
export class ReadinessClient implements ReadinessApi {
  readonly #discovery: { getBaseUrl(pluginId: string): Promise<string> };
  readonly #fetch: typeof fetch;

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi?: { fetch: typeof fetch };
  }) {
    this.#discovery = options.discoveryApi;
    this.#fetch = options.fetchApi?.fetch ?? ((...args) => fetch(...args));
  }

  async getStandards(options?: ReadinessRequestOptions) {
    const client = await this.#client(options);
    return answer(client.GET('/standards'));
  }

  async getStandard(id: string, options?: ReadinessRequestOptions) {
    const client = await this.#client(options);
    return answer(client.GET('/standards/{id}', { params: { path: { id } } }));
  }

  async getSources(options?: ReadinessRequestOptions) {
    const client = await this.#client(options);
    return answer(client.GET('/sources'));
  }

  async getScorecards(
    query: ScorecardsQuery = {},
    options?: ReadinessRequestOptions,
  ) {
    const client = await this.#client(options);
    return answer(client.GET('/scorecards', { params: { query } }));
  }

  async getScorecard(entity: EntityPath, options?: ReadinessRequestOptions) {
    const client = await this.#client(options);
    return answer(
      client.GET('/scorecards/{kind}/{namespace}/{name}', {
        params: { path: entity },
      }),
    );
  }

  async refreshScorecard(
    entity: EntityPath,
    options?: ReadinessRequestOptions,
  ) {
    const client = await this.#client(options);
    return answer(
      client.POST('/scorecards/{kind}/{namespace}/{name}/refresh', {
        params: { path: entity },
      }),
    );
  }

  async getScorecardChanges(
    entity: EntityPath,
    query: { limit?: number } = {},
    options?: ReadinessRequestOptions,
  ) {
    const client = await this.#client(options);
    return answer(
      client.GET('/scorecards/{kind}/{namespace}/{name}/changes', {
        params: { path: entity, query },
      }),
    );
  }

  async getSubjectEvidence(
    entity: EntityPath,
    options?: ReadinessRequestOptions,
  ) {
    const client = await this.#client(options);
    return answer(
      client.GET('/evidence/{kind}/{namespace}/{name}', {
        params: { path: entity },
      }),
    );
  }

  async getEvidence(query: EvidenceQuery, options?: ReadinessRequestOptions) {
    const client = await this.#client(options);
    return answer(client.GET('/evidence', { params: { query } }));
  }

  async #client(options?: ReadinessRequestOptions) {
    const client = createClient<paths>({
      baseUrl: await this.#discovery.getBaseUrl('readiness'),
      fetch: request => this.#fetch(request),
      headers: options?.token
        ? { authorization: `Bearer ${options.token}` }
        : {},
      signal: options?.signal,
    });
    client.use({
      async onResponse({ response }) {
        if (!response.ok) throw await ResponseError.fromResponse(response);
      },
    });
    return client;
  }
}

// Answers that are no success have thrown before they get here.
async function answer<T>(request: Promise<{ data?: T }>): Promise<T> {
  const { data } = await request;
  return data as T;
}
