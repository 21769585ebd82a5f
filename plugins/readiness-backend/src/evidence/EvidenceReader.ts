import { durationToMilliseconds } from '@backstage/types';
import type {
  EvidenceSource,
  Subject,
} from '@operations-in-teams/plugin-readiness-node';
import type { DatedEvidence, SubjectState } from '../database';
import type { SourceEvidence, SubjectEvidence } from '../domain/evaluation';
import type { EvidenceEnvironment, EvidenceType } from '../domain/expressions';

type ReadSource = {
  id: string;
  type: EvidenceType;
  /** How the source stands towards subjects of which it knows nothing. */
  blank: SourceEvidence;
};

/** Turns stored evidence into what rules read. */
export class EvidenceReader {
  readonly #sources: ReadSource[];

  private constructor(sources: ReadSource[]) {
    this.#sources = sources;
  }

  /** `failures`: why sources gave nothing when they were last asked. */
  static create(options: {
    sources: EvidenceSource[];
    environment: EvidenceEnvironment;
    failures: ReadonlyMap<string, string>;
  }): EvidenceReader {
    const { sources, environment, failures } = options;
    return new EvidenceReader(
      sources.map(({ id, title, maxAge }) => ({
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
    const known = new Map(state.evidence.map(item => [item.sourceId, item]));
    return {
      ...subject,
      acts: state.acts,
      sources: new Map(
        this.#sources.map(source => [
          source.id,
          evidenceOf(source, known.get(source.id)),
        ]),
      ),
    };
  }
}

function evidenceOf(
  { type, blank }: ReadSource,
  stored: DatedEvidence | undefined,
): SourceEvidence {
  if (!stored) return blank;
  const { json, trueAt, unavailable } = stored;
  return {
    ...blank,
    known:
      json && trueAt
        ? { value: type.valueOf(json), collectedAt: trueAt }
        : undefined,
    unavailable: unavailable ?? blank.unavailable,
  };
}
