import type { z } from 'zod/v4';
import type { SourceDocument, SourcePath } from './SourceDocument';
import type { StandardError } from './StandardError';

/** The first thing that is wrong with the shape of a value, and where it stands. */
export function schemaError(
  document: SourceDocument,
  error: z.ZodError,
  at: SourcePath = [],
): StandardError {
  const [issue] = error.issues;
  const path = [...at, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    const [key] = issue.keys;
    return document.errorAtKey(path, key, `unknown key '${key}'`);
  }
  const where = issue.path.map(String).join('.') || 'the file';
  const [inner] = issue.code === 'invalid_key' ? issue.issues : [];
  return document.errorAt(path, `${where}: ${inner?.message ?? issue.message}`);
}
