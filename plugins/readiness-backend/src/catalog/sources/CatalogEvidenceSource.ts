import type { Entity } from '@backstage/catalog-model';
import type { HumanDuration, JsonObject } from '@backstage/types';
import type {
  Evidence,
  EvidenceFields,
  EvidenceSource,
  Subject,
} from '@operations-in-teams/plugin-readiness-node';
import { ServiceUnavailableError } from '@backstage/errors';
import type { CatalogSnapshot } from '../CatalogSnapshot';

/** What a source of catalog evidence declares, and how it reads a snapshot. */
export type CatalogEvidence = {
  id: string;
  title: string;
  fields: EvidenceFields;
  /** Nothing where the source has nothing to say about an entity. */
  read(entity: Entity, catalog: CatalogSnapshot): JsonObject | undefined;
  /** What is to be said of the value where it is not simply as of now. */
  standing?(
    entity: Entity,
    catalog: CatalogSnapshot,
  ): Pick<Evidence, 'collectedAt' | 'unavailable'> & { withheld?: boolean };
};

/** The snapshot that is evaluated now, shared by all catalog sources. */
export interface CurrentSnapshot {
  /** Throws where none could be read. */
  get(): CatalogSnapshot;
}

/** Evidence that is read off a snapshot of the catalog. */
export class CatalogEvidenceSource implements EvidenceSource {
  readonly id: string;
  readonly title: string;
  readonly fields: EvidenceFields;
  readonly maxAge: HumanDuration;
  readonly #evidence: CatalogEvidence;
  readonly #snapshot: CurrentSnapshot;

  private constructor(
    evidence: CatalogEvidence,
    snapshot: CurrentSnapshot,
    maxAge: HumanDuration,
  ) {
    this.id = evidence.id;
    this.title = evidence.title;
    this.fields = evidence.fields;
    this.maxAge = maxAge;
    this.#evidence = evidence;
    this.#snapshot = snapshot;
  }

  static create(
    evidence: CatalogEvidence,
    snapshot: CurrentSnapshot,
    maxAge: HumanDuration = { hours: 24 },
  ): CatalogEvidenceSource {
    return new CatalogEvidenceSource(evidence, snapshot, maxAge);
  }

  async collect({ subjects }: { subjects: Subject[] }): Promise<Evidence[]> {
    const catalog = this.#snapshot.get();
    return subjects.flatMap(subject => this.read(subject, catalog) ?? []);
  }

  /** What a snapshot says of a subject; nothing where it says nothing. */
  read(
    { entityRef, entity }: Subject,
    catalog: CatalogSnapshot,
  ): Evidence | undefined {
    const value = this.#evidence.read(entity, catalog);
    if (!value) return undefined;
    const { withheld, ...standing } =
      this.#evidence.standing?.(entity, catalog) ?? {};
    return {
      entityRef,
      collectedAt: catalog.takenAt,
      ...(withheld ? {} : { value }),
      ...standing,
    };
  }
}

/** The error of a sweep that found the catalog unreadable. */
export function catalogUnavailable(reason: string): ServiceUnavailableError {
  return new ServiceUnavailableError(
    `The catalog could not be read: ${reason}. Evidence from it grows old until it can; see the log of the catalog`,
  );
}
