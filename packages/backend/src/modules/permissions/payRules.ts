import {
  payClosePermission,
  payCostReadPermission,
  payExportPermission,
  payOwnReadPermission,
  payReadPermission,
  payReopenPermission,
  payReviewPermission,
  payTeamReadPermission,
} from '@operations-in-teams/plugin-on-call-common';

const PAYROLL = 'group:default/payroll';
const LEADERSHIP = 'group:default/leadership';
const TEAM_LEADS = 'group:default/team-leads';

/**
 * Which groups have each permission of pay; everybody but guests has their
 * own. Whoever closes a month cannot open it again: that is for leadership.
 */
const groups: Record<string, string[] | 'everybody'> = {
  [payOwnReadPermission.name]: 'everybody',
  [payTeamReadPermission.name]: [TEAM_LEADS],
  [payCostReadPermission.name]: [PAYROLL, LEADERSHIP],
  [payReadPermission.name]: [PAYROLL],
  [payReviewPermission.name]: [PAYROLL],
  [payClosePermission.name]: [PAYROLL],
  [payExportPermission.name]: [PAYROLL],
  [payReopenPermission.name]: [LEADERSHIP],
};

/** Whether a member of groups may; undefined where it is not about pay. */
export function mayConcerningPay(
  permission: string,
  user: { guest: boolean; ownershipEntityRefs: string[] },
): boolean | undefined {
  if (!(permission in groups)) return undefined;
  if (user.guest) return false;
  const allowed = groups[permission];
  return (
    allowed === 'everybody' ||
    user.ownershipEntityRefs.some(ref => allowed.includes(ref))
  );
}
