import type {
  OnCallService,
  OnCallStatus,
  PageInfo,
  SourceState,
} from './types';

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
 * What the on-call backend answers. Every method throws a `ResponseError` from
 * `@backstage/errors` where the answer is not a success.
 * @public
 */
export interface OnCallApi {
  getSources(options?: OnCallRequestOptions): Promise<{ items: SourceState[] }>;

  getServices(
    query?: { limit?: number; cursor?: string },
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
}
