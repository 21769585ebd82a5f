import type { JsonObject, JsonValue } from '@backstage/types';
import type {
  EvidenceField,
  EvidenceFieldType,
} from '@operations-in-teams/plugin-readiness-node';
import { EvidenceType } from '../expressions';
import type { SourceDocument, SourcePath } from './SourceDocument';

/** Types a rule's parameters by how they are written: `4` is int, `4.0` double. */
export function compileParameters(
  parameters: JsonObject,
  document: SourceDocument,
  path: SourcePath,
): { type: EvidenceType; values: object } {
  const fields = Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => {
      const at = [...path, name];
      const type = typeOf(value, document, at);
      return [name, { ...type, description: name } as EvidenceField];
    }),
  );
  const type = EvidenceType.create('parameters', fields);
  const { value, problems } = type.convert(parameters, 'parameters');
  if (problems.length > 0) throw document.errorAt(path, problems[0]);
  return { type, values: value };
}

function typeOf(
  value: JsonValue | undefined,
  document: SourceDocument,
  path: SourcePath,
): EvidenceFieldType {
  if (Array.isArray(value)) {
    const types = value.map((item, index) =>
      typeOf(item, document, [...path, index]),
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
