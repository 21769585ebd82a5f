import type { HumanDuration } from '@backstage/types';
import type {
  Evidence,
  EvidenceFields,
  EvidenceSource,
} from '@operations-in-teams/plugin-readiness-node';

/** What configuration declares of a source that is sent instead of collected. */
export type PushSourceDeclaration = {
  id: string;
  title: string;
  fields: EvidenceFields;
  maxAge: HumanDuration;
  /**
   * Who may send it: services such as `external:build-server`, users or groups;
   * whoever has the permission where empty.
   */
  pushers: string[];
};

/** A source that nobody asks: its evidence comes by HTTP. */
export class PushedEvidenceSource implements EvidenceSource {
  readonly id: string;
  readonly title: string;
  readonly fields: EvidenceFields;
  readonly maxAge: HumanDuration;
  readonly pushers: readonly string[];

  private constructor(declaration: PushSourceDeclaration) {
    this.id = declaration.id;
    this.title = declaration.title;
    this.fields = declaration.fields;
    this.maxAge = declaration.maxAge;
    this.pushers = declaration.pushers;
  }

  static create(declaration: PushSourceDeclaration): PushedEvidenceSource {
    return new PushedEvidenceSource(declaration);
  }

  async collect(): Promise<Evidence[]> {
    return [];
  }
}

/** Whether a source is collected, rather than sent. */
export function isAsked(source: EvidenceSource): boolean {
  return !(source instanceof PushedEvidenceSource);
}
