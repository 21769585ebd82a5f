import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Attestation,
  AttestationInput,
  AttestationPage,
  AttestationsQuery,
} from '@operations-in-teams/plugin-readiness-common';

/** Attestations of the subjects that callers may see. */
export interface AttestationService {
  list(
    query: AttestationsQuery,
    credentials: BackstageCredentials,
  ): Promise<AttestationPage>;
  record(
    input: AttestationInput,
    credentials: BackstageCredentials,
  ): Promise<Attestation>;
  revoke(
    id: string,
    comment: string,
    credentials: BackstageCredentials,
  ): Promise<Attestation>;
}
