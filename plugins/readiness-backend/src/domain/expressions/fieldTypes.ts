import type {
  EvidenceFields,
  EvidenceFieldType,
} from '@operations-in-teams/plugin-readiness-node';

/** A declared type as an author of rules reads it, such as `list<string>`. */
export function describeFieldType(field: EvidenceFieldType): string {
  return field.type === 'list'
    ? `list<${describeFieldType(field.items)}>`
    : field.type;
}

/** One line for each declared field, those of maps and of list items included. */
export function flattenFields(
  fields: EvidenceFields,
  prefix: string,
): Array<{ path: string; type: string; description?: string; unit?: string }> {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = `${prefix}.${name}`;
    const own = {
      path,
      type: describeFieldType(field),
      description: field.description,
      ...(field.unit ? { unit: field.unit } : {}),
    };
    return [own, ...flattenType(field, path)];
  });
}

function flattenType(
  field: EvidenceFieldType,
  path: string,
): ReturnType<typeof flattenFields> {
  if (field.type === 'map') return flattenFields(field.fields, path);
  if (field.type === 'list') return flattenType(field.items, `${path}[]`);
  return [];
}
