import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import {
  computePay,
  diffMonths,
  type PayInput,
  shiftPeriod,
} from '@operations-in-teams/plugin-on-call-common';
import { type PayAct, PayBackend } from './scenarios/PayBackend';
import { payCompany } from './scenarios/payCompany';

const OUTPUT = 'benchmarks/results/pay.md';

type Row = {
  people: number;
  schedules: number;
  months: number;
  shifts: number;
  cpuSeconds: number;
  seconds: number;
};

function measure<T>(run: () => T): {
  value: T;
  seconds: number;
  cpuSeconds: number;
} {
  const cpu = process.cpuUsage();
  const startedAt = process.hrtime.bigint();
  const value = run();
  const seconds = Number(process.hrtime.bigint() - startedAt) / 1e9;
  const { user, system } = process.cpuUsage(cpu);
  return { value, seconds, cpuSeconds: (user + system) / 1e6 };
}

function measureMonths(people: number, schedules: number, months: number): Row {
  const inputs = Array.from(
    { length: months },
    (_, index): PayInput =>
      payCompany({
        people,
        schedules,
        period: shiftPeriod('2026-01', index),
      }),
  );
  const { cpuSeconds, seconds } = measure(() => {
    for (const input of inputs) {
      const { problems } = computePay(input);
      if (problems.length > 0) throw new Error(problems[0].message);
    }
  });
  return {
    people,
    schedules,
    months,
    shifts: inputs.reduce((sum, { shifts }) => sum + shifts.length, 0),
    cpuSeconds,
    seconds,
  };
}

function measureCorrections() {
  const options = { people: 2_000, schedules: 300, period: '2026-10' };
  const settled = computePay(payCompany(options));
  const now = computePay(payCompany({ ...options, overrides: 50 }));
  return measure(() => diffMonths(settled, now));
}

type ClosingRow = { people: number; schedules: number } & PayAct;

/** A month that is looked at, reviewed and closed through the database. */
async function measureClosing(
  people: number,
  schedules: number,
): Promise<Array<ClosingRow & { act: string }>> {
  const period = '2026-10';
  const company = payCompany({ people, schedules, period });
  const backend = await PayBackend.create(company);
  const { pay } = backend;
  const actor = { by: 'user:default/p0' };
  const acts: Array<[string, () => Promise<unknown>]> = [
    ['seen', () => pay.getPeriod(period)],
    ['reviewed', () => pay.review(period, actor)],
    ['closed', () => pay.close(period, actor)],
    ['exported', () => pay.getExport(period)],
  ];
  try {
    const rows: Array<ClosingRow & { act: string }> = [];
    for (const [act, run] of acts) {
      const taken = await backend.measure(run);
      rows.push({ people, schedules, act, ...taken });
    }
    return rows;
  } finally {
    await backend.stop();
  }
}

function render(
  rows: Row[],
  closing: Array<ClosingRow & { act: string }>,
  corrections: ReturnType<typeof measureCorrections>,
) {
  const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
  const table = rows.map(row =>
    [
      row.people,
      row.schedules,
      row.months,
      row.shifts,
      row.cpuSeconds,
      row.seconds,
    ].map(value => number.format(value)),
  );
  const lines = [
    ['people', 'schedules', 'months', 'shifts', 'CPU seconds', 'seconds'],
    Array.from({ length: 6 }, () => '---:'),
    ...table,
  ].map(cells => `| ${cells.join(' | ')} |`);
  return [
    '# What computing pay costs',
    '',
    `Node ${process.version}, ${os.cpus()[0].model.trim()}, ${new Date()
      .toISOString()
      .slice(
        0,
        10,
      )}: \`node --require @backstage/cli/config/nodeTransform.cjs benchmarks/pay.ts\``,
    '',
    'Four bands, seven rates by band, level and group with a raise in the year, six time zones, two calendars, shifts of a day, a fifth of the schedules on two levels, an override in every tenth shift.',
    '',
    ...lines,
    '',
    `Comparing the first month of 2,000 people with 50 more overrides on each schedule: ${
      corrections.value.length
    } corrections in ${number.format(corrections.cpuSeconds)} CPU seconds.`,
    '',
    '## Through the database',
    '',
    'A month is seen as payroll does, reviewed, closed with all that it freezes, and exported; SQLite in a file that is not flushed. The catalog is in memory.',
    '',
    '| people | schedules | month is | statements | CPU seconds | seconds |',
    '| ---: | ---: | :--- | ---: | ---: | ---: |',
    ...closing.map(row =>
      [
        '',
        number.format(row.people),
        number.format(row.schedules),
        row.act,
        row.statements,
        number.format(row.cpuSeconds),
        number.format(row.seconds),
        '',
      ]
        .join(' | ')
        .trim(),
    ),
    '',
  ].join('\n');
}

async function main() {
  const { values } = parseArgs({
    options: { output: { type: 'string', default: OUTPUT } },
  });
  // The first run pays for compiling.
  measureMonths(200, 30, 1);
  const rows = [
    measureMonths(500, 75, 1),
    measureMonths(1_000, 150, 1),
    measureMonths(2_000, 300, 1),
    measureMonths(2_000, 300, 6),
    measureMonths(2_000, 300, 12),
    measureMonths(8_000, 1_200, 1),
  ];
  await measureClosing(200, 30);
  const closing = [
    ...(await measureClosing(500, 75)),
    ...(await measureClosing(2_000, 300)),
  ];
  const report = render(rows, closing, measureCorrections());
  writeFileSync(values.output, report);
  process.stdout.write(report);
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = 1;
});
