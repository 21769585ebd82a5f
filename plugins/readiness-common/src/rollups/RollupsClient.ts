import { answer, type Requests } from '../client/Requests';
import type { ReadinessRequestOptions } from '../ReadinessApi';
import type { RollupExports, RollupsApi } from './RollupsApi';
import type {
  AdoptionQuery,
  ChangesQuery,
  FailingRulesQuery,
  ImprovementsQuery,
  MatrixQuery,
  OverviewQuery,
  RuleSubjectsQuery,
  SubjectsQuery,
  TrendsQuery,
} from './types';

type RulePath = { standardId: string; ruleId: string };

/** The client of roll-ups; part of `ReadinessClient`. */
export class RollupsClient implements RollupsApi {
  readonly #requests: Requests;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  async getFacets(
    query: SubjectsQuery = {},
    options?: ReadinessRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/facets', { params: { query } }));
  }

  async getMatrix(query: MatrixQuery = {}, options?: ReadinessRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/matrix', { params: { query } }));
  }

  async getAdoption(
    query: AdoptionQuery = {},
    options?: ReadinessRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/adoption', { params: { query } }));
  }

  async getTrends(query: TrendsQuery = {}, options?: ReadinessRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/trends', { params: { query } }));
  }

  async getOverview(
    query: OverviewQuery = {},
    options?: ReadinessRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/overview', { params: { query } }));
  }

  async getImprovements(
    query: ImprovementsQuery = {},
    options?: ReadinessRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/improvements', { params: { query } }));
  }

  async getChanges(
    query: ChangesQuery = {},
    options?: ReadinessRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/changes', { params: { query } }));
  }

  async getFailingRules(
    query: FailingRulesQuery = {},
    options?: ReadinessRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/rules/failing', { params: { query } }));
  }

  async getRule(path: RulePath, options?: ReadinessRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(
      client.GET('/rules/{standardId}/{ruleId}', { params: { path } }),
    );
  }

  async getRuleSubjects(
    path: RulePath,
    query: RuleSubjectsQuery = {},
    options?: ReadinessRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(
      client.GET('/rules/{standardId}/{ruleId}/subjects', {
        params: { path, query },
      }),
    );
  }

  async exportTable<Table extends keyof RollupExports>(
    table: Table,
    query?: RollupExports[Table],
    options?: ReadinessRequestOptions,
  ): Promise<string> {
    const client = await this.#requests.client(options);
    return answer(
      client.GET(`/${table as keyof RollupExports}.csv`, {
        params: { query },
        parseAs: 'text',
      }),
    );
  }
}
