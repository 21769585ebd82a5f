import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const run = promisify(execFile);
const command = [
  '--require',
  require.resolve('@backstage/cli/config/nodeTransform.cjs'),
  join(__dirname, 'cli.ts'),
];
// The transform behaves differently where it believes that a test runs.
const env = { ...process.env, NODE_ENV: 'development' };

describe('the command', () => {
  jest.setTimeout(60_000);

  let directory: string;
  let child: ChildProcess | undefined;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'simulator-cli-'));
  });
  afterEach(async () => {
    child?.kill('SIGKILL');
    await rm(directory, { recursive: true });
  });

  it('writes the catalog, says where it listens, and stops on a signal', async () => {
    const started = spawn(
      process.execPath,
      [
        ...command,
        ...['--port', '0', '--now', '2026-11-24T12:00:00Z'],
        ...['--accounts', '5', '--catalog-dir', directory],
      ],
      { env, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    child = started;
    const ended = new Promise(resolve => started.once('exit', resolve));
    const line = await new Promise<string>(resolve =>
      createInterface(started.stdout).once('line', resolve),
    );
    expect(line).toMatch(/^simulator listening on http:\/\/127\.0\.0\.1:\d+$/);
    expect((await readdir(directory)).sort()).toEqual([
      'apis-and-resources.yaml',
      'components.yaml',
      'org.yaml',
      'systems.yaml',
    ]);
    const response = await fetch(`${line.split(' ').at(-1)}/control/state`);
    const state = (await response.json()) as {
      now: string;
      aws: { accounts: unknown[] };
    };
    expect(state.now).toBe('2026-11-24T12:00:00.000Z');
    expect(state.aws.accounts).toHaveLength(50);
    started.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('says what is wrong with an argument, and what there is', async () => {
    const refused = run(process.execPath, [...command, '--accounts', '20000'], {
      env,
    });
    await expect(refused).rejects.toMatchObject({
      code: 1,
      stderr:
        'simulator: --accounts must be a whole number from 0 to 10000, not 20000.\n',
    });
    const { stdout } = await run(process.execPath, [...command, '--help'], {
      env,
    });
    expect(stdout).toContain('--catalog-dir DIR');
  });
});
