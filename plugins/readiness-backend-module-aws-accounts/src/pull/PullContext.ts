import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Clock } from '@operations-in-teams/plugin-aws-accounts-node';
import type { CatalogLookup } from '../catalog/CatalogLookup';
import type { FactsConfig, OrganizationConfig } from '../config/types';
import type { AccountEvidenceStore } from '../database/AccountEvidenceStore';

/** What a pull of one kind of facts works with. */
export type PullContext = {
  organization: OrganizationConfig;
  facts: FactsConfig;
  /** All organisations, to tell whose an account is. */
  organizations: readonly OrganizationConfig[];
  catalog: CatalogLookup;
  store: AccountEvidenceStore;
  clock: Clock;
  logger: LoggerService;
};

/** One run of a pull. */
export type PullRun = {
  signal: AbortSignal;
  /** Milliseconds since the epoch; the next run goes on from there. */
  until: number;
};

export function isoNow(clock: Clock): string {
  return new Date(clock.now()).toISOString();
}
