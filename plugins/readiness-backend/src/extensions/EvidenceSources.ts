import { ConflictError } from '@backstage/errors';
import type {
  EvidenceSource,
  ReadinessEvidenceExtensionPoint,
} from '@operations-in-teams/plugin-readiness-node';
import { assertIdentifiers } from '../domain/expressions';

/** Takes the sources of modules, and those that every installation has. */
export class EvidenceSources implements ReadinessEvidenceExtensionPoint {
  readonly #sources = new Map<string, EvidenceSource>();

  addEvidenceSource(...sources: Array<EvidenceSource | EvidenceSource[]>) {
    for (const source of sources.flat()) {
      assertIdentifiers(source.id, source.fields);
      if (this.#sources.has(source.id)) {
        throw new ConflictError(
          `Evidence source '${source.id}' has been added before; each source has an id of its own, and entity, owner, accounts, team and dependencies are taken`,
        );
      }
      this.#sources.set(source.id, source);
    }
  }

  all(): EvidenceSource[] {
    return [...this.#sources.values()];
  }
}
