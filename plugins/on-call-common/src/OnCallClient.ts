import { ResponseError } from '@backstage/errors';
import createClient from 'openapi-fetch';
import type { paths } from './generated/openapi';
import type {
  EntityPath,
  OnCallApi,
  OnCallRequestOptions,
  PageQuery,
  WindowQuery,
} from './OnCallApi';

/**
 * Client of the on-call backend, for frontends and for other backends.
 * @public
 */
export class OnCallClient implements OnCallApi {
  readonly #discovery: { getBaseUrl(pluginId: string): Promise<string> };
  readonly #fetch: typeof fetch;

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi?: { fetch: typeof fetch };
  }) {
    this.#discovery = options.discoveryApi;
    this.#fetch = options.fetchApi?.fetch ?? ((...args) => fetch(...args));
  }

  async getSources(options?: OnCallRequestOptions) {
    const client = await this.#client(options);
    return answer(client.GET('/sources'));
  }

  async getServices(query: PageQuery = {}, options?: OnCallRequestOptions) {
    const client = await this.#client(options);
    return answer(client.GET('/services', { params: { query } }));
  }

  async getStatus(entity: EntityPath, options?: OnCallRequestOptions) {
    const client = await this.#client(options);
    return answer(
      client.GET('/status/{kind}/{namespace}/{name}', {
        params: { path: entity },
      }),
    );
  }

  async queryStatuses(entityRefs: string[], options?: OnCallRequestOptions) {
    const client = await this.#client(options);
    return answer(client.POST('/status/query', { body: { entityRefs } }));
  }

  async getNow(
    query: Parameters<OnCallApi['getNow']>[0] = {},
    options?: OnCallRequestOptions,
  ) {
    const client = await this.#client(options);
    return answer(client.GET('/now', { params: { query } }));
  }

  async getCoverage(
    query: Parameters<OnCallApi['getCoverage']>[0] = {},
    options?: OnCallRequestOptions,
  ) {
    const client = await this.#client(options);
    return answer(client.GET('/coverage', { params: { query } }));
  }

  async getEntityCoverage(
    entity: EntityPath,
    query: WindowQuery = {},
    options?: OnCallRequestOptions,
  ) {
    const client = await this.#client(options);
    return answer(
      client.GET('/coverage/{kind}/{namespace}/{name}', {
        params: { path: entity, query },
      }),
    );
  }

  async getHealth(
    query: Parameters<OnCallApi['getHealth']>[0] = {},
    options?: OnCallRequestOptions,
  ) {
    const client = await this.#client(options);
    return answer(client.GET('/health', { params: { query } }));
  }

  async getIncidents(
    query: Parameters<OnCallApi['getIncidents']>[0] = {},
    options?: OnCallRequestOptions,
  ) {
    const client = await this.#client(options);
    return answer(client.GET('/incidents', { params: { query } }));
  }

  async getSchedules(
    query: Parameters<OnCallApi['getSchedules']>[0] = {},
    options?: OnCallRequestOptions,
  ) {
    const client = await this.#client(options);
    return answer(client.GET('/schedules', { params: { query } }));
  }

  async getPeople(
    query: Parameters<OnCallApi['getPeople']>[0] = {},
    options?: OnCallRequestOptions,
  ) {
    const client = await this.#client(options);
    return answer(client.GET('/people', { params: { query } }));
  }

  async queryFacts(entityRefs: string[], options?: OnCallRequestOptions) {
    const client = await this.#client(options);
    return answer(client.POST('/facts/query', { body: { entityRefs } }));
  }

  async #client(options?: OnCallRequestOptions) {
    const client = createClient<paths>({
      baseUrl: await this.#discovery.getBaseUrl('on-call'),
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
