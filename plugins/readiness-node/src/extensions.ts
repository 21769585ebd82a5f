import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { EvidenceSource } from './EvidenceSource';

/**
 * Takes the evidence sources of modules.
 * @public
 */
export interface ReadinessEvidenceExtensionPoint {
  /** Throws where a source with the same id has been added before. */
  addEvidenceSource(...sources: Array<EvidenceSource | EvidenceSource[]>): void;
}

/**
 * Extension point with which modules bring evidence to the readiness plugin.
 * @public
 */
export const readinessEvidenceExtensionPoint =
  createExtensionPoint<ReadinessEvidenceExtensionPoint>({
    id: 'readiness.evidence',
  });
