import type { CampaignsApi } from './campaigns';
import type { RemediationApi } from './remediation';
import type {
  AcceptancesApi,
  StagesApi,
  TeamPlansApi,
} from './rollout/RolloutApi';
import type { RollupsApi } from './rollups/RollupsApi';
import type { ScorecardPage, ScorecardsQuery } from './rollups/types';
import type { StandardsApi } from './standards/StandardsApi';
import type { AttestationsApi } from './attestations';
import type { PushAnswer, PushedItem } from './push';
import type {
  EvidencePage,
  EvidenceSourceState,
  ResultChange,
  Scorecard,
  ScorecardSummary,
  Standard,
  StandardState,
  SubjectEvidence,
} from './types';
import type { WaiversApi } from './waivers';

/**
 * The three parts of an entity reference, as they stand in a path.
 * @public
 */
export type EntityPath = { kind: string; namespace: string; name: string };

/**
 * Options of every request.
 * @public
 */
export type ReadinessRequestOptions = {
  /** Backstage token to send; the frontend's fetch adds its own. */
  token?: string;
  signal?: AbortSignal;
};

/**
 * What to list evidence by.
 * @public
 */
export type EvidenceQuery = {
  /** Ids of evidence sources. */
  source: string[];
  /** Fields on the first level of the values; all where absent. */
  field?: string[];
  /** Only these subjects, at most 100. */
  entityRef?: string[];
  kind?: string;
  /** `spec.type` of the subjects. */
  type?: string;
  limit?: number;
  cursor?: string;
};

/**
 * What the readiness backend answers. Every method throws a `ResponseError`
 * from `@backstage/errors` where the answer is not a success.
 * @public
 */
export interface ReadinessApi {
  /** Roll-ups of many scorecards. */
  readonly rollups: RollupsApi;
  /** Versions of standards. */
  readonly standards: StandardsApi;
  readonly stages: StagesApi;
  readonly teamPlans: TeamPlansApi;
  readonly acceptances: AcceptancesApi;
  readonly campaigns: CampaignsApi;
  readonly remediation: RemediationApi;
  /** Exemptions of rules. */
  readonly waivers: WaiversApi;
  /** What people say of subjects. */
  readonly attestations: AttestationsApi;

  getStandards(
    options?: ReadinessRequestOptions,
  ): Promise<{ items: StandardState[] }>;

  getStandard(id: string, options?: ReadinessRequestOptions): Promise<Standard>;

  getSources(
    options?: ReadinessRequestOptions,
  ): Promise<{ items: EvidenceSourceState[] }>;

  getScorecards(
    query?: ScorecardsQuery,
    options?: ReadinessRequestOptions,
  ): Promise<ScorecardPage>;

  /** At most 500 references; what the caller may not see is left out. */
  queryScorecards(
    entityRefs: string[],
    options?: ReadinessRequestOptions,
  ): Promise<{ items: ScorecardSummary[] }>;

  getScorecard(
    entity: EntityPath,
    options?: ReadinessRequestOptions,
  ): Promise<Scorecard>;

  /** Collects and evaluates anew before it answers. */
  refreshScorecard(
    entity: EntityPath,
    options?: ReadinessRequestOptions,
  ): Promise<Scorecard>;

  /** Newest first. */
  getScorecardChanges(
    entity: EntityPath,
    query?: { limit?: number },
    options?: ReadinessRequestOptions,
  ): Promise<{ items: ResultChange[] }>;

  /** What all sources know of one subject. */
  getSubjectEvidence(
    entity: EntityPath,
    options?: ReadinessRequestOptions,
  ): Promise<SubjectEvidence>;

  /** What some sources know of the subjects that the caller may see. */
  getEvidence(
    query: EvidenceQuery,
    options?: ReadinessRequestOptions,
  ): Promise<EvidencePage>;

  /** Sends evidence of a push source, at most 500 items at once. */
  pushEvidence(
    source: string,
    items: PushedItem[],
    options?: ReadinessRequestOptions,
  ): Promise<PushAnswer>;
}
