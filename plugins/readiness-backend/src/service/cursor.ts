import { InputError } from '@backstage/errors';
import { z } from 'zod/v4';
import type { SummaryKey } from '../database';

const schema = z.strictObject({
  entityRef: z.string(),
  standardId: z.string(),
});

/** Writes where a page ends, so that the next one can begin after it. */
export function encodeCursor({ entityRef, standardId }: SummaryKey): string {
  return Buffer.from(JSON.stringify({ entityRef, standardId })).toString(
    'base64url',
  );
}

/** Throws where a cursor is none of ours. */
export function decodeCursor(cursor: string): SummaryKey {
  try {
    return schema.parse(
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
