/** A filter predicate in parts that can be put into words. */
export type Clause =
  | { kind: 'all' | 'any'; of: Clause[] }
  | { kind: 'not'; of: Clause }
  | { kind: 'is' | 'contains' | 'prefix'; field: string; values: string[] }
  | { kind: 'exists' | 'missing'; field: string }
  /** What this does not know, as it is written. */
  | { kind: 'other'; text: string };

/** Takes a filter predicate apart, as `@backstage/filter-predicates` has it. */
export function readPredicate(predicate: unknown): Clause {
  if (!isObject(predicate)) return other(predicate);
  const clauses = Object.entries(predicate).map(([key, value]): Clause => {
    if (key === '$all' && Array.isArray(value)) return group('all', value);
    if (key === '$any' && Array.isArray(value)) return group('any', value);
    if (key === '$not') return { kind: 'not', of: readPredicate(value) };
    return key.startsWith('$')
      ? other({ [key]: value })
      : readField(key, value);
  });
  return clauses.length === 1 ? clauses[0] : { kind: 'all', of: clauses };
}

function readField(field: string, value: unknown): Clause {
  if (!isObject(value)) return { kind: 'is', field, values: [String(value)] };
  const [[matcher, operand], ...more] = Object.entries(value);
  if (more.length > 0) return other({ [field]: value });
  switch (matcher) {
    case '$in':
      return Array.isArray(operand)
        ? { kind: 'is', field, values: operand.map(String) }
        : other({ [field]: value });
    case '$exists':
      return { kind: operand ? 'exists' : 'missing', field };
    case '$contains':
      return isObject(operand)
        ? other({ [field]: value })
        : { kind: 'contains', field, values: [String(operand)] };
    case '$hasPrefix':
      return { kind: 'prefix', field, values: [String(operand)] };
    default:
      return other({ [field]: value });
  }
}

function group(kind: 'all' | 'any', parts: unknown[]): Clause {
  return { kind, of: parts.map(readPredicate) };
}

function other(value: unknown): Clause {
  return { kind: 'other', text: JSON.stringify(value) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
