import type { Entity } from '@backstage/catalog-model';
import type { HumanDuration, JsonObject } from '@backstage/types';

/**
 * Type of one evidence field, as rules see it in CEL. `list` and `map` fields
 * declare what they hold.
 * @public
 */
export type EvidenceFieldType =
  | { type: 'bool' | 'int' | 'double' | 'string' | 'timestamp' }
  | { type: 'list'; items: EvidenceFieldType }
  | { type: 'map'; fields: EvidenceFields };

/**
 * One declared field of an evidence source.
 * @public
 */
export type EvidenceField = EvidenceFieldType & {
  description: string;
  /** Unit of a number, such as `days` or `share`. */
  unit?: string;
};

/**
 * The fields of a source or of a map, by name.
 * @public
 */
export type EvidenceFields = { [name: string]: EvidenceField };

/**
 * What rules can read of a source, without the means to collect it.
 *
 * @remarks
 * A module exports those of its sources as `evidenceDeclarations`, from which
 * `readiness check-standard` knows what rules may read.
 * @public
 */
export type EvidenceDeclaration = {
  id: string;
  title: string;
  fields: EvidenceFields;
};

/**
 * A catalog entity that is scored.
 * @public
 */
export type Subject = {
  entityRef: string;
  entity: Entity;
};

/**
 * What a source knows about one subject.
 *
 * @remarks
 * A field that is left out of `value` is unknown to rules that read it, so leave
 * out only what is not known: what is known to be absent is `false`, `0` or an
 * empty string or list. A subject that comes with `unavailable` and without
 * `value` is unknown to them; where it was known before, that is kept and grows
 * old. A timestamp is an ISO-8601 string. Nothing here may hold a secret: values
 * are stored and shown.
 *
 * What does not fit the declared type is left out and reported, as are strings
 * of more than 2,000 characters and lists of more than 500 items.
 * @public
 */
export type Evidence = {
  entityRef: string;
  /** When the values were true at their origin, not when they were asked for. */
  collectedAt?: Date;
  value?: JsonObject;
  /** Why nothing, or nothing new, is known: what, where, what to do. */
  unavailable?: string;
};

/**
 * That a source knows something else than before.
 * @public
 */
export type EvidenceNews = {
  /** The subjects concerned; all where left out. */
  entityRefs?: string[];
};

/**
 * Something that knows about subjects, contributed by a module.
 *
 * @remarks
 * How the readiness backend uses a source:
 *
 * 1. At start, `fields` is declared to CEL under the name `id`; a rule that
 *    reads an undeclared field or compares it with the wrong type is refused
 *    when its standard loads.
 * 2. As often as `frequency` says, on one backend at a time, `collect` is called
 *    with all subjects in batches of at most 500. It answers for those that it
 *    knows about, in any order; the number of its own requests must not grow
 *    with the number of subjects. Subjects of which it says something else than
 *    before are evaluated at once. No source waits for another.
 * 3. When it calls what `watch` was given, `collect` is called with the subjects
 *    that it named, or with all.
 * 4. On demand, `collect` is called with one subject and `fresh: true`.
 * 5. Where `collect` throws, or does not answer in time, the source is shown as
 *    unavailable with the error's message, it is not asked again until its next
 *    turn, what was known before is kept, and grows old. So is what was known of
 *    a subject that an answer leaves out.
 * 6. Evidence older than `maxAge` makes the rules that read it `unknown`.
 * @public
 */
export interface EvidenceSource {
  /** Name of the CEL variable, a lowerCamelCase identifier such as `onCall`. */
  readonly id: string;
  readonly title: string;
  readonly fields: EvidenceFields;
  /** Default age after which evidence is stale; a rule may set its own. */
  readonly maxAge: HumanDuration;
  /**
   * How often it is asked for all subjects: every five minutes where left out.
   * `readiness.sources.<id>.frequency` in the configuration goes before it.
   */
  readonly frequency?: HumanDuration;
  /**
   * Called once at start, on every backend. The source calls `changed` when it
   * learns that what it knows has changed, of some subjects or, without their
   * references, of any; it may do so often, a burst is answered once.
   */
  watch?(changed: (news: EvidenceNews) => void): void | Promise<void>;
  collect(request: {
    subjects: Subject[];
    /** True where a person asked for this subject and waits. */
    fresh: boolean;
    signal: AbortSignal;
  }): Promise<Evidence[]>;
}
