import type { RequestLimits } from './aws/RequestLimits';
import type { Clock } from './Clock';
import { AccountEstates } from './company/estate/AccountEstates';
import type { Company } from './company/types';
import { FaultRegistry } from './faults/FaultRegistry';
import { IncidentHistory } from './incidents/IncidentHistory';

/**
 * The company as it stands: what the protocols answer from and what the control
 * API changes. Nothing of it outlives the process.
 */
export type World = {
  readonly company: Company;
  /** What there is in every AWS account, and who reaches it. */
  readonly estates: AccountEstates;
  /** How often AWS's services may be asked. */
  readonly limits: RequestLimits;
  readonly clock: Clock;
  readonly faults: FaultRegistry;
  readonly incidents: IncidentHistory;
  /** Requests answered so far, by `area operation`. */
  readonly requests: Map<string, number>;
};

export function createWorld(
  company: Company,
  clock: Clock,
  limits: RequestLimits,
): World {
  const own = structuredClone(company);
  return {
    company: own,
    estates: new AccountEstates({ company, startedAt: clock.now() }),
    limits,
    clock,
    faults: new FaultRegistry(),
    incidents: new IncidentHistory(own),
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
