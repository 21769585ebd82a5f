import { createPermission } from '@backstage/plugin-permission-common';

/**
 * To see who is on call, and the services and sources behind it.
 * @public
 */
export const onCallStatusReadPermission = createPermission({
  name: 'on-call.status.read',
  attributes: { action: 'read' },
});

/**
 * All permissions of the on-call plugin.
 * @public
 */
export const onCallPermissions = [onCallStatusReadPermission];
