import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { TestDatabases } from '@backstage/backend-test-utils';
import type { SweepingBackend } from './__testUtils__/sweepingBackend';
import { DatabaseSweepStore } from './database';
import { migrationsDirectory } from './database/migrations';

const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });

jest.setTimeout(120_000);

const COMPONENTS = 1_200;
const BATCH_SIZE = 100;
const RULES = 2;
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

function start(told: SweepingBackend): ChildProcess {
  const child = fork(
    join(__dirname, '__testUtils__', 'sweepingBackend.ts'),
    [JSON.stringify(told)],
    { execArgv: ['--require', '@backstage/cli/config/nodeTransform.cjs'] },
  );
  child.on('message', (message: { failure?: string }) => {
    if (message.failure) throw new Error(message.failure);
  });
  children.push(child);
  return child;
}

async function says(
  child: ChildProcess,
  what: 'ready' | 'leads' | 'holds',
): Promise<ChildProcess> {
  for (;;) {
    const [message] = await once(child, 'message');
    if (message[what] !== undefined) return child;
  }
}

async function until(check: () => Promise<boolean>): Promise<void> {
  while (!(await check())) {
    await new Promise(resolve => {
      setTimeout(resolve, 100);
    });
  }
}

// Where no PostgreSQL is named there is nothing that two processes could share.
describe.each(databases.eachSupportedId())('two backends on %s', id => {
  it.each(['the leader', 'the other one'])(
    'share a sweep, and lose and double nothing when %s is killed in the middle',
    async killed => {
      const knex = await databases.init(id);
      await knex.migrate.latest({ directory: migrationsDirectory });
      const sweeps = DatabaseSweepStore.create(knex);
      const { connection } = knex.client.config;
      const told = {
        // The password is there, but not to be listed.
        connection: { ...connection, password: connection.password },
        components: COMPONENTS,
        batchSize: BATCH_SIZE,
        leaseMs: 3_000,
        holdMs: 400,
      };
      const both = [start(told), start(told)];
      await Promise.all(both.map(child => says(child, 'ready')));
      const leading = Promise.race(both.map(child => says(child, 'leads')));
      const holding = both.map(child => says(child, 'holds'));
      await sweeps.request();
      const leader = await leading;
      await Promise.all(holding);
      const [follower] = both.filter(child => child !== leader);
      const [victim, survivor] =
        killed === 'the leader' ? [leader, follower] : [follower, leader];
      // It holds another batch now, in a transaction that is not committed.
      await says(victim, 'holds');
      victim.kill('SIGKILL');
      await once(victim, 'exit');
      expect(await sweeps.getRecord()).toBeUndefined();

      await until(async () => (await sweeps.getRecord()) !== undefined);
      survivor.kill('SIGKILL');
      expect(await sweeps.getRecord()).toMatchObject({
        subjects: COMPONENTS,
        evaluatedAt: expect.any(Date),
      });
      const count = async (table: string) =>
        Number((await knex(table).count({ count: '*' }))[0].count);
      expect(await count('subjects')).toBe(COMPONENTS);
      expect(await count('levels')).toBe(COMPONENTS);
      expect(await count('level_changes')).toBe(COMPONENTS);
      expect(await count('results')).toBe(COMPONENTS * RULES);
      expect(await count('result_changes')).toBe(COMPONENTS * RULES);
      expect(await knex('sweep_batches').where('done', false)).toEqual([]);
    },
  );
});
