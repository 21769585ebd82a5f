import { open } from 'node:fs/promises';
import { InputError } from '@backstage/errors';
import { STANDARD_LIMITS } from '../domain/standards';

/** Reads a standard's text, but no more of a file than a standard may have. */
export async function readStandardFile({
  location,
  path,
}: {
  /** As people know the file. */
  location: string;
  path: string;
}): Promise<string> {
  const file = await open(path, 'r').catch(error => {
    throw new InputError(
      `${location}: cannot be read (${error.code}); note that a relative path is taken from the directory that this was started in`,
    );
  });
  try {
    if (!(await file.stat()).isFile()) {
      throw new InputError(`${location}: is not a file`);
    }
    const buffer = Buffer.alloc(STANDARD_LIMITS.bytes + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(
        buffer,
        length,
        buffer.length - length,
      );
      length += bytesRead;
      if (bytesRead === 0 || length === buffer.length) break;
    }
    return buffer.toString('utf8', 0, length);
  } finally {
    await file.close();
  }
}
