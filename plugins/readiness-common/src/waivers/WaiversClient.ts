import { answer, type Requests } from '../client/Requests';
import type { ReadinessRequestOptions } from '../ReadinessApi';
import type { SubjectsQuery } from '../rollups/types';
import type {
  GroupedWaiverDebt,
  WaiverDebt,
  WaiverDebtGroupsQuery,
  WaiverDetails,
  WaiverPage,
  WaiverRequest,
  WaiversQuery,
  Waiver,
} from './types';

/**
 * Waivers of the readiness backend. Every method throws a `ResponseError`
 * where the answer is no success; with status 409 where the waiver is no longer
 * what the caller has seen.
 * @public
 */
export interface WaiversApi {
  /** Newest first. */
  list(
    query?: WaiversQuery,
    options?: ReadinessRequestOptions,
  ): Promise<WaiverPage>;
  get(id: string, options?: ReadinessRequestOptions): Promise<WaiverDetails>;
  /** How much is waived, for how long, and what of it ends soon. */
  getDebt(
    query?: SubjectsQuery,
    options?: ReadinessRequestOptions,
  ): Promise<WaiverDebt>;
  /** The same by group; with `tree`, each group with all below it. */
  getDebtGroups(
    query?: WaiverDebtGroupsQuery,
    options?: ReadinessRequestOptions,
  ): Promise<GroupedWaiverDebt>;
  request(
    request: WaiverRequest,
    options?: ReadinessRequestOptions,
  ): Promise<Waiver>;
  /** For as long as was asked for, or until an earlier `expiresAt`. */
  approve(
    waiver: { id: string; version: number },
    decision?: { expiresAt?: string; comment?: string },
    options?: ReadinessRequestOptions,
  ): Promise<WaiverDetails>;
  decline(...input: ReasonedAct): Promise<WaiverDetails>;
  revoke(...input: ReasonedAct): Promise<WaiverDetails>;
  withdraw(...input: ReasonedAct): Promise<WaiverDetails>;
  comment(
    id: string,
    comment: string,
    options?: ReadinessRequestOptions,
  ): Promise<WaiverDetails>;
}

/**
 * The waiver as the caller has seen it, and why.
 * @public
 */
export type ReasonedAct = [
  waiver: { id: string; version: number },
  comment: string,
  options?: ReadinessRequestOptions,
];

export class WaiversClient implements WaiversApi {
  readonly #requests: Requests;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  async list(query: WaiversQuery = {}, options?: ReadinessRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/waivers', { params: { query } }));
  }

  async get(id: string, options?: ReadinessRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/waivers/{id}', { params: { path: { id } } }));
  }

  async getDebt(query: SubjectsQuery = {}, options?: ReadinessRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/waivers/debt', { params: { query } }));
  }

  async getDebtGroups(
    query: WaiverDebtGroupsQuery = {},
    options?: ReadinessRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/waivers/debt/groups', { params: { query } }));
  }

  async request(body: WaiverRequest, options?: ReadinessRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(client.POST('/waivers', { body }));
  }

  async approve(
    { id, version }: { id: string; version: number },
    decision: { expiresAt?: string; comment?: string } = {},
    options?: ReadinessRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(
      client.POST('/waivers/{id}/approve', {
        params: { path: { id } },
        body: { version, ...decision },
      }),
    );
  }

  async decline(...input: ReasonedAct) {
    return this.#act('/waivers/{id}/decline', ...input);
  }

  async revoke(...input: ReasonedAct) {
    return this.#act('/waivers/{id}/revoke', ...input);
  }

  async withdraw(...input: ReasonedAct) {
    return this.#act('/waivers/{id}/withdraw', ...input);
  }

  async comment(
    id: string,
    comment: string,
    options?: ReadinessRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(
      client.POST('/waivers/{id}/comments', {
        params: { path: { id } },
        body: { comment },
      }),
    );
  }

  async #act(
    path:
      | '/waivers/{id}/decline'
      | '/waivers/{id}/revoke'
      | '/waivers/{id}/withdraw',
    ...[{ id, version }, comment, options]: ReasonedAct
  ) {
    const client = await this.#requests.client(options);
    return answer(
      client.POST(path, {
        params: { path: { id } },
        body: { version, comment },
      }),
    );
  }
}
