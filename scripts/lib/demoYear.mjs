// The demo's year: what the readiness database holds of the past when the demo
// is started for the first time. Made by replaying it, and kept, since that
// takes a minute or two.
import fs from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { step } from './output.mjs';
import { dataFolder, root } from './paths.mjs';
import { demoEnvironment, startSimulator, transform } from './portal.mjs';
import { freePort } from './ports.mjs';
import { run } from './run.mjs';
import { node } from './toolchain.mjs';

/** What a year follows from, beside the time that it is made at. */
const inputs = [
  'app-config.demo.yaml',
  'app-config.demo-year.yaml',
  'packages/backend/src/demoYear',
  'packages/simulator/src',
  'plugins/readiness-backend/migrations',
  'plugins/readiness-backend/src/domain',
  'plugins/readiness-backend/standards',
  'plugins/readiness-backend-module-aws-accounts/src',
  'plugins/readiness-backend-module-on-call/src',
];

/** A year that ends longer ago than this would show a hole before today. */
const KEPT_DAYS = 6;

const years = path.join(dataFolder, 'demo-year');

/**
 * Puts the year where the portal keeps its readiness database, unless there is
 * one already. `remake` makes it anew though one is kept.
 */
export async function bringDemoYear({ data, remake = false }) {
  const target = path.join(data, 'database', 'readiness.sqlite');
  if (fs.existsSync(target)) return;
  const kept = path.join(years, `${key()}.sqlite`);
  if (remake || !isFresh(kept)) await makeYear(kept);
  if (!fs.existsSync(kept)) return;
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.copyFileSync(kept, `${target}.new`);
  fs.renameSync(`${target}.new`, target);
}

// Takeovers are counted from the start of the month.
function key() {
  const month = new Date().toISOString().slice(0, 7);
  return `${month}-${fingerprint(inputs).slice(0, 16)}`;
}

function isFresh(file) {
  if (!fs.existsSync(file)) return false;
  return Date.now() - fs.statSync(file).mtimeMs < KEPT_DAYS * 86_400_000;
}

/** Without a year the demo starts all the same, with a history that begins now. */
async function makeYear(file) {
  step('Replaying the year before today; this takes a minute or two, once');
  fs.rmSync(years, { recursive: true, force: true });
  const data = path.join(years, 'work');
  fs.mkdirSync(data, { recursive: true });
  const port = await freePort(7207);
  const url = `http://localhost:${port}`;
  const simulator = await startSimulator({
    port: await freePort(port + 1),
    data,
    name: 'demo-year-simulator',
    options: ['--pagerduty-rate', '1000000'],
  });
  try {
    const { code, log, tail } = await run(
      'demo-year',
      node,
      [
        ...transform,
        'src/demoYear/main.ts',
        ...[
          'app-config.yaml',
          'app-config.demo.yaml',
          'app-config.demo-year.yaml',
        ].flatMap(name => ['--config', path.join(root, name)]),
        '--file',
        file,
      ],
      {
        cwd: path.join(root, 'packages/backend'),
        env: {
          ...demoEnvironment({ port, url, data, simulatorUrl: simulator.url }),
          LOG_LEVEL: 'warn',
        },
      },
    );
    if (code === 0) {
      step(tail().split('\n').at(-1));
    } else {
      step(`The year could not be made, and history begins now; see ${log}`);
    }
  } finally {
    await simulator.stop();
    fs.rmSync(data, { recursive: true, force: true });
  }
}
