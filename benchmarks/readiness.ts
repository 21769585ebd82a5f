import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compare, type Measured, type Size } from './readiness/compare';
import { installTechInsights } from './readiness/installTechInsights';
import { Postgres } from './readiness/Postgres';
import { renderReadiness, type Evaluation } from './readiness/report';
import { measureYear } from './readiness/year';

/** The size of the figures that are promised. */
const PROMISED = { components: 10_000, rules: 50 };

function readArguments() {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '1000x20,5000x20,20000x20' },
      rounds: { type: 'string', default: '3' },
      port: { type: 'string', default: '54390' },
      output: { type: 'string', default: 'benchmarks/results/readiness.md' },
      alone: { type: 'boolean', default: false },
      'skip-year': { type: 'boolean', default: false },
    },
  });
  const sizes = values.sizes.split(',').map((text): Size => {
    const [components, rules] = text.split('x').map(Number);
    if (!components || !rules) {
      throw new Error(`--sizes must be such as 1000x20, not ${text}`);
    }
    return { components, rules };
  });
  return {
    sizes,
    rounds: Number(values.rounds),
    port: Number(values.port),
    output: values.output,
    alone: values.alone,
    withYear: !values['skip-year'],
  };
}

/** In a process of its own, so that what ran before leaves no garbage. */
function measureEvaluation(): Evaluation {
  const output = execFileSync(
    process.execPath,
    [
      '--expose-gc',
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      path.join(__dirname, 'readiness', 'evaluation.ts'),
    ],
    { encoding: 'utf8' },
  );
  return JSON.parse(output) as Evaluation;
}

async function main() {
  const { sizes, rounds, port, output, alone, withYear } = readArguments();
  const command = [
    'node --require @backstage/cli/config/nodeTransform.cjs benchmarks/readiness.ts',
    ...process.argv.slice(2),
  ].join(' ');
  const folder = alone ? undefined : installTechInsights();
  mkdirSync(path.dirname(output), { recursive: true });
  const measured: Measured[] = [];
  const evaluation = measureEvaluation();
  const postgres = await Postgres.start(port);
  try {
    let year: Awaited<ReturnType<typeof measureYear>> | undefined;
    // Written after each, so that a long run that is stopped leaves figures.
    const write = () =>
      writeFileSync(
        output,
        renderReadiness({ command, measured, evaluation, year }),
      );
    measured.push(...(await compare(postgres, PROMISED, { rounds })));
    write();
    if (withYear) {
      year = await measureYear(postgres, { subjects: 1_000, rules: 50 });
      write();
    }
    for (const size of sizes) {
      measured.push(
        ...(await compare(postgres, size, {
          // The largest takes minutes for each round.
          rounds: size.components > 5_000 ? 1 : rounds,
          folder,
        })),
      );
      write();
    }
  } finally {
    await postgres.stop();
  }
  execFileSync(process.execPath, [
    require.resolve('prettier/bin-prettier.js'),
    '--write',
    output,
  ]);
  process.stdout.write(readFileSync(output, 'utf8'));
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = 1;
});
