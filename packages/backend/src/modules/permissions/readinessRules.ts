import {
  readinessAttestationMandatePermission,
  readinessAttestationRevokePermission,
  readinessEvidencePushPermission,
  readinessWaiverApprovePermission,
  readinessWaiverRevokePermission,
} from '@operations-in-teams/plugin-readiness-common';

const REVIEWERS = 'group:default/on-call-reviewers';

const OF_REVIEWERS: string[] = [
  readinessWaiverApprovePermission,
  readinessWaiverRevokePermission,
  readinessAttestationMandatePermission,
  readinessAttestationRevokePermission,
].map(({ name }) => name);

/**
 * Whether somebody may do what takes the mandate: reviewers decide on waivers,
 * and attest and revoke where others cannot. Evidence is sent by services, to
 * which no policy applies. Undefined for all other permissions.
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
  if (permission === readinessEvidencePushPermission.name) return false;
  if (!OF_REVIEWERS.includes(permission)) return undefined;
  return !guest && ownershipEntityRefs.includes(REVIEWERS);
}
