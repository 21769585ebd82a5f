import { answer, type OnCallClientOptions, Requests } from './client/Requests';
import type {
  EntityPath,
  OnCallApi,
  OnCallRequestOptions,
  PageQuery,
  WindowQuery,
} from './OnCallApi';
import { PayClient } from './pay/PayClient';

/**
 * Client of the on-call backend, for frontends and for other backends.
 * @public
 */
export class OnCallClient implements OnCallApi {
  readonly pay: PayClient;
  readonly #requests: Requests;

  constructor(options: OnCallClientOptions) {
    this.#requests = new Requests(options);
    this.pay = new PayClient(this.#requests);
  }

  async getSources(options?: OnCallRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/sources'));
  }

  async getServices(query: PageQuery = {}, options?: OnCallRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/services', { params: { query } }));
  }

  async getStatus(entity: EntityPath, options?: OnCallRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(
      client.GET('/status/{kind}/{namespace}/{name}', {
        params: { path: entity },
      }),
    );
  }

  async queryStatuses(entityRefs: string[], options?: OnCallRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(client.POST('/status/query', { body: { entityRefs } }));
  }

  async getNow(
    query: Parameters<OnCallApi['getNow']>[0] = {},
    options?: OnCallRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/now', { params: { query } }));
  }

  async getCoverage(
    query: Parameters<OnCallApi['getCoverage']>[0] = {},
    options?: OnCallRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/coverage', { params: { query } }));
  }

  async getEntityCoverage(
    entity: EntityPath,
    query: WindowQuery = {},
    options?: OnCallRequestOptions,
  ) {
    const client = await this.#requests.client(options);
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
    const client = await this.#requests.client(options);
    return answer(client.GET('/health', { params: { query } }));
  }

  async getIncidents(
    query: Parameters<OnCallApi['getIncidents']>[0] = {},
    options?: OnCallRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/incidents', { params: { query } }));
  }

  async getSchedules(
    query: Parameters<OnCallApi['getSchedules']>[0] = {},
    options?: OnCallRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/schedules', { params: { query } }));
  }

  async getPeople(
    query: Parameters<OnCallApi['getPeople']>[0] = {},
    options?: OnCallRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/people', { params: { query } }));
  }

  async queryFacts(entityRefs: string[], options?: OnCallRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(client.POST('/facts/query', { body: { entityRefs } }));
  }
}
