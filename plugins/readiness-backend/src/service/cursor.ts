import { InputError } from '@backstage/errors';
import { z } from 'zod/v4';
import type { SummaryKey } from '../database';

const schema = z.strictObject({
  entityRef: z.string(),
  standardId: z.string(),
});

const subjectSchema = z.strictObject({ entityRef: z.string() });

/** Writes where a page ends, so that the next one can begin after it. */
export function encodeCursor({ entityRef, standardId }: SummaryKey): string {
  return encodePosition({ entityRef, standardId });
}

/** Throws where a cursor is none of ours. */
export function decodeCursor(cursor: string): SummaryKey {
  return decodePosition(cursor, schema);
}

/** The same for a list with one item for each subject. */
export function encodeSubjectCursor(entityRef: string): string {
  return encodePosition({ entityRef });
}

/** Throws where a cursor is none of ours. */
export function decodeSubjectCursor(cursor: string): string {
  return decodePosition(cursor, subjectSchema).entityRef;
}

/** Writes any position in a list. */
export function encodePosition(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** Throws where a cursor does not hold such a position. */
export function decodePosition<T>(cursor: string, type: z.ZodType<T>): T {
  try {
    return type.parse(
      JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')),
    );
  } catch {
    throw new InputError(
      'The cursor is not one that this list gave; begin without one',
    );
  }
}

/** Entities in the order of their references, then standards by id. */
export function compareKeys(a: SummaryKey, b: SummaryKey): number {
  return (
    compare(a.entityRef, b.entityRef) || compare(a.standardId, b.standardId)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
