import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  EvidencePage,
  EvidenceQuery,
  EvidenceRecord,
  SubjectEvidence,
} from '@operations-in-teams/plugin-readiness-common';
import type { EvidenceSource } from '@operations-in-teams/plugin-readiness-node';
import type { DatedEvidence, EvidenceStore, SourceRecord } from '../database';
import { decodeSubjectCursor, encodeSubjectCursor } from './cursor';
import type { EvidenceService } from './EvidenceService';
import { readEntityRef } from './readEntityRef';
import { toEvidenceRecord } from './toEvidenceRecord';
import { toSourceSummary } from './toSources';
import type { VisibleEntities } from './VisibleEntities';

const PAGE = 100;

export class DefaultEvidenceService implements EvidenceService {
  readonly #options: DefaultEvidenceServiceOptions;

  private constructor(options: DefaultEvidenceServiceOptions) {
    this.#options = options;
  }

  static create(
    options: DefaultEvidenceServiceOptions,
  ): DefaultEvidenceService {
    return new DefaultEvidenceService(options);
  }

  async getSubjectEvidence(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<SubjectEvidence> {
    const { evidence, sources, visible } = this.#options;
    await visible.get(entityRef, credentials);
    const known = await evidence.getSubject(entityRef);
    return {
      entityRef,
      items: this.#toRecords(known.evidence),
      sources: this.#toSummaries(
        sources.map(({ id }) => id),
        known.sources,
      ),
    };
  }

  async getEvidence(
    query: EvidenceQuery,
    credentials: BackstageCredentials,
  ): Promise<EvidencePage> {
    const { evidence } = this.#options;
    const sourceIds = [...new Set(query.source)];
    const limit = query.limit ?? PAGE;
    // One more than asked for tells whether another page follows.
    const found = await this.#visibleSubjects(query, limit + 1, credentials);
    const entityRefs = found.slice(0, limit);
    const byRef = new Map(
      entityRefs.map(entityRef => [entityRef, [] as DatedEvidence[]]),
    );
    for (const item of await evidence.getEvidence({ sourceIds, entityRefs })) {
      byRef.get(item.entityRef)?.push(item);
    }
    return {
      items: [...byRef].map(([entityRef, items]) => ({
        entityRef,
        items: this.#toRecords(items, query.field),
      })),
      sources: this.#toSummaries(sourceIds, await evidence.getSources()),
      pageInfo:
        found.length > limit
          ? { nextCursor: encodeSubjectCursor(entityRefs[limit - 1]) }
          : {},
    };
  }

  // A cursor may name only what the caller may see, so a page is filled from
  // the next subjects until it is full or none is left.
  async #visibleSubjects(
    query: EvidenceQuery,
    count: number,
    credentials: BackstageCredentials,
  ): Promise<string[]> {
    const { evidence, visible } = this.#options;
    const entityRefs = query.entityRef?.map(ref => readEntityRef(ref));
    const found: string[] = [];
    let after = query.cursor && decodeSubjectCursor(query.cursor);
    while (found.length < count) {
      const refs = await evidence.listSubjects({
        sourceIds: query.source,
        entityRefs,
        kind: query.kind,
        after,
        limit: count,
      });
      const shown = await visible.among(refs, credentials, query.type);
      found.push(...refs.filter(ref => shown.has(ref)));
      if (refs.length < count) break;
      after = refs[refs.length - 1];
    }
    return found.slice(0, count);
  }

  #toRecords(items: DatedEvidence[], fields?: string[]): EvidenceRecord[] {
    const { sources, clock } = this.#options;
    const now = clock();
    return items
      .map(item =>
        toEvidenceRecord(item, {
          now,
          fields,
          source: sources.find(({ id }) => id === item.sourceId),
        }),
      )
      .sort((a, b) => a.source.localeCompare(b.source, 'en-US'));
  }

  #toSummaries(ids: string[], records: SourceRecord[]) {
    return ids.map(id =>
      toSourceSummary(
        id,
        this.#options.sources.find(source => source.id === id),
        records.find(({ sourceId }) => sourceId === id),
      ),
    );
  }
}

export type DefaultEvidenceServiceOptions = {
  sources: EvidenceSource[];
  evidence: EvidenceStore;
  visible: VisibleEntities;
  clock: () => Date;
};
