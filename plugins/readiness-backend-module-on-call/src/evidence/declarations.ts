import type { EvidenceDeclaration } from '@operations-in-teams/plugin-readiness-node';
import { ON_CALL_FIELDS } from './fields';

/**
 * What rules can read with this module installed.
 * @public
 */
export const evidenceDeclarations = [
  { id: 'onCall', title: 'On-call', fields: ON_CALL_FIELDS },
] as const satisfies EvidenceDeclaration[];
