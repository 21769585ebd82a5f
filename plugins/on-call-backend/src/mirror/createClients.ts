import type { AccountConfig } from '../config';
import { type Clock, PagerDutyClient } from '../pagerduty';

/** A client for each account that can be asked, by the account's id. */
export function createClients(
  accounts: AccountConfig[],
  clock: Clock,
): Map<string, PagerDutyClient> {
  return new Map(
    accounts.flatMap(({ id, connection }) =>
      connection ? [[id, PagerDutyClient.create(connection, { clock })]] : [],
    ),
  );
}
