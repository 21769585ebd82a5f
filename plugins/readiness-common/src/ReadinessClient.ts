import type { AttestationsApi } from './attestations';
import { AttestationsClient } from './attestations/AttestationsClient';
import type { CampaignsApi } from './campaigns';
import { CampaignsClient } from './campaigns/CampaignsClient';
import {
  answer,
  Requests,
  type ReadinessClientOptions,
} from './client/Requests';
import type {
  EntityPath,
  EvidenceQuery,
  ReadinessApi,
  ReadinessRequestOptions,
} from './ReadinessApi';
import type { RemediationApi } from './remediation';
import { RemediationClient } from './remediation/RemediationClient';
import { AcceptancesClient } from './rollout/AcceptancesClient';
import type {
  AcceptancesApi,
  StagesApi,
  TeamPlansApi,
} from './rollout/RolloutApi';
import { StagesClient } from './rollout/StagesClient';
import { TeamPlansClient } from './rollout/TeamPlansClient';
import type { RollupsApi } from './rollups/RollupsApi';
import { RollupsClient } from './rollups/RollupsClient';
import type { ScorecardsQuery } from './rollups/types';
import type { StandardsApi } from './standards/StandardsApi';
import { StandardsClient } from './standards/StandardsClient';
import type { PushedItem } from './push';
import type { WaiversApi } from './waivers';
import { WaiversClient } from './waivers/WaiversClient';

/**
 * Client of the readiness backend, for frontends and for other backends.
 * @public
 */
export class ReadinessClient implements ReadinessApi {
  readonly acceptances: AcceptancesApi;
  readonly campaigns: CampaignsApi;
  readonly remediation: RemediationApi;
  readonly rollups: RollupsApi;
  readonly standards: StandardsApi;
  readonly stages: StagesApi;
  readonly teamPlans: TeamPlansApi;
  readonly waivers: WaiversApi;
  readonly attestations: AttestationsApi;
  readonly #requests: Requests;

  constructor(options: ReadinessClientOptions) {
    this.#requests = new Requests(options);
    this.acceptances = new AcceptancesClient(this.#requests);
    this.campaigns = new CampaignsClient(this.#requests);
    this.remediation = new RemediationClient(this.#requests);
    this.stages = new StagesClient(this.#requests);
    this.teamPlans = new TeamPlansClient(this.#requests);
    this.rollups = new RollupsClient(this.#requests);
    this.standards = new StandardsClient(this.#requests);
    this.waivers = new WaiversClient(this.#requests);
    this.attestations = new AttestationsClient(this.#requests);
  }

  async getStandards(options?: ReadinessRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/standards'));
  }

  async getStandard(id: string, options?: ReadinessRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/standards/{id}', { params: { path: { id } } }));
  }

  async getSources(options?: ReadinessRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/sources'));
  }

  async getScorecards(
    query: ScorecardsQuery = {},
    options?: ReadinessRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/scorecards', { params: { query } }));
  }

  async queryScorecards(
    entityRefs: string[],
    options?: ReadinessRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(client.POST('/scorecards/query', { body: { entityRefs } }));
  }

  async getScorecard(entity: EntityPath, options?: ReadinessRequestOptions) {
    const client = await this.#requests.client(options);
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
    const client = await this.#requests.client(options);
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
    const client = await this.#requests.client(options);
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
    const client = await this.#requests.client(options);
    return answer(
      client.GET('/evidence/{kind}/{namespace}/{name}', {
        params: { path: entity },
      }),
    );
  }

  async getEvidence(query: EvidenceQuery, options?: ReadinessRequestOptions) {
    const client = await this.#requests.client(options);
    return answer(client.GET('/evidence', { params: { query } }));
  }

  async pushEvidence(
    source: string,
    items: PushedItem[],
    options?: ReadinessRequestOptions,
  ) {
    const client = await this.#requests.client(options);
    return answer(
      client.PUT('/evidence/{source}', {
        params: { path: { source } },
        body: { items },
      }),
    );
  }
}
