import {
  readinessAttestationMandatePermission,
  readinessAttestationRevokePermission,
  readinessCampaignManagePermission,
  readinessEvidencePushPermission,
  readinessRemediationWorkPermission,
  readinessWaiverApprovePermission,
  readinessWaiverRevokePermission,
} from '@operations-in-teams/plugin-readiness-common';

const REVIEWERS = 'group:default/on-call-reviewers';
const LEADERSHIP = 'group:default/leadership';

const OF_REVIEWERS: string[] = [
  readinessWaiverApprovePermission,
  readinessWaiverRevokePermission,
  readinessAttestationMandatePermission,
  readinessAttestationRevokePermission,
].map(({ name }) => name);

const OF_SERVICES: string[] = [
  readinessEvidencePushPermission,
  readinessRemediationWorkPermission,
].map(({ name }) => name);

/**
 * Whether somebody may do what takes the mandate: reviewers decide on waivers,
 * and attest and revoke where others cannot. Evidence is sent by services, to
 * which no policy applies. Campaigns are reviewers' and leadership's. Undefined for all other permissions.
 */
export function mayConcerningActs(
  permission: string,
  {
    guest,
    ownershipEntityRefs,
  }: {
    guest: boolean;
    ownershipEntityRefs: readonly string[];
  },
): boolean | undefined {
  if (OF_SERVICES.includes(permission)) return false;
  if (permission === readinessCampaignManagePermission.name) {
    return (
      !guest &&
      [REVIEWERS, LEADERSHIP].some(ref => ownershipEntityRefs.includes(ref))
    );
  }
  if (!OF_REVIEWERS.includes(permission)) return undefined;
  return !guest && ownershipEntityRefs.includes(REVIEWERS);
}
