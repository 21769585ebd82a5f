import type { RequestLimits } from './aws/RequestLimits';
import { AuditTrail } from './audit/AuditTrail';
import type { Clock } from './Clock';
import { AccountEstates } from './company/estate/AccountEstates';
import { companyAt } from './company/past/companyAt';
import type { Company } from './company/types';
import { FaultRegistry } from './faults/FaultRegistry';
import { IncidentHistory } from './incidents/IncidentHistory';

/**
 * The company as it stands: what the protocols answer from and what the control
 * API changes. Nothing of it outlives the process.
 */
export type World = {
  company: Company;
  /** What there is in every AWS account, and who reaches it. */
  estates: AccountEstates;
  /** The company as it was made, before anything was changed by hand. */
  readonly today: Company;
  /** How often AWS's services may be asked. */
  readonly limits: RequestLimits;
  readonly clock: Clock;
  readonly faults: FaultRegistry;
  readonly incidents: IncidentHistory;
  /** Who changed the schedules. */
  readonly audit: AuditTrail;
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
    today: structuredClone(company),
    estates: new AccountEstates({ company, startedAt: clock.now() }),
    limits,
    clock,
    faults: new FaultRegistry(),
    incidents: new IncidentHistory(own),
    audit: new AuditTrail(),
    requests: new Map(),
  };
}

/**
 * Puts the company of a past date in the place of whatever there is; changes by
 * hand are forgotten. Incidents stay those of the story.
 */
export function standAt(world: World, at: Date): void {
  world.clock.stopAt(at);
  world.company = structuredClone(companyAt(world.today, at));
  world.estates = new AccountEstates({
    company: world.company,
    startedAt: at,
    version: world.estates.version + 1,
  });
}

export function countRequest(
  world: World,
  area: string,
  operation: string,
): void {
  const key = `${area} ${operation}`;
  world.requests.set(key, (world.requests.get(key) ?? 0) + 1);
}
