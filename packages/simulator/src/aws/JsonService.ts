import type { FaultErrors } from '../faults/befall';
import type { Caller } from './caller';
import type { AwsQuota } from './RequestLimits';

export type Input = Record<string, unknown>;

/** A service that speaks AWS JSON 1.1. */
export type JsonService = {
  /** What stands before the operation in `X-Amz-Target`. */
  target: string;
  /** The name that requests are signed for. */
  signingName: string;
  quota: AwsQuota;
  /** How it words what goes wrong. */
  errors: FaultErrors;
  answer(operation: string, caller: Caller, input: Input): unknown;
};
