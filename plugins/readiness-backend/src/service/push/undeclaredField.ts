import type { JsonObject, JsonValue } from '@backstage/types';
import type {
  EvidenceFields,
  EvidenceFieldType,
} from '@operations-in-teams/plugin-readiness-node';

/** Path of a field that the source does not declare; a typo is no evidence. */
export function undeclaredField(
  value: JsonObject,
  fields: EvidenceFields,
  prefix = '',
): string | undefined {
  for (const [name, member] of Object.entries(value)) {
    const path = prefix ? `${prefix}.${name}` : name;
    if (!Object.hasOwn(fields, name)) return path;
    const inner = within(member, fields[name], path);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function within(
  value: JsonValue | undefined,
  type: EvidenceFieldType,
  path: string,
): string | undefined {
  if (type.type === 'map' && isObject(value)) {
    return undeclaredField(value, type.fields, path);
  }
  if (type.type === 'list' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const inner = within(item, type.items, `${path}[${index}]`);
      if (inner !== undefined) return inner;
    }
  }
  return undefined;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
