import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { promisify } from 'node:util';
import { type Simulator, startSimulator } from 'simulator';
import { stepsUntil } from './steps';

jest.setTimeout(300_000);

const DAY = 86_400_000;
const root = resolve(__dirname, '../../../..');

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(done => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as { port: number };
  await new Promise(done => {
    server.close(done);
  });
  return port;
}

describe('the demo’s year', () => {
  let data: string;
  let simulator: Simulator;
  let out: string;
  let problems: string;
  let db: DatabaseSync | undefined;

  const all = (sql: string, ...values: SQLInputValue[]) =>
    db!.prepare(sql).all(...values);

  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'demo-year-'));
    simulator = await startSimulator({
      catalogDirectory: join(data, 'catalog'),
      pagerDutyRequestsPerMinute: 1_000_000,
    });
    const port = await freePort();
    const file = join(data, 'readiness.sqlite');
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [
        ...['--require', '@backstage/cli/config/nodeTransform.cjs'],
        'src/demoYear/main.ts',
        ...['', '.demo', '.demo-year'].flatMap(name => [
          '--config',
          join(root, `app-config${name}.yaml`),
        ]),
        ...['--file', file, '--steps', '3', '--teams', 'payments,insertion'],
      ],
      {
        cwd: join(root, 'packages/backend'),
        env: {
          ...process.env,
          NODE_ENV: 'development',
          LOG_LEVEL: 'warn',
          PORTAL_URL: `http://localhost:${port}`,
          PORTAL_PORT: String(port),
          PORTAL_DATA: data,
          SIMULATOR_URL: simulator.url,
          AWS_ENDPOINT_URL: simulator.url,
          AWS_REGION: 'us-east-1',
          AWS_EC2_METADATA_DISABLED: 'true',
        },
      },
    );
    out = stdout;
    problems = stderr;
    db = new DatabaseSync(file, { readOnly: true });
  });

  afterAll(async () => {
    db?.close();
    await simulator?.close();
    await rm(data, { recursive: true, force: true });
  });

  it('is made of past dates, with nobody’s deed refused', () => {
    expect(problems).not.toMatch(/asks for|attests|answers|plans/);
    expect(out).toMatch(/3 steps, \d+ deeds, 0 of them refused/);
    // Evaluated at three dates, the first a year ago and the last now.
    const days = all(
      'select distinct at / 86400000 as day from level_changes order by day',
    ).map(({ day }) => Number(day));
    expect(days.length).toBeLessThanOrEqual(3);
    const ago = (day: number) => Math.round(Date.now() / DAY - day);
    expect(ago(days[0])).toBeGreaterThan(350);
    for (const day of days) expect(ago(day)).toBeGreaterThanOrEqual(0);
  });

  it('lets levels rise when the team takes over, and only then', () => {
    const takeover = Date.parse(simulator.company.rollout.takeovers.payments);
    const changes = all(
      'select to_rank, at from level_changes where entity_ref = ? order by at, id',
      'component:default/checkout',
    );
    const rankAt = (time: number) =>
      Number(changes.filter(({ at }) => Number(at) <= time).at(-1)?.to_rank);
    expect(rankAt(takeover)).toBeLessThan(3);
    expect(rankAt(Date.now())).toBeGreaterThanOrEqual(3);
    // Central operations is still called for what nobody took over.
    const [stitcher] = all(
      'select level_rank from levels where entity_ref = ?',
      'component:default/stitcher',
    );
    expect(stitcher.level_rank).toBeLessThan(2);
  });

  it('changes nothing and back again at one date', () => {
    expect(
      all(
        'select entity_ref, rule_id, at from result_changes group by 1, 2, 3 having count(*) > 1',
      ),
    ).toEqual([]);
  });

  it('keeps who did what when', () => {
    const stages = all(
      "select * from stage_changes where team_ref = 'group:default/payments' order by at",
    );
    expect(stages.map(({ to_stage }) => to_stage)).toEqual([
      'preparing',
      'shadowing',
      'on-call',
      'sustained',
    ]);
    const attested = all(
      'select min(attested_at) as first, max(attested_at) as last from attestations',
    )[0];
    expect(Number(attested.last)).toBeLessThanOrEqual(Date.now());
    expect(Number(attested.first)).toBeLessThan(Date.now() - 100 * DAY);
  });
});

describe('stepsUntil', () => {
  it('looks at Tuesdays of a year and at the present, oldest first', () => {
    for (let hour = 0; hour < 24 * 8; hour += 5) {
      const now = new Date(Date.UTC(2026, 10, 20, hour, 30));
      const steps = stepsUntil(now);
      const times = steps.map(step => step.getTime());
      expect([...times].sort((a, b) => a - b)).toEqual(times);
      expect(times.at(-1)).toBe(now.getTime() - 5 * 60_000);
      for (const step of steps.slice(0, -1)) expect(step.getUTCDay()).toBe(2);
      const gaps = times.slice(1).map((time, i) => (time - times[i]) / DAY);
      expect(Math.max(...gaps)).toBeLessThanOrEqual(28);
      expect(Math.max(...gaps.slice(8))).toBeLessThanOrEqual(14);
      expect((now.getTime() - times[0]) / DAY).toBeGreaterThan(360);
    }
    expect(stepsUntil(new Date(), 4)).toHaveLength(4);
  });
});
