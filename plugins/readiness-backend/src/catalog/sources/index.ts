import type { EvidenceSource } from '@operations-in-teams/plugin-readiness-node';
import { accountsEvidence } from './accounts';
import {
  CatalogEvidenceSource,
  type CurrentSnapshot,
} from './CatalogEvidenceSource';
import { DependencyEvidenceSource } from './DependencyEvidenceSource';
import { entityEvidence } from './entity';
import { ownerEvidence } from './owner';
import { teamEvidence } from './team';

export {
  CatalogEvidenceSource,
  catalogUnavailable,
} from './CatalogEvidenceSource';
export { DependencyEvidenceSource } from './DependencyEvidenceSource';
export type { CurrentSnapshot } from './CatalogEvidenceSource';

/** Whether what a source says is read off the catalog. */
export function readsCatalog(source: EvidenceSource): boolean {
  return (
    source instanceof CatalogEvidenceSource ||
    source instanceof DependencyEvidenceSource
  );
}

/** The sources that read nothing but the catalog. */
export function catalogSources(snapshot: CurrentSnapshot): EvidenceSource[] {
  return [entityEvidence, ownerEvidence, accountsEvidence, teamEvidence].map(
    evidence => CatalogEvidenceSource.create(evidence, snapshot),
  );
}
