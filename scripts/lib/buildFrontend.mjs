import fs from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { step } from './output.mjs';
import { root } from './paths.mjs';
import { run } from './run.mjs';
import { yarn } from './toolchain.mjs';

const marker = path.join(root, 'packages/app/dist/.built-from');

// What ends up in the browser, and the config schemas that decide what of the
// configuration may.
function sources() {
  const plugins = fs
    .readdirSync(path.join(root, 'plugins'))
    .flatMap(name => [
      ...(/-(backend|node)(-|$)/.test(name) ? [] : [`plugins/${name}/src`]),
      `plugins/${name}/config.d.ts`,
    ]);
  return ['yarn.lock', 'packages/app', 'packages/ui/src', ...plugins];
}

/** Builds the frontend, unless it stands as the sources are; throws where it cannot be. */
export async function buildFrontend() {
  const wanted = fingerprint(sources());
  if (fs.existsSync(marker) && fs.readFileSync(marker, 'utf8') === wanted) {
    return;
  }
  step('Building the frontend (a minute or two)');
  const result = await run('build', yarn, ['workspace', 'app', 'build'], {
    env: { NODE_ENV: 'production' },
  });
  if (result.code !== 0) {
    throw new Error(
      `The frontend could not be built. The build said:\n${result.tail()}`,
    );
  }
  fs.writeFileSync(marker, wanted);
}
