import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { durationToMilliseconds } from '@backstage/types';
import type {
  AwsOrganizationsService,
  Clock,
} from '@operations-in-teams/plugin-aws-accounts-node';
import { Duration } from 'luxon';
import type { CatalogLookup } from '../catalog/CatalogLookup';
import type { AwsAccountsConfig } from '../config/types';
import type { AccountEvidenceStore } from '../database/AccountEvidenceStore';
import { createPulls } from './createPulls';
import { OrganizationPull } from './OrganizationPull';

/** Runs the pulls of every organisation, one run at a time in all replicas. */
export async function schedulePulls(
  config: AwsAccountsConfig,
  deps: {
    aws: AwsOrganizationsService;
    store: AccountEvidenceStore;
    catalog: CatalogLookup;
    scheduler: SchedulerService;
    logger: LoggerService;
    clock: Clock;
  },
): Promise<void> {
  const { timeout } = config.schedule;
  for (const organization of config.organizations) {
    const pull = new OrganizationPull({
      ...deps,
      organization: organization.id,
      pulls: createPulls(config, { ...deps, organization }, deps.aws),
      timeout: Duration.isDuration(timeout)
        ? timeout.toMillis()
        : durationToMilliseconds(timeout),
    });
    await deps.scheduler.scheduleTask({
      ...config.schedule,
      id: `aws-account-evidence:${organization.id}`,
      fn: signal => pull.run(signal),
    });
  }
}
