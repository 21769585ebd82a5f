import type { Response } from 'express';
import type { Fault } from './types';
import { cutBody, delay } from './wire';

/** How a protocol words the errors that faults ask for. */
export type FaultErrors = {
  rateLimit(fault: Extract<Fault, { kind: 'rateLimit' }>): Error;
  accessDenied(): Error;
  status(status: number): Error;
};

/**
 * Lets a fault befall a request, as an error where the fault is one.
 *
 * @returns whether the request may still be answered.
 */
export async function befall(
  fault: Fault | undefined,
  response: Response,
  errors: FaultErrors,
): Promise<boolean> {
  switch (fault?.kind) {
    case 'hang':
      return false;
    case 'slow':
      await delay(response, fault.delayMilliseconds);
      return !response.destroyed;
    case 'cutBody':
      cutBody(response);
      return true;
    case 'rateLimit':
      throw errors.rateLimit(fault);
    case 'accessDenied':
      throw errors.accessDenied();
    case 'status':
      throw errors.status(fault.status);
    default:
      return true;
  }
}
