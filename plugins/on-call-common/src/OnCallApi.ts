import type {
  CoveragePage,
  Health,
  Incident,
  InterruptionClass,
  MirroredPerson,
  NowRow,
  OnCallFacts,
  OnCallService,
  OnCallStatus,
  PageInfo,
  Schedule,
  SourceState,
} from './types';
import type { PayApi } from './pay/PayApi';

/**
 * The three parts of an entity reference, as they stand in a path.
 * @public
 */
export type EntityPath = { kind: string; namespace: string; name: string };

/**
 * Options of every request.
 * @public
 */
export type OnCallRequestOptions = {
  /** Backstage token to send; the frontend's fetch adds its own. */
  token?: string;
  signal?: AbortSignal;
};

/**
 * Which page of a list; the cursor is the `nextCursor` of the page before.
 * @public
 */
export type PageQuery = { limit?: number; cursor?: string };

/**
 * A half-open window of time, as ISO 8601.
 * @public
 */
export type WindowQuery = { from?: string; to?: string };

/**
 * Narrows incidents and health. `team` is the id of a PagerDuty team or the
 * reference of a catalog Group, `service` the id of a PagerDuty service.
 * @public
 */
export type HealthScope = WindowQuery & { team?: string; service?: string };

/**
 * What the on-call backend answers. Every method throws a `ResponseError` from
 * `@backstage/errors` where the answer is not a success.
 * @public
 */
export interface OnCallApi {
  /** Pay of time on call. */
  readonly pay: PayApi;

  getSources(options?: OnCallRequestOptions): Promise<{ items: SourceState[] }>;

  getServices(
    query?: PageQuery,
    options?: OnCallRequestOptions,
  ): Promise<{ items: OnCallService[]; pageInfo: PageInfo }>;

  getStatus(
    entity: EntityPath,
    options?: OnCallRequestOptions,
  ): Promise<OnCallStatus>;

  /** At most 500 references; what the caller may not see is left out. */
  queryStatuses(
    entityRefs: string[],
    options?: OnCallRequestOptions,
  ): Promise<{ items: OnCallStatus[] }>;

  /** Who is on call across the company, one row for each policy. */
  getNow(
    query?: PageQuery & { search?: string; team?: string },
    options?: OnCallRequestOptions,
  ): Promise<{
    asOf: string;
    items: NowRow[];
    pageInfo: PageInfo;
    sources: SourceState[];
  }>;

  getCoverage(
    query?: PageQuery & WindowQuery & { team?: string },
    options?: OnCallRequestOptions,
  ): Promise<CoveragePage>;

  getEntityCoverage(
    entity: EntityPath,
    query?: WindowQuery,
    options?: OnCallRequestOptions,
  ): Promise<CoveragePage>;

  /** Needs the permission on-call.health.read. */
  getHealth(
    query?: HealthScope & { groupBy?: 'team' | 'service' },
    options?: OnCallRequestOptions,
  ): Promise<Health>;

  /** Needs the permission on-call.health.read. */
  getIncidents(
    query?: PageQuery &
      HealthScope & { class?: InterruptionClass; title?: string },
    options?: OnCallRequestOptions,
  ): Promise<{
    items: Incident[];
    pageInfo: PageInfo;
    sources: SourceState[];
  }>;

  getSchedules(
    query?: PageQuery,
    options?: OnCallRequestOptions,
  ): Promise<{ items: Schedule[]; pageInfo: PageInfo }>;

  /** Needs the permission on-call.people.read. */
  getPeople(
    query?: PageQuery & { matched?: boolean },
    options?: OnCallRequestOptions,
  ): Promise<{ items: MirroredPerson[]; pageInfo: PageInfo }>;

  /** At most 500 references; needs the permission on-call.health.read. */
  queryFacts(
    entityRefs: string[],
    options?: OnCallRequestOptions,
  ): Promise<{ items: OnCallFacts[] }>;
}
