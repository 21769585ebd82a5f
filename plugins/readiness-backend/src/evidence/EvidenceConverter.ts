import type { JsonObject } from '@backstage/types';
import type { EvidenceType } from '../domain/expressions';

/** Converts each piece of evidence once in a run. */
export class EvidenceConverter {
  readonly #values = new WeakMap<JsonObject, object>();

  private constructor() {}

  static create(): EvidenceConverter {
    return new EvidenceConverter();
  }

  /** Checks what a source answered; gives the part that fits its declaration. */
  read(
    type: EvidenceType,
    answer: JsonObject,
  ): { json: JsonObject; problems: string[] } {
    const { json, value, problems } = type.convert(answer, '');
    this.#values.set(json, value);
    return { json, problems };
  }

  /** What CEL reads for evidence that was checked before it was stored. */
  valueOf(type: EvidenceType, json: JsonObject): object {
    const known = this.#values.get(json);
    return known ?? type.convert(json, '').value;
  }
}
