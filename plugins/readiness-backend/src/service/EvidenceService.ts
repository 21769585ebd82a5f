import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  EvidencePage,
  EvidenceQuery,
  SubjectEvidence,
} from '@operations-in-teams/plugin-readiness-common';

/** What is stored of the subjects that a caller may see. */
export interface EvidenceService {
  getSubjectEvidence(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<SubjectEvidence>;
  getEvidence(
    query: EvidenceQuery,
    credentials: BackstageCredentials,
  ): Promise<EvidencePage>;
}
