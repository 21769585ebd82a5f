import { createPermission } from '@backstage/plugin-permission-common';
import { payPermissions } from './pay/permissions';

/**
 * To see who is on call, and the services and sources behind it.
 * @public
 */
export const onCallStatusReadPermission = createPermission({
  name: 'on-call.status.read',
  attributes: { action: 'read' },
});

/**
 * To see how often teams are interrupted, by which alarms, and the incidents
 * behind it; whom they interrupted is shown to that person only.
 * @public
 */
export const onCallHealthReadPermission = createPermission({
  name: 'on-call.health.read',
  attributes: { action: 'read' },
});

/**
 * To see what concerns single people: whom incidents interrupted, and who of
 * PagerDuty's users is who in the catalog.
 * @public
 */
export const onCallPeopleReadPermission = createPermission({
  name: 'on-call.people.read',
  attributes: { action: 'read' },
});

/**
 * All permissions of the on-call plugin.
 * @public
 */
export const onCallPermissions = [
  onCallStatusReadPermission,
  onCallHealthReadPermission,
  onCallPeopleReadPermission,
  ...payPermissions,
];
