import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '../..',
);

/** Where the demo keeps what it must not forget; `--reset` removes it. */
export const dataFolder = path.join(root, '.data');
