import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import {
  computePay,
  diffMonths,
  type PayInput,
  shiftPeriod,
} from '@operations-in-teams/plugin-on-call-common';
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

function render(
  rows: Row[],
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
  ].join('\n');
}

function main() {
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
  const report = render(rows, measureCorrections());
  writeFileSync(values.output, report);
  process.stdout.write(report);
}

main();
