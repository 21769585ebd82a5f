import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

/** The Groups of the catalog, to be found by what people write into a tag. */
export class GroupIndex {
  readonly #refs = new Set<string>();
  readonly #byName = new Map<string, string[]>();

  /** Takes entity refs of Groups, in the form of `stringifyEntityRef`. */
  constructor(refs: Iterable<string>) {
    for (const ref of refs) {
      this.#refs.add(ref);
      const { name } = parseEntityRef(ref);
      this.#byName.set(name, [...(this.#byName.get(name) ?? []), ref]);
    }
  }

  has(ref: string): boolean {
    return this.#refs.has(ref);
  }

  /**
   * The Groups that a text may mean: the one whose ref it is, else those whose
   * name it is in any namespace.
   */
  find(text: string): string[] {
    const ref = toRef(text, 'group');
    if (ref && this.#refs.has(ref)) {
      return [ref];
    }
    return this.#byName.get(text.toLowerCase()) ?? [];
  }
}

/** Reads an entity ref; undefined where the text is none. */
export function toRef(text: string, defaultKind: string): string | undefined {
  try {
    return stringifyEntityRef(
      parseEntityRef(text, { defaultKind, defaultNamespace: 'default' }),
    );
  } catch {
    return undefined;
  }
}
