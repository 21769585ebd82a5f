import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  Clock,
  OrganizationsReader,
} from '@operations-in-teams/plugin-aws-accounts-node';
import type { OrganizationConfig } from '../config/types';
import type { AccountsStore } from '../database/AccountsStore';

/** What the steps of a pull work with. */
export type PullContext = {
  config: OrganizationConfig;
  reader: OrganizationsReader;
  store: AccountsStore;
  clock: Clock;
  logger: LoggerService;
};

export function isoNow(clock: Clock): string {
  return new Date(clock.now()).toISOString();
}
