import { answer, type Requests } from '../client/Requests';
import type { ReadinessRequestOptions } from '../ReadinessApi';
import type {
  Attestation,
  AttestationInput,
  AttestationPage,
  AttestationsQuery,
} from './types';

/**
 * Attestations of the readiness backend. Every method throws a `ResponseError`
 * where the answer is no success.
 * @public
 */
export interface AttestationsApi {
  /** Newest first. */
  list(
    query?: AttestationsQuery,
    options?: ReadinessRequestOptions,
  ): Promise<AttestationPage>;
  /** Takes the place of the answer before it. */
  record(
    input: AttestationInput,
    options?: ReadinessRequestOptions,
  ): Promise<Attestation>;
  revoke(
    id: string,
    comment: string,
    options?: ReadinessRequestOptions,
  ): Promise<Attestation>;
}

export class AttestationsClient implements AttestationsApi {
  readonly #requests: Requests;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  async list(query: AttestationsQuery = {}, options?: ReadinessRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/attestations', { params: { query } }));
  }

  async record(body: AttestationInput, options?: ReadinessRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(client.POST('/attestations', { body }));
  }

  async revoke(id: string, comment: string, options?: ReadinessRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(
      client.POST('/attestations/{id}/revoke', {
        params: { path: { id } },
        body: { comment },
      }),
    );
  }
}
