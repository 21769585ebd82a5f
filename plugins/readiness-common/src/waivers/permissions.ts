import { createPermission } from '@backstage/plugin-permission-common';

/**
 * To ask for a waiver for a subject that one owns, to take it back, and to
 * comment on waivers.
 * @public
 */
export const readinessWaiverRequestPermission = createPermission({
  name: 'readiness.waiver.request',
  attributes: { action: 'create' },
});

/**
 * To approve or decline what others ask for, together with the groups that are
 * configured as approvers.
 * @public
 */
export const readinessWaiverApprovePermission = createPermission({
  name: 'readiness.waiver.approve',
  attributes: { action: 'update' },
});

/**
 * To end a waiver that is in effect.
 * @public
 */
export const readinessWaiverRevokePermission = createPermission({
  name: 'readiness.waiver.revoke',
  attributes: { action: 'delete' },
});

/**
 * All permissions on waivers.
 * @public
 */
export const readinessWaiverPermissions = [
  readinessWaiverRequestPermission,
  readinessWaiverApprovePermission,
  readinessWaiverRevokePermission,
];
