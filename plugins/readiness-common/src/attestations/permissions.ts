import { createPermission } from '@backstage/plugin-permission-common';

/**
 * To attest what a standard asks of a subject, where the kind of attestation
 * lets one.
 * @public
 */
export const readinessAttestationRecordPermission = createPermission({
  name: 'readiness.attestation.record',
  attributes: { action: 'create' },
});

/**
 * To attest where a kind asks for the mandate, such as that of those who accept
 * systems into on-call.
 * @public
 */
export const readinessAttestationMandatePermission = createPermission({
  name: 'readiness.attestation.mandate',
  attributes: { action: 'create' },
});

/**
 * To revoke what others have attested.
 * @public
 */
export const readinessAttestationRevokePermission = createPermission({
  name: 'readiness.attestation.revoke',
  attributes: { action: 'delete' },
});

/**
 * All permissions on attestations.
 * @public
 */
export const readinessAttestationPermissions = [
  readinessAttestationRecordPermission,
  readinessAttestationMandatePermission,
  readinessAttestationRevokePermission,
];
