import type { CompiledRule } from '../standards';
import { usableEvidence } from './sourceUse';
import type { SubjectEvidence, UnknownReason } from './types';

type Usable = {
  variables: Record<string, unknown>;
  reasons: Map<string, UnknownReason>;
};

/**
 * One subject at one moment, as the rules of a standard see it. What several
 * rules ask for, be it whether a predicate matches or which evidence may be
 * used, is found out once.
 */
export class SubjectView {
  readonly #subject: SubjectEvidence;
  readonly #now: Date;
  readonly #usable = new Map<number | undefined, Usable>();
  readonly #applies = new Map<CompiledRule['applies'], boolean>();
  // Most rules ask for the same as the one before.
  #last: Usable & { maxAgeMs?: number };

  private constructor(subject: SubjectEvidence, now: Date) {
    this.#subject = subject;
    this.#now = now;
    this.#last = this.#find(undefined);
  }

  static create(subject: SubjectEvidence, now: Date): SubjectView {
    return new SubjectView(subject, now);
  }

  applies({ applies }: CompiledRule): boolean {
    let known = this.#applies.get(applies);
    if (known === undefined) {
      known = applies(this.#subject.entity);
      this.#applies.set(applies, known);
    }
    return known;
  }

  /**
   * What the expressions of a rule see, until those of another rule are asked
   * for: the parameters are the rule's own.
   */
  variablesOf(rule: CompiledRule): Record<string, unknown> {
    const { variables } = this.#usableFor(rule.maxAgeMs);
    variables.parameters = rule.parameters.valuesFor(this.#subject.entity);
    return variables;
  }

  /** Why sources are not among the variables, by their ids. */
  reasonsOf(rule: CompiledRule): ReadonlyMap<string, UnknownReason> {
    const { reasons } = this.#usableFor(rule.maxAgeMs);
    for (const id of rule.sources) {
      if (reasons.has(id) || this.#subject.sources.has(id)) continue;
      const use = usableEvidence(id, undefined, { now: this.#now });
      if ('reason' in use) reasons.set(id, use.reason);
    }
    return reasons;
  }

  #usableFor(maxAgeMs: number | undefined): Usable {
    if (this.#last.maxAgeMs !== maxAgeMs) {
      const usable = this.#usable.get(maxAgeMs) ?? this.#find(maxAgeMs);
      this.#usable.set(maxAgeMs, usable);
      this.#last = { ...usable, maxAgeMs };
    }
    return this.#last;
  }

  #find(maxAgeMs: number | undefined): Usable {
    const variables: Usable['variables'] = Object.create(null);
    const reasons: Usable['reasons'] = new Map();
    for (const [id, source] of this.#subject.sources) {
      const use = usableEvidence(id, source, { maxAgeMs, now: this.#now });
      if ('reason' in use) reasons.set(id, use.reason);
      else variables[id] = use.value;
    }
    return { variables, reasons };
  }
}
