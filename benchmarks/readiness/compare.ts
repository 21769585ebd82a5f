import path from 'node:path';
import { Child } from './Child';
import { median } from './evaluation';
import type { Postgres } from './Postgres';

export type Size = { components: number; rules: number };

/** One job of one of the two, at one size. */
export type Measured = Size & {
  who: 'Tech Insights' | 'this';
  job: string;
  /** Medians of the rounds. */
  milliseconds: number;
  cpuSeconds: number;
  statements: number;
  bytes?: number;
  results?: number;
  peakMegabytes?: number;
  written?: Record<string, number>;
};

const TYPESCRIPT = [
  '--expose-gc',
  '--require',
  '@backstage/cli/config/nodeTransform.cjs',
];
const OTHERS = ['collect', 'everything', 'page', 'one'];
const OURS_WRITING = [
  'sweep, first',
  'sweep, nothing changed',
  'sweep, 1 % changed',
  'collect, 1 % changed',
  'collect, all changed',
];
const OURS_READING = ['everything', 'matrix', 'page', 'one', 'adoption'];

/** Measures both at one size, in turns. */
export async function compare(
  postgres: Postgres,
  size: Size,
  options: { rounds: number; folder?: string },
): Promise<Measured[]> {
  const databases = { 'Tech Insights': 'others', this: 'ours' } as const;
  const args = async (name: string) =>
    JSON.stringify({ ...size, connection: await postgres.create(name) });
  const measured: Measured[] = [];
  const { folder, rounds } = options;
  const others =
    folder &&
    (await Child.start(
      path.join(__dirname, 'techInsights.cjs'),
      [folder, await args(databases['Tech Insights'])],
      ['--no-node-snapshot'],
    ));
  const ours = await Child.start(
    path.join(__dirname, 'ours.ts'),
    [await args(databases.this)],
    TYPESCRIPT,
  );
  const once = async (
    child: Child,
    who: Measured['who'],
    job: string,
    name: string,
  ) => {
    const idle =
      who === 'this' ? (await child.run('idle')).idleBytes : undefined;
    await postgres.resetStatements();
    const answer = await child.run(job);
    const { calls, written } = await postgres.statements(databases[who]);
    process.stderr.write(
      `${who}, ${size.components} x ${size.rules}, ${name}: ${Math.round(
        answer.milliseconds,
      )} ms\n`,
    );
    return { ...answer, calls, written, idle, name, who };
  };
  const keep = (all: Array<Awaited<ReturnType<typeof once>>>) => {
    const [{ name, who }] = all;
    const last = all[all.length - 1];
    measured.push({
      ...size,
      who,
      job: name,
      milliseconds: median(all.map(item => item.milliseconds)),
      cpuSeconds: median(all.map(item => item.cpuSeconds)),
      statements: last.calls,
      bytes: last.bytes,
      results: last.results,
      ...(last.peakBytes &&
        last.idle && {
          peakMegabytes: (last.peakBytes - last.idle) / 1024 / 1024,
        }),
      written: last.written,
    });
  };
  try {
    keep([await once(ours, 'this', 'sweep', OURS_WRITING[0])]);
    // The second one brings what depends on the levels of the first.
    await ours.run('sweep');
    keep([await once(ours, 'this', 'sweep', OURS_WRITING[1])]);
    const collected = [];
    const changed = [];
    const swept = [];
    for (let round = 0; round < rounds; round++) {
      await ours.run('change 1 %');
      collected.push(await once(ours, 'this', 'collect', OURS_WRITING[3]));
      swept.push(await once(ours, 'this', 'sweep', OURS_WRITING[2]));
      await ours.run('change all');
      changed.push(await once(ours, 'this', 'collect', OURS_WRITING[4]));
      await ours.run('restore');
      await ours.run('collect');
    }
    keep(swept);
    keep(collected);
    keep(changed);

    const reads = new Map<string, Array<Awaited<ReturnType<typeof once>>>>();
    // One round to warm up, which does not count.
    for (let round = 0; round <= rounds; round++) {
      for (const [who, child, jobs] of [
        ['Tech Insights', others, OTHERS],
        ['this', ours, OURS_READING],
      ] as const) {
        if (!child) continue;
        for (const job of jobs) {
          const answer = await once(child, who, job, job);
          const key = `${who} ${job}`;
          if (round > 0) reads.set(key, [...(reads.get(key) ?? []), answer]);
        }
      }
    }
    for (const all of reads.values()) keep(all);
    return measured;
  } finally {
    if (others) others.stop();
    ours.stop();
    await postgres.drop(databases['Tech Insights']);
    await postgres.drop(databases.this);
  }
}
