import type { Clock } from './Clock';
import type { Company } from './company/types';
import { FaultRegistry } from './faults/FaultRegistry';

/**
 * The company as it stands: what the protocols answer from and what the control
 * API changes. Nothing of it outlives the process.
 */
export type World = {
  readonly company: Company;
  readonly clock: Clock;
  readonly faults: FaultRegistry;
  /** Requests answered so far, by `area operation`. */
  readonly requests: Map<string, number>;
};

export function createWorld(company: Company, clock: Clock): World {
  return {
    company: structuredClone(company),
    clock,
    faults: new FaultRegistry(),
    requests: new Map(),
  };
}

export function countRequest(
  world: World,
  area: string,
  operation: string,
): void {
  const key = `${area} ${operation}`;
  world.requests.set(key, (world.requests.get(key) ?? 0) + 1);
}
