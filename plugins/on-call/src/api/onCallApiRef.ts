import { createApiRef } from '@backstage/frontend-plugin-api';
import type { OnCallApi } from '@operations-in-teams/plugin-on-call-common';

/**
 * The on-call backend, as the frontend sees it.
 * @public
 */
export const onCallApiRef = createApiRef<OnCallApi>().with({
  id: 'plugin.on-call.client',
  pluginId: 'on-call',
});
