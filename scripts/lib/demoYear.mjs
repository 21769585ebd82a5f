// The demo's year: what the readiness database holds of the past when the demo
// is started for the first time. Made by replaying it, and kept, since that
// takes a minute or two.
import fs from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { step } from './output.mjs';
import { dataFolder, root } from './paths.mjs';
import {
  demoEnvironment,
  startPortal,
  startSimulator,
  transform,
} from './portal.mjs';
import { freePort } from './ports.mjs';
import { run } from './run.mjs';
import { companyIsTakenIn, mirrorIsFilled } from './takeIn.mjs';
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
 * Makes a demo that starts for the first time begin with a year behind it.
 *
 * The portal takes the company in before the year is put in place: while its
 * catalog is still empty it would take everything that has a past for gone.
 * `remake` makes the year anew though one is kept.
 */
export async function bringDemoYear({ data, remake = false }) {
  const database = path.join(data, 'database', 'readiness.sqlite');
  const unfinished = path.join(data, 'unfinished');
  if (fs.existsSync(unfinished)) fs.rmSync(data, { recursive: true });
  if (fs.existsSync(database)) return;
  fs.mkdirSync(data, { recursive: true });
  fs.writeFileSync(unfinished, 'The first start has not come to its end.\n');

  const kept = path.join(years, `${key()}.sqlite`);
  step('Taking the company in');
  const [year, isIn] = await Promise.all([
    remake || !isFresh(kept) ? makeYear(kept) : kept,
    takeIn(data),
  ]);
  if (year && isIn) {
    for (const end of ['', '-journal', '-wal', '-shm']) {
      fs.rmSync(`${database}${end}`, { force: true });
    }
    fs.copyFileSync(year, database);
  }
  fs.rmSync(unfinished);
}

async function takeIn(data) {
  const port = await freePort(7227);
  const simulator = await startSimulator({
    port: await freePort(port + 1),
    data,
    name: 'take-in-simulator',
  });
  try {
    const portal = await startPortal({
      port,
      data,
      simulatorUrl: simulator.url,
      name: 'take-in-backend',
    });
    try {
      await companyIsTakenIn(portal.url);
      await mirrorIsFilled(portal.url);
      return true;
    } catch (error) {
      step(`${error.message}; history begins now`);
      return false;
    } finally {
      await portal.stop();
    }
  } finally {
    await simulator.stop();
  }
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
      return file;
    }
    step(`The year could not be made, and history begins now; see ${log}`);
    return undefined;
  } finally {
    await simulator.stop();
    fs.rmSync(data, { recursive: true, force: true });
  }
}
