import { createApiRef } from '@backstage/frontend-plugin-api';

/** What of PagerDuty's own plugin is used where an app has it. */
export type PagerDutyPlugin = {
  triggerAlarm(request: {
    integrationKey: string;
    source: string;
    description: string;
    userName: string;
  }): Promise<unknown>;
};

/**
 * A twin of the API that PagerDuty's own plugin registers, in each of its
 * versions and its predecessor: apps find APIs by their id. It is only looked
 * up, never registered here, and any of its methods may be missing.
 */
export const pagerDutyApiRef = createApiRef<Partial<PagerDutyPlugin>>().with({
  id: 'plugin.pagerduty.api',
  pluginId: 'pagerduty',
});
