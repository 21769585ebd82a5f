import { ServiceUnavailableError } from '@backstage/errors';
import type { JsonObject, JsonValue } from '@backstage/types';

/** Reads a result, which AWS Config gives as a string of JSON. */
export function parseRow(text: string): JsonObject {
  try {
    const row: JsonValue = JSON.parse(text);
    if (isObject(row)) {
      return row;
    }
  } catch {
    // Told below; the text of a JSON error holds what was read.
  }
  throw new ServiceUnavailableError(
    'AWS config SelectAggregateResourceConfig answered with a result that is no JSON object, so the answer is not complete. Try again later',
  );
}

/** A property of a row, whether its path came as one name or as objects. */
export function valueOf(row: JsonObject, path: string): JsonValue | undefined {
  if (Object.hasOwn(row, path)) {
    return row[path];
  }
  let at: JsonValue | undefined = row;
  for (const name of path.split('.')) {
    at = isObject(at) && Object.hasOwn(at, name) ? at[name] : undefined;
  }
  return at;
}

export function textOf(row: JsonObject, path: string): string {
  const value = valueOf(row, path);
  return typeof value === 'string' ? value : '';
}

/** The texts of a list; a single text is a list of one. */
export function textsOf(row: JsonObject, path: string): string[] {
  return [valueOf(row, path) ?? []]
    .flat()
    .filter(item => typeof item === 'string');
}

/** What a resource says under the key of a tag. */
export function tagOf(row: JsonObject, key: string): string | undefined {
  const tags = [valueOf(row, 'tags') ?? []].flat().filter(isObject);
  const found = tags.find(tag => tag.key === key)?.value;
  return typeof found === 'string' && found !== '' ? found : undefined;
}

export function accountIdOf(row: JsonObject): string {
  const accountId = valueOf(row, 'accountId');
  if (typeof accountId !== 'string' || !/^\d{12}$/.test(accountId)) {
    throw new ServiceUnavailableError(
      'AWS config SelectAggregateResourceConfig answered with a result that names no account, so the answer is not complete. Try again later',
    );
  }
  return accountId;
}

export function countOf(row: JsonObject): number {
  const count = Number(row['COUNT(*)']);
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new ServiceUnavailableError(
      'AWS config SelectAggregateResourceConfig answered with a result that counts nothing, so the answer is not complete. Try again later',
    );
  }
  return count;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
