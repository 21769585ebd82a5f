// Everything that must hold before a change lands, on a machine that has
// nothing but Node and npm. Ends with one line that counts it all.
import fs from 'node:fs';
import path from 'node:path';
import { buildFrontend } from './lib/buildFrontend.mjs';
import { bringChromium } from './lib/chromium.mjs';
import { install } from './lib/install.mjs';
import { step } from './lib/output.mjs';
import { dataFolder } from './lib/paths.mjs';
import { startPostgres } from './lib/postgres.mjs';
import { readJest, readPlaywright, Tally } from './lib/tally.mjs';
import { run } from './lib/run.mjs';
import { bringToolchain, refuseOldNode, yarn } from './lib/toolchain.mjs';

refuseOldNode();
bringToolchain();
await install();
const chromium = bringChromium();

const tally = new Tally();
const reports = path.join(dataFolder, 'reports');
fs.mkdirSync(reports, { recursive: true });

async function check(title, args) {
  step(title);
  const result = await run(
    title.replace(/\W+/g, '-').toLowerCase(),
    yarn,
    args,
  );
  tally.addCheck(title, result);
}

await check('API descriptions are generated', [
  'node',
  'scripts/generate.mjs',
  '--check',
]);
await check('Type check', ['tsc']);
await check('Lint', ['backstage-cli', 'repo', 'lint']);
await check('Formatting', ['prettier', '--check', '.']);

step('Unit and integration tests, on SQLite and PostgreSQL');
const postgres = await startPostgres();
const unitReport = path.join(reports, 'jest.json');
const unit = await run(
  'jest',
  yarn,
  [
    'backstage-cli',
    'repo',
    'test',
    '--watchAll=false',
    '--json',
    `--outputFile=${unitReport}`,
  ],
  {
    env: {
      CI: 'true',
      BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING: postgres.url,
    },
  },
);
await postgres.stop();
tally.addReport('Unit and integration tests', unit, readJest(unitReport));

try {
  await buildFrontend();
  step('Browser tests in Chromium');
  const browserReport = path.join(reports, 'playwright.json');
  const browser = await run('playwright', yarn, ['playwright', 'test'], {
    env: {
      CHROMIUM_PATH: chromium,
      PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport,
    },
  });
  tally.addReport('Browser tests', browser, readPlaywright(browserReport));
} catch (error) {
  tally.addFailure(error.message);
}

process.exit(tally.print());
