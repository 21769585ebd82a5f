import { answer, type Requests } from '../client/Requests';
import type { OnCallRequestOptions, PageQuery } from '../OnCallApi';
import type { PayApi, PayPersonQuery } from './PayApi';

/** Asks about pay. */
export class PayClient implements PayApi {
  readonly #requests: Requests;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  async getPeriods(options?: OnCallRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/pay/periods'));
  }

  async getPeriod(period: string, options?: OnCallRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(
      client.GET('/pay/periods/{period}', { params: { path: { period } } }),
    );
  }

  async getPeople(
    period: string,
    query: PageQuery & { search?: string; matched?: boolean } = {},
    options?: OnCallRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(
      client.GET('/pay/periods/{period}/people', {
        params: { path: { period }, query },
      }),
    );
  }

  async getChanges(
    period: string,
    query: PageQuery = {},
    options?: OnCallRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(
      client.GET('/pay/periods/{period}/changes', {
        params: { path: { period }, query },
      }),
    );
  }

  async review(period: string, note?: string, options?: OnCallRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(
      client.POST('/pay/periods/{period}/review', {
        params: { path: { period } },
        body: { note },
      }),
    );
  }

  async close(period: string, note?: string, options?: OnCallRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(
      client.POST('/pay/periods/{period}/close', {
        params: { path: { period } },
        body: { note },
      }),
    );
  }

  async reopen(period: string, reason: string, options?: OnCallRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(
      client.POST('/pay/periods/{period}/reopen', {
        params: { path: { period } },
        body: { reason },
      }),
    );
  }

  async markExported(
    period: string,
    note?: string,
    options?: OnCallRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(
      client.POST('/pay/periods/{period}/export', {
        params: { path: { period } },
        body: { note },
      }),
    );
  }

  async getExport(period: string, options?: OnCallRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(
      client.GET('/pay/periods/{period}/export', {
        params: { path: { period } },
        parseAs: 'text',
      }),
    );
  }

  async getStatement(
    period: string,
    query: PayPersonQuery = {},
    options?: OnCallRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(
      client.GET('/pay/periods/{period}/statement', {
        params: { path: { period }, query },
      }),
    );
  }

  async getStatementFile(
    period: string,
    query: PayPersonQuery = {},
    options?: OnCallRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(
      client.GET('/pay/periods/{period}/statement.csv', {
        params: { path: { period }, query },
        parseAs: 'text',
      }),
    );
  }

  async getMine(
    query: { period?: string } = {},
    options?: OnCallRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/pay/me', { params: { query } }));
  }

  async getTeams(
    query: { period?: string } = {},
    options?: OnCallRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/pay/teams', { params: { query } }));
  }

  async getCosts(
    query: { from?: string; to?: string } = {},
    options?: OnCallRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/pay/costs', { params: { query } }));
  }

  async getForecast(
    query: { period?: string } = {},
    options?: OnCallRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/pay/forecast', { params: { query } }));
  }
}
