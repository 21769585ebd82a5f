import type {
  EvidenceDeclaration,
  EvidenceSource,
} from '@operations-in-teams/plugin-readiness-node';
import { accountsEvidence } from './accounts';
import {
  CatalogEvidenceSource,
  type CurrentSnapshot,
} from './CatalogEvidenceSource';
import {
  dependencyEvidence,
  DependencyEvidenceSource,
} from './DependencyEvidenceSource';
import { entityEvidence } from './entity';
import { ownerEvidence } from './owner';
import { teamEvidence } from './team';

export {
  CatalogEvidenceSource,
  catalogUnavailable,
} from './CatalogEvidenceSource';
export { DependencyEvidenceSource } from './DependencyEvidenceSource';
export type { CurrentSnapshot } from './CatalogEvidenceSource';

const READ_OFF_ENTITIES = [
  entityEvidence,
  ownerEvidence,
  accountsEvidence,
  teamEvidence,
];

/** Whether what a source says is read off the catalog. */
export function readsCatalog(source: EvidenceSource): boolean {
  return (
    source instanceof CatalogEvidenceSource ||
    source instanceof DependencyEvidenceSource
  );
}

export function catalogSources(snapshot: CurrentSnapshot): EvidenceSource[] {
  return READ_OFF_ENTITIES.map(evidence =>
    CatalogEvidenceSource.create(evidence, snapshot),
  );
}

/** What rules can read in every installation. */
export function declaredCatalogEvidence(): EvidenceDeclaration[] {
  return [...READ_OFF_ENTITIES, dependencyEvidence];
}
