import { InputError } from '@backstage/errors';
import { z } from 'zod/v4';
import type { ActPosition } from '../database';

const actSchema = z.strictObject({ at: z.iso.datetime(), id: z.string() });

const subjectSchema = z.strictObject({ entityRef: z.string() });

/** Writes where a page of subjects ends, so that the next one can begin after it. */
export function encodeSubjectCursor(entityRef: string): string {
  return encodePosition({ entityRef });
}

/** Throws where a cursor is none of ours. */
export function decodeSubjectCursor(cursor: string): string {
  return decodePosition(cursor, subjectSchema).entityRef;
}

/** The same for what people did, newest first. */
export function encodeActCursor({ at, id }: ActPosition): string {
  return encodePosition({ at: at.toISOString(), id });
}

/** Throws where a cursor is none of ours. */
export function decodeActCursor(cursor: string): ActPosition {
  const { at, id } = decodePosition(cursor, actSchema);
  return { at: new Date(at), id };
}

/** Writes any position in a list. */
export function encodePosition(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** Throws where a cursor does not hold such a position. */
export function decodePosition<T>(cursor: string, type: z.ZodType<T>): T {
  try {
    return type.parse(
      JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'), refuseNul),
    );
  } catch {
    throw new InputError(
      'The cursor is not one that this list gave; begin without one',
    );
  }
}

/** No text that a list gave has NUL, and no database takes one. */
function refuseNul(_key: string, value: unknown): unknown {
  if (typeof value === 'string' && value.includes('\0')) throw new InputError();
  return value;
}
