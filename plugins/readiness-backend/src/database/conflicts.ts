import { ConflictError } from '@backstage/errors';

const UNIQUE_VIOLATIONS = ['23505', 'SQLITE_CONSTRAINT_UNIQUE'];

/** Says in words of the caller's why a row cannot be there twice. */
export async function orConflict<T>(
  write: Promise<T>,
  message: string,
): Promise<T> {
  try {
    return await write;
  } catch (error) {
    const code = (error as { code?: unknown } | null)?.code;
    if (typeof code === 'string' && UNIQUE_VIOLATIONS.includes(code)) {
      throw new ConflictError(message);
    }
    throw error;
  }
}

/** Throws where a record is no longer in the version that somebody acted on. */
export function assertUpdated(rows: number): void {
  if (rows === 0) {
    throw new ConflictError(
      'Somebody else has changed this in the meantime; load it again and decide anew',
    );
  }
}
