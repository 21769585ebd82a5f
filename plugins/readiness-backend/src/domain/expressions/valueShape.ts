import type {
  EvidenceFields,
  EvidenceFieldType,
} from '@operations-in-teams/plugin-readiness-node';
import { EVIDENCE_LIMITS } from './limits';

/** How large a value can be at most, and what it holds. */
export type Shape = {
  /** Characters and values in all of it. */
  size: number;
  /** Items, where it is a list. */
  items: number;
  /** The largest of its items. */
  element?: Shape;
  fields?: Record<string, Shape>;
};

/** The most that one source may say of one subject. */
const LARGEST = EVIDENCE_LIMITS.values * EVIDENCE_LIMITS.stringLength;

export const SCALAR: Shape = { size: 1, items: 0 };

export const STRING: Shape = { size: EVIDENCE_LIMITS.stringLength, items: 0 };

/** Something of which nothing is declared. */
export const UNDECLARED: Shape = {
  size: EVIDENCE_LIMITS.stringLength,
  items: EVIDENCE_LIMITS.listLength,
  element: STRING,
};

export function text(size: number): Shape {
  return { size, items: 0 };
}

export function listOf(items: number, element: Shape): Shape {
  return { size: items * element.size, items, element };
}

/** The shape of what a source declares. */
export function shapeOfFields(declared: EvidenceFields): Shape {
  const fields = Object.fromEntries(
    Object.entries(declared).map(([name, field]) => [name, shapeOf(field)]),
  );
  const size = Object.values(fields).reduce(
    (sum, field) => sum + field.size,
    1,
  );
  return { size: Math.min(size, LARGEST), items: 0, fields };
}

function shapeOf(field: EvidenceFieldType): Shape {
  switch (field.type) {
    case 'map':
      return shapeOfFields(field.fields);
    case 'list': {
      const list = listOf(EVIDENCE_LIMITS.listLength, shapeOf(field.items));
      return { ...list, size: Math.min(list.size, LARGEST) };
    }
    case 'string':
      return STRING;
    default:
      return SCALAR;
  }
}

/** A value that is one of two. */
export function either(a: Shape, b: Shape): Shape {
  return {
    size: Math.max(a.size, b.size),
    items: Math.max(a.items, b.items),
    element:
      a.element && b.element
        ? either(a.element, b.element)
        : a.element ?? b.element,
    fields: a.fields ?? b.fields,
  };
}

/** A value that is made of both. */
export function together(a: Shape, b: Shape): Shape {
  return {
    ...either(a, b),
    size: a.size + b.size,
    items: a.items + b.items,
    fields: undefined,
  };
}
