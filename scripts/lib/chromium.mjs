import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fail, step } from './output.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** The path of a Chromium, installed with apt where there is none. */
export function bringChromium() {
  const found = process.env.CHROMIUM_PATH ?? find();
  if (found) return found;

  step('Installing Chromium');
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args];
    return spawnSync(command, rest, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  apt('update', '-qq');
  const result = apt('install', '-y', '-qq', 'chromium');
  const installed = find();
  if (!installed) {
    fail(
      'The browser tests need Chromium, and it could not be installed.',
      `Install Chromium or Chrome, or set CHROMIUM_PATH to one, and try again. apt-get said:\n${(
        result.stderr ?? String(result.error)
      ).slice(-1500)}`,
    );
  }
  return installed;
}

function find() {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const name of names) {
      const file = path.join(folder, name);
      if (fs.existsSync(file)) return file;
    }
  }
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return fs.existsSync(mac) ? mac : undefined;
}
