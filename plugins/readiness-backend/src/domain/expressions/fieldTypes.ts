import { InputError } from '@backstage/errors';
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

/** One declared field, as a line of a list. */
export type FlatField = {
  path: string;
  type: string;
  description?: string;
  unit?: string;
};

/** One line for each declared field, those of maps and of list items included. */
export function flattenFields(
  fields: EvidenceFields,
  prefix: string,
): FlatField[] {
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

function flattenType(field: EvidenceFieldType, path: string): FlatField[] {
  if (field.type === 'map') return flattenFields(field.fields, path);
  if (field.type === 'list') return flattenType(field.items, `${path}[]`);
  return [];
}

/** The declaration that such lines came from; throws where they are none. */
export function unflattenFields(
  lines: FlatField[],
  prefix: string,
): EvidenceFields {
  const start = `${prefix}.`;
  return Object.fromEntries(
    lines
      .filter(({ path }) => path.startsWith(start))
      .map(line => ({ ...line, name: line.path.slice(start.length) }))
      .filter(({ name }) => /^[A-Za-z0-9]+$/.test(name))
      .map(({ name, path, type, description = '', unit }) => [
        name,
        { ...typeOf(type, path, lines), description, ...(unit && { unit }) },
      ]),
  );
}

function typeOf(
  text: string,
  path: string,
  lines: FlatField[],
): EvidenceFieldType {
  const [, items] = /^list<(.*)>$/.exec(text) ?? [];
  if (items !== undefined) {
    return { type: 'list', items: typeOf(items, `${path}[]`, lines) };
  }
  switch (text) {
    case 'map':
      return { type: 'map', fields: unflattenFields(lines, path) };
    case 'bool':
    case 'int':
    case 'double':
    case 'string':
    case 'timestamp':
      return { type: text };
    default:
      throw new InputError(`${path}: '${text}' is no type of evidence`);
  }
}
