import os from 'node:os';
import type { Row } from './types';

export const NUMBER = new Intl.NumberFormat('en-GB', {
  maximumFractionDigits: 1,
});

export function total(row: Pick<Row, 'requests'>): number {
  return Object.values(row.requests).reduce((sum, count) => sum + count, 0);
}

function measuredCells(row: Row): string[] {
  return [
    row.scenario,
    NUMBER.format(row.accounts),
    row.requestsPerSecond === 'unthrottled'
      ? 'none'
      : `${row.requestsPerSecond}/s`,
    row.isSample ? `${row.phase} (sample, cut off)` : row.phase,
    NUMBER.format(total(row)),
    NUMBER.format(row.seconds),
    NUMBER.format(row.cpuSeconds),
    NUMBER.format(row.peakMegabytesAboveIdle),
    row.mutations === undefined ? '–' : NUMBER.format(row.mutations),
    row.entityUpdates === undefined ? '–' : NUMBER.format(row.entityUpdates),
  ];
}

function line(cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}

export function table(header: string[], rows: string[][]): string[] {
  return [line(header), line(header.map(() => '---')), ...rows.map(line)];
}

/**
 * From a sample: all requests, as counted without a limit, at the pace that was
 * measured. The services have buckets of their own and are asked side by side,
 * so the pull takes as long as the slowest of them.
 */
function projections(rows: Row[]): string[] {
  return rows
    .filter(({ isSample }) => isSample)
    .flatMap(sample => {
      const whole = rows.find(
        row =>
          !row.isSample &&
          row.requestsPerSecond === 'unthrottled' &&
          row.scenario === sample.scenario &&
          row.accounts === sample.accounts &&
          row.phase === sample.phase,
      );
      if (!whole) {
        return [];
      }
      const seconds = byService(whole.requests).map(([service, count]) => {
        const [, done] =
          byService(sample.requests).find(([name]) => name === service) ?? [];
        return done ? (count / done) * sample.seconds : 0;
      });
      // A service that was through within the sample took no longer than it.
      const slowest = Math.max(...seconds, sample.seconds);
      return [
        `- ${sample.scenario}, ${NUMBER.format(sample.accounts)} accounts, ${
          sample.phase
        }, at ${
          sample.requestsPerSecond
        }/s: **projected, not measured: about ${NUMBER.format(
          slowest / 60,
        )} minutes** (from ${NUMBER.format(total(sample))} of ${NUMBER.format(
          total(whole),
        )} requests in ${NUMBER.format(sample.seconds)} s).`,
      ];
    });
}

function serviceOf(operation: string): string {
  if (/AlternateContact/.test(operation)) return 'account';
  if (/Aggregate/.test(operation)) return 'config';
  if (/AssumeRole|CallerIdentity/.test(operation)) return 'sts';
  return 'listing';
}

function byService(requests: Row['requests']): Array<[string, number]> {
  const counts = new Map<string, number>();
  for (const [operation, count] of Object.entries(requests)) {
    const service = serviceOf(operation);
    // One AssumeRole per process is no part of the pace.
    if (service !== 'sts') {
      counts.set(service, (counts.get(service) ?? 0) + count);
    }
  }
  return [...counts];
}

function operationRows(rows: Row[]): string[][] {
  return rows.map(row => [
    ...measuredCells(row).slice(0, 4),
    Object.entries(row.requests)
      .sort(([, a], [, b]) => b - a)
      .map(([name, count]) => `${name} ${NUMBER.format(count)}`)
      .join(', ') || 'none',
  ]);
}

/** When and on what was measured. */
export function machine(): string {
  return `${new Date().toISOString()}, ${os.cpus().length} cores (${os
    .cpus()[0]
    .model.trim()}), ${NUMBER.format(
    os.totalmem() / 1024 ** 3,
  )} GB, ${os.type()}, Node ${
    process.version
  }. The load average was ${NUMBER.format(
    os.loadavg()[0],
  )} at the end; where other work ran beside, seconds are higher than on a machine of its own.`;
}

export function renderReport(rows: Row[], command: string): string {
  const projected = projections(rows);
  const warnings = rows.flatMap(row =>
    row.warnings.map(
      warning =>
        `- ${row.scenario}, ${row.accounts}, ${row.phase}: \`${warning}\``,
    ),
  );
  return [
    '# Pulls of AWS accounts, measured',
    '',
    `${machine()} Requests, mutations and entity updates do not depend on it.`,
    '',
    `Command: \`${command}\``,
    '',
    ...table(
      [
        'pull',
        'accounts',
        'limit',
        'phase',
        'requests',
        'seconds',
        'CPU seconds',
        'peak MB above idle',
        'mutations',
        'entity updates',
      ],
      rows.map(measuredCells),
    ),
    '',
    '## Requests by operation',
    '',
    ...table(
      ['pull', 'accounts', 'limit', 'phase', 'requests'],
      operationRows(rows),
    ),
    ...(projected.length > 0 ? ['', '## Projections', '', ...projected] : []),
    ...(warnings.length > 0
      ? ['', '## What the pulls warned of', '', ...warnings]
      : []),
    '',
  ].join('\n');
}
