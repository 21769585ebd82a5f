import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { renderReport } from './lib/report';
import { runScenario } from './lib/runScenario';
import { SimulatorProcess } from './lib/simulator';
import type { Assignment, Row } from './lib/types';

/** So many accounts are pulled to the end at a limited rate; more are sampled. */
const MOST_PULLED_SLOWLY = 2_000;
const SAMPLE_SECONDS = 60;

type Rate = Assignment['requestsPerSecond'];

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) {
    throw new Error(`--${name} must be numbers above 0, not ${text}`);
  }
  return value;
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      accounts: { type: 'string', default: '1000,10000' },
      rates: { type: 'string', default: 'unthrottled,4' },
      'skip-slow': { type: 'boolean', default: false },
      output: { type: 'string', default: 'benchmarks/results/aws-accounts.md' },
    },
  });
  const rates = values.rates
    .split(',')
    .map(
      (text): Rate => (text === 'unthrottled' ? text : positive('rates', text)),
    )
    .filter(rate => rate === 'unthrottled' || !values['skip-slow']);
  return {
    accounts: values.accounts
      .split(',')
      .map(text => positive('accounts', text)),
    // The evidence needs the entities of the whole pull, so that goes first.
    rates: [...new Set<Rate>(['unthrottled', ...rates])],
    output: values.output,
  };
}

function sampleSecondsOf(
  scenario: Assignment['scenario'],
  accounts: number,
  rate: Rate,
): number | undefined {
  if (rate === 'unthrottled') {
    return undefined;
  }
  return scenario === 'evidence' || accounts > MOST_PULLED_SLOWLY
    ? SAMPLE_SECONDS
    : undefined;
}

type Pull = Pick<Assignment, 'scenario' | 'requestsPerSecond'> & {
  accounts: number;
};

async function measure(
  { accounts: wanted, scenario, requestsPerSecond }: Pull,
  directory: string,
  onRow: (row: Row) => void,
) {
  const simulator = await SimulatorProcess.start({ accounts: wanted });
  try {
    const accounts = await simulator.accounts();
    await runScenario(
      simulator,
      {
        scenario,
        simulatorUrl: simulator.url,
        requestsPerSecond,
        sampleSeconds: sampleSecondsOf(scenario, wanted, requestsPerSecond),
        groups: await simulator.groups(),
        entitiesFile: path.join(directory, `${wanted}.json`),
        databaseFile: path.join(
          directory,
          `${scenario}-${wanted}-${requestsPerSecond}.sqlite`,
        ),
      },
      (measured, requests) => {
        onRow({ ...measured, scenario, accounts, requestsPerSecond, requests });
      },
    );
  } finally {
    simulator.stop();
  }
}

async function main() {
  const { accounts, rates, output } = readArguments();
  const command = [
    'node --require @backstage/cli/config/nodeTransform.cjs benchmarks/aws-accounts.ts',
    ...process.argv.slice(2),
  ].join(' ');
  const directory = await mkdtemp(path.join(os.tmpdir(), 'aws-accounts-'));
  await mkdir(path.dirname(output), { recursive: true });
  const pulls = rates.flatMap(requestsPerSecond =>
    accounts.flatMap(count =>
      (['catalog', 'evidence'] as const).map(
        (scenario): Pull => ({ accounts: count, scenario, requestsPerSecond }),
      ),
    ),
  );
  const rows = pulls.map((): Row[] => []);
  const run = (pull: Pull, index: number) =>
    measure(pull, directory, row => {
      rows[index].push(row);
      process.stderr.write(
        `${row.scenario}, ${row.accounts} accounts, ${row.requestsPerSecond}, ${
          row.phase
        }: ${row.seconds.toFixed(1)} s\n`,
      );
      // Written after each, so that a long run that is stopped leaves figures.
      writeFileSync(output, renderReport(rows.flat(), command));
    });
  try {
    // Those with a limit wait nearly all the time, and so may run beside.
    const limited: Array<Promise<void>> = [];
    const start = (scenario: Assignment['scenario']) =>
      pulls.forEach((pull, index) => {
        if (
          pull.requestsPerSecond !== 'unthrottled' &&
          pull.scenario === scenario
        ) {
          limited.push(run(pull, index));
        }
      });
    start('catalog');
    for (const [index, pull] of pulls.entries()) {
      if (pull.requestsPerSecond === 'unthrottled') {
        await run(pull, index);
      }
    }
    // Evidence is pulled for the entities that were made meanwhile.
    start('evidence');
    await Promise.all(limited);
  } finally {
    await rm(directory, { recursive: true });
  }
  execFileSync(process.execPath, [
    require.resolve('prettier/bin-prettier.js'),
    '--write',
    output,
  ]);
  process.stdout.write(await readFile(output, 'utf8'));
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = 1;
});
