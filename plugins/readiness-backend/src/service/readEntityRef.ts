import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

/** An entity reference as a caller wrote it, in its one form. */
export function readEntityRef(text: string, defaultKind?: string): string {
  try {
    return stringifyEntityRef(parseEntityRef(text, { defaultKind }));
  } catch {
    const kind = defaultKind ?? 'component';
    throw new InputError(
      `'${text}' is no entity reference; write kind:namespace/name, such as ${kind}:default/my-${kind}`,
    );
  }
}
