import type { EvidenceSource } from '@operations-in-teams/plugin-readiness-node';
import { accountsEvidence } from './accounts';
import {
  CatalogEvidenceSource,
  type CurrentSnapshot,
} from './CatalogEvidenceSource';
import { entityEvidence } from './entity';
import { ownerEvidence } from './owner';
import { teamEvidence } from './team';

export {
  CatalogEvidenceSource,
  catalogUnavailable,
} from './CatalogEvidenceSource';
export type { CurrentSnapshot } from './CatalogEvidenceSource';

/** The sources that every installation has. */
export function catalogSources(snapshot: CurrentSnapshot): EvidenceSource[] {
  return [entityEvidence, ownerEvidence, accountsEvidence, teamEvidence].map(
    evidence => CatalogEvidenceSource.create(evidence, snapshot),
  );
}
