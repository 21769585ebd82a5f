import { createPermission } from '@backstage/plugin-permission-common';
import { readinessCampaignManagePermission } from './campaigns/permissions';
import { readinessRemediationPermissions } from './remediation/permissions';
import { readinessRolloutPermissions } from './rollout/permissions';
import { readinessRollupReadPermission } from './rollups/permissions';
import { readinessAttestationPermissions } from './attestations/permissions';
import { readinessEvidencePushPermission } from './push/permissions';
import { readinessWaiverPermissions } from './waivers/permissions';

/**
 * To see the standards, their rules and the state of the evidence sources.
 * @public
 */
export const readinessStandardReadPermission = createPermission({
  name: 'readiness.standard.read',
  attributes: { action: 'read' },
});

/**
 * To see scorecards; only of entities that the catalog shows to the caller.
 * @public
 */
export const readinessScorecardReadPermission = createPermission({
  name: 'readiness.scorecard.read',
  attributes: { action: 'read' },
});

/**
 * To have a scorecard evaluated now.
 * @public
 */
export const readinessScorecardRefreshPermission = createPermission({
  name: 'readiness.scorecard.refresh',
  attributes: { action: 'update' },
});

/**
 * To try a rule before it counts, over the subjects that one may see.
 * @public
 */
export const readinessRuleDryRunPermission = createPermission({
  name: 'readiness.rule.dryRun',
  attributes: { action: 'read' },
});

/**
 * All permissions of the readiness plugin.
 * @public
 */
export const readinessPermissions = [
  readinessStandardReadPermission,
  readinessScorecardReadPermission,
  readinessScorecardRefreshPermission,
  readinessRuleDryRunPermission,
  ...readinessRolloutPermissions,
  readinessCampaignManagePermission,
  ...readinessRemediationPermissions,
  readinessRollupReadPermission,
  ...readinessWaiverPermissions,
  ...readinessAttestationPermissions,
  readinessEvidencePushPermission,
];
