import type { Measured, Requests } from './types';
import { machine, NUMBER, table, total } from './report';

export type OnCallRow = Measured & { requests: Requests };

const HOURLY_LIMIT = 960 * 60;

function requestRows(rows: OnCallRow[]): string[][] {
  return rows
    .filter(({ phase }) => /^(first|steady)/.test(phase))
    .map(row => [
      row.phase,
      NUMBER.format(total(row)),
      row.phase.startsWith('steady')
        ? `${NUMBER.format((total(row) / HOURLY_LIMIT) * 100)} %`
        : '–',
      row.figures?.minutes === undefined
        ? '–'
        : NUMBER.format(row.figures.minutes),
      NUMBER.format(row.seconds),
      NUMBER.format(row.cpuSeconds),
      NUMBER.format(row.peakMegabytesAboveIdle),
    ]);
}

function answerRows(rows: OnCallRow[]): string[][] {
  return rows
    .filter(({ figures }) => figures?.statements !== undefined)
    .map(({ phase, figures = {} }) => [
      phase,
      NUMBER.format(figures.statements),
      NUMBER.format(figures.milliseconds),
    ]);
}

export function renderOnCallReport(
  rows: OnCallRow[],
  sizes: Record<string, number>,
  command: string,
): string {
  const warnings = rows.flatMap(row =>
    row.warnings.map(warning => `- ${row.phase}: \`${warning}\``),
  );
  return [
    '# The mirror of PagerDuty, measured',
    '',
    `${machine()} Requests and statements do not depend on it.`,
    '',
    `Command: \`${command}\``,
    '',
    `The account: ${Object.entries(sizes)
      .map(([name, count]) => `${NUMBER.format(count)} ${name}`)
      .join(', ')}.`,
    '',
    ...table(
      [
        'phase',
        'requests',
        'of 960 a minute',
        'paced over minutes',
        'seconds of work',
        'CPU seconds',
        'peak MB above idle',
      ],
      requestRows(rows),
    ),
    '',
    '## Answers',
    '',
    ...table(['question', 'statements', 'ms, median'], answerRows(rows)),
    '',
    '## Requests by operation',
    '',
    ...table(
      ['phase', 'requests'],
      rows
        .filter(row => total(row) > 0)
        .map(row => [
          row.phase,
          Object.entries(row.requests)
            .sort(([, a], [, b]) => b - a)
            .map(([name, count]) => `${name} ${NUMBER.format(count)}`)
            .join(', '),
        ]),
    ),
    ...(warnings.length > 0
      ? ['', '## What the pulls warned of', '', ...warnings]
      : []),
    '',
  ].join('\n');
}
