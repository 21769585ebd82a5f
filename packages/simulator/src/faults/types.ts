/** @public */
export type FaultArea = 'pagerduty' | 'aws';

/**
 * Something that goes wrong on the wire.
 *
 * - `rateLimit`: PagerDuty's 429, AWS's TooManyRequestsException or ThrottlingException
 * - `status`: PagerDuty's error of a status; on AWS 403 is AccessDenied, 5xx the service's own
 * - `accessDenied`: 403 on PagerDuty, AccessDeniedException on AWS
 * - `hang`: the request never gets an answer
 * - `slow`: the answer comes after `delayMilliseconds`
 * - `cutBody`: the connection is reset in the middle of the body
 * - `missingLastPage`: a list ends one page early, and says that it is complete
 * - `shrunkList`: a list holds only the first `share` of its items
 * @public
 */
export type FaultKind =
  | { kind: 'rateLimit'; headers?: boolean; resetSeconds?: number }
  | {
      kind: 'status';
      status: 400 | 401 | 402 | 403 | 404 | 408 | 500 | 502 | 503;
    }
  | { kind: 'accessDenied' }
  | { kind: 'hang' }
  | { kind: 'slow'; delayMilliseconds: number }
  | { kind: 'cutBody' }
  | { kind: 'missingLastPage' }
  | { kind: 'shrunkList'; share: number };

/** @public */
export type FaultRequest = FaultKind & {
  area: FaultArea;
  /** Such as `services.list` or `ListAccounts`; left out, all operations. */
  operation?: string;
  /** How often it happens before all is well again; left out, until cleared. */
  times?: number;
};

/** @public */
export type Fault = FaultRequest & { id: string };
