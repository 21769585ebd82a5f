// Node and Yarn for this repository, kept in .toolchain so that nothing has to
// be installed by hand and nothing outside the folder changes.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fail, step } from './output.mjs';
import { root } from './paths.mjs';

const packages = { node: '24.21.0', '@yarnpkg/cli-dist': '4.18.1' };
const oldestNode = 20;
const folder = path.join(root, '.toolchain');
const bin = path.join(folder, 'node_modules', '.bin');

export const node = path.join(bin, 'node');
export const yarn = path.join(bin, 'yarn');

/** The environment in which everything below these scripts runs. */
export function environment(extra = {}) {
  return {
    ...process.env,
    PATH: `${bin}${path.delimiter}${process.env.PATH}`,
    ...extra,
  };
}

export function refuseOldNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < oldestNode) {
    fail(
      `Node ${process.versions.node} is too old.`,
      `Install Node ${oldestNode} or newer (https://nodejs.org) and try again.`,
    );
  }
}

export function bringToolchain() {
  const present = Object.entries(packages).every(
    ([name, version]) => installedVersion(name) === version,
  );
  if (present) return;

  step('Bringing Node and Yarn into .toolchain');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(
    path.join(folder, 'package.json'),
    '{ "private": true, "description": "Node and Yarn of this repository" }\n',
  );
  const wanted = Object.entries(packages).map(([n, v]) => `${n}@${v}`);
  const result = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--no-save', ...wanted],
    { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (result.status !== 0 || installedVersion('node') !== packages.node) {
    fail(
      'Node and Yarn could not be installed into .toolchain.',
      `Check that this machine reaches the npm registry ('npm ping') and try again. npm said:\n${tail(
        result,
      )}`,
    );
  }
}

function installedVersion(name) {
  const manifest = path.join(folder, 'node_modules', name, 'package.json');
  try {
    return JSON.parse(fs.readFileSync(manifest, 'utf8')).version;
  } catch {
    return undefined;
  }
}

function tail({ stdout, stderr, error }) {
  const text = `${stdout ?? ''}${stderr ?? ''}${error ?? ''}`.trim();
  return text.split('\n').slice(-12).join('\n');
}
