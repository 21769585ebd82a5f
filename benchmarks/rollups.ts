import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import createKnex, { type Knex } from 'knex';
import { DatabaseRollupStore } from '../plugins/readiness-backend/src/database';
import type { Visible } from '../plugins/readiness-backend/src/domain/rollups';
import { createRollupService } from '../plugins/readiness-backend/src/service/rollups/createRollupService';
import { RollupScope } from '../plugins/readiness-backend/src/service/rollups/RollupScope';
import type { RollupService } from '../plugins/readiness-backend/src/service/rollups/RollupService';
import { benchmarkStandard, seed, type Size } from './scenarios/rollupCompany';

const OUTPUT = 'benchmarks/results/rollups.md';
const RUNS = 9;
const MIGRATIONS = path.resolve('plugins/readiness-backend/migrations');
/** What `POST /checks/run` of Tech Insights took at 5,000 x 20, in milliseconds. */
const TECH_INSIGHTS_MS = 24_100;

const nobody = {} as BackstageCredentials;
const day = (daysAgo: number) =>
  new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);

const READS: Record<string, (service: RollupService) => Promise<unknown>> = {
  'page of 50 summaries, by distance': s =>
    s.getScorecards({ orderBy: 'distance' }, nobody),
  'page of 50, filtered by a failing rule and a part of the tree': s =>
    s.getScorecards({ rule: ['RULE-03'], team: ['part-1'] }, nobody),
  'matrix, 300 teams x categories': s =>
    s.getMatrix({ groupBy: 'team', limit: 500 }, nobody),
  'matrix, 300 teams x rules': s =>
    s.getMatrix({ groupBy: 'team', columns: 'rule', limit: 500 }, nobody),
  'matrix, top of the tree x categories': s =>
    s.getMatrix({ parent: 'company' }, nobody),
  'adoption over a year, by week': s =>
    s.getAdoption({ from: day(364) }, nobody),
  'adoption over a year, by week and team': s =>
    s.getAdoption({ from: day(364), groupBy: 'team', limit: 500 }, nobody),
  'trend of one rule over a year': s =>
    s.getTrends({ from: day(364), rule: ['RULE-03'] }, nobody),
  'trends of all categories over 90 days': s =>
    s.getTrends({ groupBy: 'category' }, nobody),
  'trends of all categories over a year': s =>
    s.getTrends({ from: day(364), groupBy: 'category' }, nobody),
  'rules that fail most': s => s.getFailingRules({}, nobody),
  'changes of levels, first page': s => s.getChanges({}, nobody),
};

type Row = { read: string; statements: number; ms: number; bytes: number };

async function measure(
  knex: Knex,
  rules: number,
  visible: Visible,
): Promise<Row[]> {
  const standard = benchmarkStandard(rules);
  const service = createRollupService({
    scope: RollupScope.create({
      registry: {
        inForce: () => [{ location: 'memory', standard, loadedAt: new Date() }],
      },
      visibility: { of: async () => visible },
    }),
    store: DatabaseRollupStore.create(knex),
    clock: () => new Date(),
  });
  const rows: Row[] = [];
  for (const [read, run] of Object.entries(READS)) {
    const statements: string[] = [];
    const onQuery = ({ sql }: { sql: string }) => statements.push(sql);
    knex.on('query', onQuery);
    const answer = await run(service);
    knex.removeListener('query', onQuery);
    const times: number[] = [];
    for (let index = 0; index < RUNS; index++) {
      const startedAt = performance.now();
      JSON.stringify(await run(service));
      times.push(performance.now() - startedAt);
    }
    rows.push({
      read,
      statements: statements.length,
      ms: times.sort((a, b) => a - b)[Math.floor(RUNS / 2)],
      bytes: JSON.stringify(answer).length,
    });
  }
  return rows;
}

async function withDatabase(
  name: string,
  work: (knex: Knex) => Promise<Row[]>,
): Promise<Row[]> {
  if (name === 'SQLite') {
    const directory = mkdtempSync(path.join(os.tmpdir(), 'rollups-'));
    const knex = createKnex({
      client: 'better-sqlite3',
      connection: path.join(directory, 'readiness.db'),
      useNullAsDefault: true,
    });
    try {
      return await work(knex);
    } finally {
      await knex.destroy();
      rmSync(directory, { recursive: true });
    }
  }
  const admin = createKnex({ client: 'pg', connection: name });
  const database = `rollups_${process.pid}`;
  await admin.raw('create database ??', [database]);
  const knex = createKnex({
    client: 'pg',
    connection: Object.assign(new URL(name), { pathname: `/${database}` }).href,
  });
  try {
    return await work(knex);
  } finally {
    await knex.destroy();
    await admin.raw('drop database ??', [database]);
    await admin.destroy();
  }
}

async function measureSize(
  title: string,
  database: string,
  size: Size,
): Promise<string[]> {
  const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
  const rows = await withDatabase(database, async knex => {
    await knex.migrate.latest({ directory: MIGRATIONS });
    await seed(knex, size, new Date());
    const all = await measure(knex, size.rules, 'all');
    // Every other subject, as a policy may hide them; the groups are shown.
    const refs: string[] = await knex('subjects').pluck('entity_ref');
    const groups: string[] = await knex('containers').pluck('entity_ref');
    const [some] = (
      await measure(
        knex,
        size.rules,
        new Set([...groups, ...refs.filter((_, index) => index % 2 === 0)]),
      )
    ).filter(({ read }) => read.includes('teams x rules'));
    return [...all, { ...some, read: `${some.read}, half of it hidden` }];
  });
  const matrix = rows.find(({ read }) => read.includes('teams x categories'));
  return [
    `## ${title}, ${number.format(size.subjects)} subjects x ${
      size.rules
    } rules`,
    '',
    '| read | statements | ms | kB |',
    '| --- | ---: | ---: | ---: |',
    ...rows.map(
      ({ read, statements, ms, bytes }) =>
        `| ${read} | ${statements} | ${number.format(ms)} | ${number.format(
          bytes / 1024,
        )} |`,
    ),
    '',
    ...(size.subjects === 5_000 && size.rules === 20 && matrix
      ? [
          `The matrix is ${number.format(
            TECH_INSIGHTS_MS / matrix.ms,
          )} times as fast as the 24.1 s and 110,001 statements that Tech Insights' \`checks/run\` took for as many on PostgreSQL, on a machine of this size.`,
          '',
        ]
      : []),
  ];
}

async function main() {
  const { values } = parseArgs({
    options: {
      output: { type: 'string', default: OUTPUT },
      large: { type: 'boolean', default: false },
      postgres: {
        type: 'string',
        default:
          process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING,
      },
    },
  });
  const lines = [
    '# What reading many scorecards costs',
    '',
    `Node ${process.version}, ${os.cpus()[0].model.trim()}, ${new Date()
      .toISOString()
      .slice(
        0,
        10,
      )}: \`node --require @backstage/cli/config/nodeTransform.cjs benchmarks/rollups.ts\``,
    '',
    `From the service to the answer as JSON, without HTTP; the median of ${RUNS} runs after one. A year of history lies behind: one per cent of the results changed every day, and each level four times.`,
    '',
  ];
  const databases: Array<[string, string]> = [['SQLite', 'SQLite']];
  if (values.postgres) databases.push(['PostgreSQL', values.postgres]);
  const sizes = [{ subjects: 5_000, rules: 20 }];
  if (values.large) sizes.push({ subjects: 10_000, rules: 50 });
  for (const size of sizes) {
    for (const [title, database] of databases) {
      const measured = await measureSize(title, database, size);
      lines.push(...measured);
      process.stdout.write(measured.join('\n'));
      // A run that is stopped leaves what it measured.
      writeFileSync(values.output, lines.join('\n'));
    }
  }
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
