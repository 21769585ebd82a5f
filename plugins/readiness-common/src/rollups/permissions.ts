import { createPermission } from '@backstage/plugin-permission-common';

/**
 * To see how readiness stands and moves across teams, systems and rules; only
 * entities that the catalog shows to the caller are counted.
 * @public
 */
export const readinessRollupReadPermission = createPermission({
  name: 'readiness.rollup.read',
  attributes: { action: 'read' },
});
