import type { components, operations } from '../generated/openapi';

type Schemas = components['schemas'];

/**
 * Whether an attestation is in force.
 * @public
 */
export type AttestationState = Schemas['AttestationState'];

/**
 * A question that a standard asks people about a subject.
 * @public
 */
export type AttestationKind = Schemas['AttestationKind'];

/**
 * An answer to be recorded in the caller's name.
 * @public
 */
export type AttestationInput = Schemas['AttestationInput'];

/**
 * A person's expiring statement about a subject.
 * @public
 */
export type Attestation = Schemas['Attestation'];

/**
 * What is asked of one subject, what is in force, and whether the caller may
 * answer.
 * @public
 */
export type AskedAttestation = Schemas['AskedAttestation'];

/**
 * One page of attestations.
 * @public
 */
export type AttestationPage = Schemas['AttestationPage'];

/**
 * What to list attestations by.
 * @public
 */
export type AttestationsQuery = NonNullable<
  operations['getAttestations']['parameters']['query']
>;
