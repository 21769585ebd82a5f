import { createPermission } from '@backstage/plugin-permission-common';

/**
 * To see one's own pay, and nobody else's.
 * @public
 */
export const payOwnReadPermission = createPermission({
  name: 'on-call.pay.own.read',
  attributes: { action: 'read' },
});

/**
 * To see what the schedules of one's own teams cost, without people.
 * @public
 */
export const payTeamReadPermission = createPermission({
  name: 'on-call.pay.team.read',
  attributes: { action: 'read' },
});

/**
 * To see what the schedules of all teams cost, without people.
 * @public
 */
export const payCostReadPermission = createPermission({
  name: 'on-call.pay.cost.read',
  attributes: { action: 'read' },
});

/**
 * To see everybody's pay, months with what is wrong with them, and the payroll
 * file.
 * @public
 */
export const payReadPermission = createPermission({
  name: 'on-call.pay.read',
  attributes: { action: 'read' },
});

/**
 * To note that a month was looked through.
 * @public
 */
export const payReviewPermission = createPermission({
  name: 'on-call.pay.review',
  attributes: { action: 'update' },
});

/**
 * To close a month for good.
 * @public
 */
export const payClosePermission = createPermission({
  name: 'on-call.pay.close',
  attributes: { action: 'update' },
});

/**
 * To note that a closed month was handed over.
 * @public
 */
export const payExportPermission = createPermission({
  name: 'on-call.pay.export',
  attributes: { action: 'update' },
});

/**
 * To open the month that was closed last. Best not given to those who close.
 * @public
 */
export const payReopenPermission = createPermission({
  name: 'on-call.pay.reopen',
  attributes: { action: 'update' },
});

/**
 * All permissions of pay.
 * @public
 */
export const payPermissions = [
  payOwnReadPermission,
  payTeamReadPermission,
  payCostReadPermission,
  payReadPermission,
  payReviewPermission,
  payClosePermission,
  payExportPermission,
  payReopenPermission,
];
