import type { JsonValue } from '@backstage/types';
import type { EvidenceFieldType } from '@operations-in-teams/plugin-readiness-node';
import type { SourceDocument, SourcePath } from './SourceDocument';

/** The type of a parameter by how it is written: `4` is int, `4.0` double. */
export function parameterType(
  value: JsonValue | undefined,
  document: SourceDocument,
  path: SourcePath,
): EvidenceFieldType {
  if (Array.isArray(value)) {
    const types = value.map((item, index) =>
      parameterType(item, document, [...path, index]),
    );
    const odd = types.findIndex(({ type }) => type !== types[0].type);
    if (odd > 0) {
      throw document.errorAt(
        [...path, odd],
        `the items of a list have one type: this is ${types[odd].type}, the first is ${types[0].type}`,
      );
    }
    return { type: 'list', items: types[0] };
  }
  if (typeof value === 'boolean') return { type: 'bool' };
  if (typeof value === 'string') return { type: 'string' };
  const written = document.sourceOf(path) ?? String(value);
  if (!/^[-+]?\d+$/.test(written)) return { type: 'double' };
  if (Number.isSafeInteger(value)) return { type: 'int' };
  throw document.errorAt(path, 'is larger than a number can be exactly');
}
