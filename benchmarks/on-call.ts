import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type OnCallRow, renderOnCallReport } from './lib/onCallReport';
import { runScenario } from './lib/runScenario';
import { SimulatorProcess } from './lib/simulator';

/** Where nothing else is asked, always the same moment, and so the same story. */
const NOW = '2026-11-24T12:00:00.000Z';

function readArguments() {
  const { values } = parseArgs({
    options: {
      services: { type: 'string', default: '946' },
      schedules: { type: 'string', default: '279' },
      people: { type: 'string', default: '1934' },
      hours: { type: 'string', default: '6' },
      now: { type: 'string', default: NOW },
      output: { type: 'string', default: 'benchmarks/results/on-call.md' },
    },
  });
  return { ...values, hours: Number(values.hours) };
}

async function main() {
  const { services, schedules, people, hours, now, output } = readArguments();
  const command = [
    'node --require @backstage/cli/config/nodeTransform.cjs benchmarks/on-call.ts',
    ...process.argv.slice(2),
  ].join(' ');
  const directory = await mkdtemp(path.join(os.tmpdir(), 'on-call-'));
  await mkdir(path.dirname(output), { recursive: true });
  const simulator = await SimulatorProcess.start({
    services,
    schedules,
    people,
    now,
    // Requests are counted; that they wait for each other is arithmetic.
    'pagerduty-rate': 10_000_000,
  });
  const rows: OnCallRow[] = [];
  try {
    const sizes = await simulator.pagerDuty();
    await runScenario(
      simulator,
      {
        scenario: 'on-call',
        simulatorUrl: simulator.url,
        now,
        hours,
        databaseFile: path.join(directory, 'on-call.sqlite'),
      },
      (measured, requests) => {
        rows.push({ ...measured, requests });
        process.stderr.write(
          `${measured.phase}: ${measured.seconds.toFixed(1)} s\n`,
        );
        writeFileSync(output, renderOnCallReport(rows, sizes, command));
      },
    );
  } finally {
    simulator.stop();
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
