import { ResponseError } from '@backstage/errors';
import createClient from 'openapi-fetch';
import type { paths } from '../generated/openapi';
import type { OnCallRequestOptions } from '../OnCallApi';

/** Where the backend is and how it is asked. */
export type OnCallClientOptions = {
  discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  fetchApi?: { fetch: typeof fetch };
};

/** What the clients of all areas of the API ask through. */
export class Requests {
  readonly #discovery: OnCallClientOptions['discoveryApi'];
  readonly #fetch: typeof fetch;

  constructor(options: OnCallClientOptions) {
    this.#discovery = options.discoveryApi;
    this.#fetch = options.fetchApi?.fetch ?? ((...args) => fetch(...args));
  }

  async client(options?: OnCallRequestOptions) {
    const client = createClient<paths>({
      baseUrl: await this.#discovery.getBaseUrl('on-call'),
      // Backstage's fetch makes requests of the request more than once, and a
      // body can be read once only; where it is given apart, it is not touched.
      fetch: async request =>
        request.body
          ? this.#fetch(request, { body: await request.clone().text() })
          : this.#fetch(request),
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

/** Answers that are no success have thrown before they get here. */
export async function answer<T>(request: Promise<{ data?: T }>): Promise<T> {
  const { data } = await request;
  return data as T;
}
