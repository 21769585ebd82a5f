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

/** Reads an `appliesTo`; refuses what would silently match nothing. */
export function compilePredicate(
  value: JsonValue,
  document: SourceDocument,
  path: SourcePath,
): (entity: Entity) => boolean {
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
