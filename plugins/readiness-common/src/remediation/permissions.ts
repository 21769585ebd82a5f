import { createPermission } from '@backstage/plugin-permission-common';

/**
 * To enter, change and close actions of a team that one belongs to.
 * @public
 */
export const readinessRemediationEditPermission = createPermission({
  name: 'readiness.remediation.edit',
  attributes: { action: 'update' },
});

/**
 * To send what trackers count of the work that teams closed; for services.
 * @public
 */
export const readinessRemediationWorkPermission = createPermission({
  name: 'readiness.remediation.work',
  attributes: { action: 'update' },
});

/**
 * All permissions of remediation.
 * @public
 */
export const readinessRemediationPermissions = [
  readinessRemediationEditPermission,
  readinessRemediationWorkPermission,
];
