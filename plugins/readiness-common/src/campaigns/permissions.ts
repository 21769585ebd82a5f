import { createPermission } from '@backstage/plugin-permission-common';

/**
 * To begin campaigns, and to change and end those that one owns or began, or
 * all with the mandate that is configured.
 * @public
 */
export const readinessCampaignManagePermission = createPermission({
  name: 'readiness.campaign.manage',
  attributes: { action: 'update' },
});
