import { durationToMilliseconds } from '@backstage/types';
import type {
  EvidenceSource,
  Subject,
} from '@operations-in-teams/plugin-readiness-node';
import type { DatedEvidence, SubjectState } from '../database';
import type { SourceEvidence, SubjectEvidence } from '../domain/evaluation';
import type { EvidenceEnvironment, EvidenceType } from '../domain/expressions';
import type { CompiledStandard } from '../domain/standards';

type ReadSource = {
  id: string;
  type: EvidenceType;
  /** How the source stands towards subjects of which it knows nothing. */
  blank: SourceEvidence;
};

/** Turns stored evidence into what rules read. */
export class EvidenceReader {
  readonly #sources: ReadonlyMap<string, ReadSource>;

  private constructor(sources: ReadSource[]) {
    this.#sources = new Map(sources.map(source => [source.id, source]));
  }

  /**
   * Reads what the rules of the standards do. `failures`: why sources gave
   * nothing when they were last asked.
   */
  static create(options: {
    standards: Array<Pick<CompiledStandard, 'rules'>>;
    sources: EvidenceSource[];
    environment: EvidenceEnvironment;
    failures: ReadonlyMap<string, string>;
  }): EvidenceReader {
    const { standards, sources, environment, failures } = options;
    const read = new Set(
      standards.flatMap(({ rules }) => rules.flatMap(({ reads }) => reads)),
    );
    return new EvidenceReader(
      sources
        .filter(({ id }) => read.has(id))
        .map(({ id, title, maxAge }) => ({
          id,
          type: environment.typeOf(id)!,
          blank: {
            installed: true,
            title,
            maxAgeMs: durationToMilliseconds(maxAge),
            unavailable: failures.get(id),
          },
        })),
    );
  }

  read(subject: Subject, state: SubjectState): SubjectEvidence {
    const sources = new Map<string, SourceEvidence>();
    for (const { id, blank } of this.#sources.values()) sources.set(id, blank);
    for (const stored of state.evidence) {
      const source = this.#sources.get(stored.sourceId);
      if (source) sources.set(source.id, evidenceOf(source, stored));
    }
    const { entityRef, entity } = subject;
    return { entityRef, entity, acts: state.acts, sources };
  }
}

function evidenceOf(
  { type, blank: { installed, title, maxAgeMs, unavailable } }: ReadSource,
  { json, trueAt, unavailable: why = unavailable }: DatedEvidence,
): SourceEvidence {
  const known =
    json && trueAt
      ? { value: type.valueOf(json), collectedAt: trueAt }
      : undefined;
  return { installed, title, maxAgeMs, known, unavailable: why };
}
