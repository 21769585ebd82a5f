import type { EvidenceDeclaration } from '@operations-in-teams/plugin-readiness-node';
import { EVIDENCE_KINDS } from './kinds';

/**
 * What rules can read with this module installed.
 * @public
 */
export const evidenceDeclarations: EvidenceDeclaration[] = EVIDENCE_KINDS.map(
  ({ id, title, fields }) => ({ id, title, fields }),
);
