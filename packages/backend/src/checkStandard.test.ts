import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import readinessPlugin from '@operations-in-teams/plugin-readiness-backend';
import { run } from '@operations-in-teams/plugin-readiness-backend/cli';
import awsAccountsEvidence from '@operations-in-teams/plugin-readiness-backend-module-aws-accounts';
import onCallEvidence from '@operations-in-teams/plugin-readiness-backend-module-on-call';
import request from 'supertest';

jest.setTimeout(60_000);

const backend = resolve(__dirname, '..');
const shipped = resolve(
  backend,
  '../../plugins/readiness-backend/standards/operational-ownership.yaml',
);

async function check(...args: string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await run(['check-standard', '--backend', backend, ...args], {
    out: text => out.push(text),
    error: text => errors.push(text),
  });
  return { code, out: out.join('\n'), errors };
}

/** A backend with the modules that this package depends on. */
async function startBackend(files: string[] = []) {
  const { server } = await startTestBackend({
    features: [
      readinessPlugin,
      onCallEvidence,
      awsAccountsEvidence,
      catalogServiceMock.factory({ entities: [] }),
      mockServices.rootConfig.factory({
        data: { readiness: { standards: files.map(file => ({ file })) } },
      }),
    ],
  });
  return async (path: string) =>
    (await request(server).get(`/api/readiness/${path}`)).body;
}

const standard = (id: string, check_: string) => `
id: ${id}
title: Ours
levels: [{ id: owned, title: Owned }]
categories: [{ id: all, title: All }]
appliesTo: { kind: Component }
rules:
  - id: RULE-1
    title: Rule
    category: all
    level: owned
    check: ${check_}
    why: Because
    fix: So
`;

describe('check-standard', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'readiness-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  const write = async (name: string, text: string) => {
    const file = join(directory, name);
    await writeFile(file, text);
    return file;
  };

  it('says of standards word for word what the backend says', async () => {
    const files = [
      await write('good.yaml', standard('good', 'onCall.linked')),
      await write('type.yaml', standard('type', 'onCall.linked > 1')),
      await write('name.yaml', standard('name', 'accountCode.stax == 0')),
      await write('yaml.yaml', 'id: ['),
      await write('key.yaml', `${standard('key', 'true')}    wy: Typo\n`),
      await write('same.yaml', standard('good', 'true')),
      join(directory, 'none.yaml'),
    ];
    const { code, out, errors } = await check(...files);
    expect(code).toBe(1);
    expect(out).toMatch(/good\.yaml: good [0-9a-f]{12} is good, 1 rules/);

    const get = await startBackend(files);
    const { items } = await get('standards');
    const problems = items.flatMap(
      (item: { problem?: { message: string } }) => item.problem?.message ?? [],
    );
    expect(problems).toHaveLength(6);
    expect(errors).toEqual(problems);
  });

  it('knows all evidence that a backend with these modules has', async () => {
    const { out, code } = await check('--evidence');
    expect(code).toBe(0);
    const get = await startBackend();
    const sources = await get('sources');
    const declared: string[] = sources.items.flatMap(
      (source: { fields: Array<{ path: string }> }) =>
        source.fields.map(({ path }) => path),
    );
    const described = [...out.matchAll(/^- `([^`]+)`/gm)].map(
      ([, path]) => path,
    );
    expect(described.sort()).toEqual(declared.sort());

    // What a running backend says of itself serves as well.
    const file = await write('sources.json', JSON.stringify(sources));
    const alone = await check('--sources', file, '--evidence', shipped);
    expect(alone.errors).toEqual([]);
    expect(alone.out).toContain('`onCall.coverage.next28Days` (double');
    expect(alone.out).toContain('operational-ownership.yaml: operational-own');
  });

  it.each([
    [['check-standard']],
    [['check', shipped]],
    [['check-standard', '--strict', shipped]],
    [['check-standard', '--backend', '/nowhere', shipped]],
    [['check-standard', '--sources', shipped, shipped]],
  ])('cannot be run with %j', async args => {
    const errors: string[] = [];
    const code = await run(args, {
      out: () => {},
      error: text => errors.push(text),
    });
    expect(code).toBe(2);
    expect(errors).toHaveLength(1);
  });

  it('runs as a command in a checkout where nothing was built', async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        'plugins/readiness-backend/bin/readiness.cjs',
        'check-standard',
        shipped,
      ],
      { cwd: resolve(backend, '../..') },
    );
    expect(stdout).toContain('operational-ownership');
    expect(stdout).toContain('is good');
  });
});
