import os from 'node:os';
import type { Measured } from './compare';

export type Evaluation = {
  evaluations: number;
  /** CPU seconds of the compiled checks alone, and with their messages. */
  checks: number;
  checksAndMessages: number;
  /** CPU seconds of all that the backend does but for its database. */
  whole: number;
};

export type Report = {
  command: string;
  measured: Measured[];
  evaluation: Evaluation;
  year?: { changes: number; bytes: number };
};

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const PRECISE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const MEGABYTE = 1024 * 1024;
/** Where a sweep keeps its own time, and those of sources and evidence. */
const TIMES = [
  'sweeps',
  'sweep_work',
  'sweep_batches',
  'sources',
  'evidence_clocks',
];

type Figure = { what: string; most: string; is: string; reached: boolean };

function table(header: string[], rows: string[][]): string[] {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)];
}

function promises({ measured, evaluation, year }: Report): Figure[] {
  const of = (components: number, job: string, who = 'this') =>
    measured.find(
      item =>
        item.components === components && item.job === job && item.who === who,
    );
  const found: Figure[] = [];
  const add = (
    what: string,
    unit: string,
    most: number,
    value: number | undefined,
    isEnough = (is: number) => is <= most,
  ) => {
    if (value === undefined) return;
    found.push({
      what,
      most: `${NUMBER.format(most)}${unit}`,
      is: `${PRECISE.format(value)}${unit}`,
      reached: isEnough(value),
    });
  };
  add(
    'evaluation, 10,000 x 50, times the CPU of the bare checks',
    ' x',
    2,
    evaluation.whole / evaluation.checks,
  );
  add(
    'the same, times the CPU of the bare checks and messages',
    ' x',
    2,
    evaluation.whole / evaluation.checksAndMessages,
  );
  const first = of(10_000, 'sweep, first');
  const nothing = of(10_000, 'sweep, nothing changed');
  add(
    'statements for 500 subjects, everything new',
    '',
    5,
    first && first.statements / (first.components / 500),
  );
  add('peak memory above idle, first sweep', ' MB', 400, first?.peakMegabytes);
  add(
    'peak memory above idle, sweep with nothing changed',
    ' MB',
    400,
    nothing?.peakMegabytes,
  );
  add(
    'rows that a sweep with nothing changed writes beside its time stamps',
    '',
    0,
    nothing &&
      Object.entries(nothing.written ?? {}).reduce(
        (sum, [name, rows]) => sum + (TIMES.includes(name) ? 0 : rows),
        0,
      ),
  );
  add('statements of one scorecard', '', 3, of(10_000, 'one')?.statements);
  add(
    'statements of a page of 50 summaries',
    '',
    6,
    of(5_000, 'page')?.statements,
  );
  add('statements of the matrix', '', 6, of(5_000, 'matrix')?.statements);
  add('statements of adoption', '', 6, of(5_000, 'adoption')?.statements);
  const checks = of(5_000, 'everything', 'Tech Insights');
  const matrix = of(5_000, 'matrix');
  add(
    "the matrix, times as fast as Tech Insights' checks/run at 5,000 x 20",
    ' x',
    100,
    checks && matrix && checks.milliseconds / matrix.milliseconds,
    is => is >= 100,
  );
  add(
    'a year of hourly evaluation, 1,000 x 50, 1 % a day',
    ' MB',
    100,
    year && year.bytes / MEGABYTE,
  );
  return found;
}

/** The report, as Markdown. */
export function renderReadiness(report: Report): string {
  const { command, measured, evaluation, year } = report;
  return [
    '# Readiness against Tech Insights',
    '',
    `Node ${process.version}, ${os.cpus().length} x ${os
      .cpus()[0]
      .model.trim()}, ${new Date().toISOString().slice(0, 10)}: \`${command}\``,
    '',
    '## What is promised',
    '',
    ...table(
      ['what', 'promised', 'measured', 'reached'],
      promises(report).map(({ what, most, is, reached }) => [
        what,
        most,
        is,
        reached ? 'yes' : '**no**',
      ]),
    ),
    '',
    '## Evaluation without a database',
    '',
    `CPU seconds for ${NUMBER.format(
      evaluation.evaluations,
    )} results: the compiled checks alone ${PRECISE.format(
      evaluation.checks,
    )}, checks and messages ${PRECISE.format(
      evaluation.checksAndMessages,
    )}, all that the backend does ${PRECISE.format(evaluation.whole)}.`,
    '',
    ...(year
      ? [
          '## A year',
          '',
          `${NUMBER.format(
            year.changes,
          )} changes of results left ${NUMBER.format(
            year.bytes / MEGABYTE,
          )} MB.`,
          '',
        ]
      : []),
    '## Both, in turns',
    '',
    ...table(
      [
        'entities x rules',
        'who',
        'what',
        'statements',
        'ms',
        'CPU s',
        'kB',
        'peak MB',
        'rows written',
      ],
      measured.map(item => [
        `${NUMBER.format(item.components)} x ${item.rules}`,
        item.who,
        item.job,
        NUMBER.format(item.statements),
        NUMBER.format(item.milliseconds),
        PRECISE.format(item.cpuSeconds),
        item.bytes === undefined ? '' : NUMBER.format(item.bytes / 1024),
        item.peakMegabytes === undefined
          ? ''
          : NUMBER.format(item.peakMegabytes),
        Object.entries(item.written ?? {})
          .map(([name, rows]) => `${name} ${NUMBER.format(rows)}`)
          .join(', '),
      ]),
    ),
    '',
  ].join('\n');
}
