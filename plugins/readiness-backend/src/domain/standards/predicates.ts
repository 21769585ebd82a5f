import type { Entity } from '@backstage/catalog-model';
import {
  filterPredicateToFilterFunction,
  parseFilterPredicate,
} from '@backstage/filter-predicates';
import type { JsonValue } from '@backstage/types';
import { isDeepStrictEqual } from 'node:util';
import type { SourceDocument, SourcePath } from './SourceDocument';

const OPERATORS = [
  '$all',
  '$any',
  '$not',
  '$exists',
  '$in',
  '$contains',
  '$hasPrefix',
];

export type Predicate = (entity: Entity) => boolean;

const shared = new WeakMap<SourceDocument, Map<string, Predicate>>();

/**
 * Reads an `appliesTo`; refuses what would silently match nothing. What is equal
 * in one document is one function, so that who asks many rules of an entity may
 * ask each predicate once.
 */
export function compilePredicate(
  value: JsonValue,
  document: SourceDocument,
  path: SourcePath,
): Predicate {
  const text = JSON.stringify(value);
  const known = shared.get(document) ?? new Map<string, Predicate>();
  shared.set(document, known);
  const predicate = known.get(text) ?? readPredicate(value, document, path);
  known.set(text, predicate);
  return predicate;
}

/** Applies everywhere, for what has no predicate. */
export const everywhere: Predicate = () => true;

function readPredicate(
  value: JsonValue,
  document: SourceDocument,
  path: SourcePath,
): Predicate {
  refuseUnknownOperators(value, document, path);
  let predicate;
  try {
    predicate = parseFilterPredicate(value);
  } catch {
    throw document.errorAt(
      path,
      'is no filter predicate: take paths with values, such as `spec.type: service`, and the operators $all, $any, $not (each alone) or $exists, $in, $contains, $hasPrefix (one for each value)',
    );
  }
  // The schema keeps one operator of a value and drops the others in silence.
  if (!isDeepStrictEqual(predicate, value)) {
    throw document.errorAt(
      path,
      'has more than one operator on the same value; combine them with $all',
    );
  }
  return filterPredicateToFilterFunction<Entity>(predicate);
}

function refuseUnknownOperators(
  value: JsonValue | undefined,
  document: SourceDocument,
  path: SourcePath,
): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key.startsWith('$') && !OPERATORS.includes(key)) {
      throw document.errorAtKey(
        path,
        key,
        `unknown operator ${key}; there are ${OPERATORS.join(', ')}`,
      );
    }
    refuseUnknownOperators(inner, document, [
      ...path,
      Array.isArray(value) ? Number(key) : key,
    ]);
  }
}
