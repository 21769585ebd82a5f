import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

const left = new Set(['node_modules', 'dist', 'dist-types']);

/** One hash over the names and contents of files, and of all files in folders. */
export function fingerprint(entries) {
  const hash = createHash('sha256');
  for (const file of entries.flatMap(filesOf).sort()) {
    hash.update(file).update('\0');
    hash.update(fs.readFileSync(path.join(root, file))).update('\0');
  }
  return hash.digest('hex');
}

function filesOf(entry) {
  const full = path.join(root, entry);
  if (!fs.existsSync(full)) return [];
  if (fs.statSync(full).isFile()) return [entry];
  return fs
    .readdirSync(full)
    .filter(name => !left.has(name))
    .flatMap(name => filesOf(path.join(entry, name)));
}
