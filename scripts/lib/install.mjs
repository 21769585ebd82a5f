import fs from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { fail, step } from './output.mjs';
import { root } from './paths.mjs';
import { run } from './run.mjs';
import { yarn } from './toolchain.mjs';

const marker = path.join(root, 'node_modules', '.installed');

/** Installs what the lockfile says, unless that has been done already. */
export async function install() {
  const wanted = fingerprint([
    'yarn.lock',
    '.yarnrc.yml',
    'package.json',
    ...workspaceManifests(),
  ]);
  if (readIfThere(marker) === wanted) return;

  step('Installing packages (a few minutes the first time)');
  const result = await run('install', yarn, ['install', '--immutable']);
  if (result.code !== 0) {
    fail(
      'The packages could not be installed.',
      `Check that this machine reaches the npm registry ('npm ping'), then try again. Yarn said:\n${result.tail()}`,
    );
  }
  fs.writeFileSync(marker, wanted);
}

function workspaceManifests() {
  return ['packages', 'plugins'].flatMap(folder =>
    fs
      .readdirSync(path.join(root, folder))
      .map(name => path.join(folder, name, 'package.json')),
  );
}

function readIfThere(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}
