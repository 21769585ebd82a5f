import type {
  Evidence,
  EvidenceDeclaration,
  EvidenceSource,
} from '@operations-in-teams/plugin-readiness-node';
import type { RemediationStore } from '../database';

/** What rules can read of what is left to do after incidents. */
export const remediationEvidence: EvidenceDeclaration = {
  id: 'remediation',
  title: 'Actions from incidents',
  fields: {
    recorded: {
      type: 'bool',
      description: 'Any action was ever recorded of it',
    },
    open: { type: 'int', description: 'Actions that are open' },
    overdue: { type: 'int', description: 'Open ones that are past due' },
  },
};

const KINDS = /^(component|group):/;

/** Counts the recorded actions of components and of teams. */
export class RemediationEvidenceSource implements EvidenceSource {
  readonly id = remediationEvidence.id;
  readonly title = remediationEvidence.title;
  readonly fields = remediationEvidence.fields;
  readonly maxAge = { hours: 24 };
  readonly #store: Pick<RemediationStore, 'getFigures'>;
  readonly #clock: () => Date;
  #changed: Parameters<NonNullable<EvidenceSource['watch']>>[0] = () => {};

  private constructor(options: {
    store: Pick<RemediationStore, 'getFigures'>;
    clock: () => Date;
  }) {
    this.#store = options.store;
    this.#clock = options.clock;
  }

  static create(options: {
    store: Pick<RemediationStore, 'getFigures'>;
    clock: () => Date;
  }): RemediationEvidenceSource {
    return new RemediationEvidenceSource(options);
  }

  watch(changed: Parameters<NonNullable<EvidenceSource['watch']>>[0]) {
    this.#changed = changed;
  }

  /** Has what concerns an action evaluated anew. */
  tell(entityRefs: string[]): void {
    this.#changed({ entityRefs });
  }

  async collect({
    subjects,
  }: Parameters<EvidenceSource['collect']>[0]): Promise<Evidence[]> {
    const refs = subjects
      .map(({ entityRef }) => entityRef)
      .filter(ref => KINDS.test(ref));
    if (refs.length === 0) return [];
    const figures = await this.#store.getFigures({
      today: this.#clock().toISOString().slice(0, 10),
      entityRefs: refs,
    });
    const known = new Map(figures.map(item => [item.entityRef, item]));
    return refs.map(entityRef => {
      const { open = 0, overdue = 0 } = known.get(entityRef) ?? {};
      return {
        entityRef,
        value: { recorded: known.has(entityRef), open, overdue },
      };
    });
  }
}
