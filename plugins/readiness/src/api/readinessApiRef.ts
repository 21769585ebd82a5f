import { createApiRef } from '@backstage/frontend-plugin-api';
import type { ReadinessApi } from '@operations-in-teams/plugin-readiness-common';

/**
 * The readiness backend, as the frontend sees it.
 * @public
 */
export const readinessApiRef = createApiRef<ReadinessApi>().with({
  id: 'plugin.readiness.client',
  pluginId: 'readiness',
});
