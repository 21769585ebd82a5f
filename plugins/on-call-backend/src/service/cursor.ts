import { InputError } from '@backstage/errors';
import { z } from 'zod';
import type { ServicePosition } from '../database';

export const UNKNOWN_CURSOR =
  'The cursor is none that this API gave; start again without one.';

/** Texts that a database takes. */
const text = z.string().refine(value => !value.includes('\0'));
const positionSchema = z.tuple([text, text, text]);

export function encodeCursor({ account, name, id }: ServicePosition): string {
  return Buffer.from(JSON.stringify([account, name, id])).toString('base64url');
}

export function decodeCursor(cursor: string): ServicePosition {
  try {
    const [account, name, id] = positionSchema.parse(
      JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')),
    );
    return { account, name, id };
  } catch {
    throw new InputError(UNKNOWN_CURSOR);
  }
}
