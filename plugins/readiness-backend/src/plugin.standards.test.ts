import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import {
  API,
  CHECKOUT,
  newKnex,
  ruleOf,
  startReadiness,
} from './__testUtils__/startReadiness';

jest.setTimeout(60_000);

describe('standards', () => {
  let directory: string;
  let file: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'readiness-'));
    file = join(directory, 'team.yaml');
  });
  afterEach(() => rm(directory, { recursive: true }));

  const standard = (check: string, more = '') => `
id: team
title: Team
levels: [{ id: owned, title: Owned }]
categories: [{ id: all, title: All }]
appliesTo: { kind: Component }
rules:
  - id: TEAM-01
    title: Has an owner
    category: all
    level: owned
    check: ${check}
    why: Because
    fix: Name one
${more}`;
  const config = () => ({ readiness: { standards: [{ file }] } });

  it('serves the standard that ships where none is configured', async () => {
    const { get } = await startReadiness({ config: {} });
    const { body } = await get('/standards', '/standards');
    expect(body.items).toEqual([
      {
        id: 'operational-ownership',
        title: 'Operational ownership',
        version: expect.stringMatching(/^[0-9a-f]{12}$/),
        location: 'operational-ownership.yaml (shipped)',
        ruleCount: expect.any(Number),
        loadedAt: expect.any(String),
      },
    ]);
    const one = await get(
      '/standards/operational-ownership',
      '/standards/{id}',
    );
    expect(one.body.levels).toHaveLength(4);
    expect(
      one.body.rules.find(({ id }: { id: string }) => id === 'ONC-05'),
    ).toMatchObject({
      appliesTo: {
        kind: 'Component',
        'metadata.annotations.operations-in-teams/on-call': '24x7',
      },
      parameters: { minimum: 1 },
      check: 'onCall.coverage.next28Days >= parameters.minimum',
      evidence: ['onCall.coverage.next28Days'],
    });
  });

  it('takes a changed file while it runs, and keeps the last good version when it breaks', async () => {
    await writeFile(file, standard('owner.exists'));
    const { get, sweep, standards, scorecard } = await startReadiness({
      config: config(),
    });
    await sweep();
    expect(ruleOf(await scorecard(), 'TEAM-01').status).toBe('pass');

    await writeFile(file, standard('owner.exists && owner.membres > 1'));
    await standards();
    await sweep();
    const { body: broken } = await get('/standards', '/standards');
    expect(broken.items[0]).toMatchObject({
      id: 'team',
      ruleCount: 1,
      problem: { message: expect.any(String), at: expect.any(String) },
    });
    expect(broken.items[0].problem.message)
      .toBe(`${file}:12:34: No such key: membres
12 |     check: owner.exists && owner.membres > 1
                                      ^`);
    expect(ruleOf(await scorecard(), 'TEAM-01').status).toBe('pass');

    await writeFile(file, standard('owner.members > 10'));
    await standards();
    await sweep();
    const { body: mended } = await get('/standards', '/standards');
    expect(mended.items[0].problem).toBeUndefined();
    expect(mended.items[0].version).not.toBe(broken.items[0].version);
    expect(ruleOf(await scorecard(), 'TEAM-01').status).toBe('fail');
  });

  it('keeps the last good version in force over a restart with a broken file', async () => {
    const knex = newKnex();
    await writeFile(file, standard('owner.exists'));
    const first = await startReadiness({ config: config(), knex });
    await first.sweep();
    const before = await first.scorecard();
    await first.stop();

    await writeFile(file, 'id: [');
    const second = await startReadiness({ config: config(), knex });
    const { body } = await second.get('/standards', '/standards');
    expect(body.items[0]).toMatchObject({
      id: 'team',
      version: before.items[0].standard.version,
      problem: { message: expect.stringContaining(`${file}:1:`) },
    });
    await second.sweep();
    expect(ruleOf(await second.scorecard(), 'TEAM-01').since).toBe(
      ruleOf(before, 'TEAM-01').since,
    );
  });

  it('starts, and loses nothing, where no standard can be loaded', async () => {
    const { get, sweep, scorecard } = await startReadiness({
      config: config(),
    });
    await sweep();
    const { body } = await get('/standards', '/standards');
    expect(body.items).toEqual([
      {
        location: file,
        problem: {
          message: expect.stringContaining('cannot be read (ENOENT)'),
          at: expect.any(String),
        },
      },
    ]);
    expect(await scorecard()).toMatchObject({ items: [] });
  });

  it('shows and computes an announced rule without counting it', async () => {
    await writeFile(
      file,
      standard(
        'owner.exists',
        `  - id: TEAM-02
    title: Is huge
    category: all
    level: owned
    check: owner.members > 1000
    effectiveFrom: 2999-01-01
    why: Because
    fix: Hire
`,
      ),
    );
    const { sweep, scorecard } = await startReadiness({ config: config() });
    await sweep();
    const card = await scorecard();
    expect(ruleOf(card, 'TEAM-02')).toMatchObject({
      status: 'fail',
      effectiveFrom: '2999-01-01',
    });
    expect(card.items[0]).toMatchObject({
      level: { id: 'owned' },
      counts: { pass: 1, fail: 0 },
    });
  });

  it('says that a file is out of reach only as long as it is', async () => {
    await writeFile(file, standard('owner.exists'));
    const { get, standards } = await startReadiness({ config: config() });
    await rm(file);
    await standards();
    const { body: gone } = await get('/standards', '/standards');
    expect(gone.items[0].problem.message).toContain('ENOENT');
    await writeFile(file, standard('owner.exists'));
    await standards();
    const { body: back } = await get('/standards', '/standards');
    expect(back.items[0]).not.toHaveProperty('problem');
  });

  it('keeps every version, to be read with the results that it gave', async () => {
    await writeFile(file, standard('owner.exists'));
    const { get, sweep, standards, scorecard } = await startReadiness({
      config: config(),
    });
    await sweep();
    const old = (await scorecard()).items[0].standard.version;
    await writeFile(file, standard('owner.members > 10'));
    await standards();
    expect((await scorecard()).items[0].standard.version).toBe(old);
    await sweep();
    const current = (await scorecard()).items[0].standard.version;
    expect(current).not.toBe(old);

    const { body: changes } = await get(
      `${CHECKOUT}/changes`,
      '/scorecards/{kind}/{namespace}/{name}/changes',
    );
    expect(changes.items).toMatchObject([
      { ruleId: 'TEAM-01', to: 'fail', standardVersion: current },
      { ruleId: 'TEAM-01', to: 'pass', standardVersion: old },
    ]);
    const { body: versions } = await get(
      '/standards/team/versions',
      '/standards/{id}/versions',
    );
    expect(versions.items).toMatchObject([
      { version: current, inForce: true, location: file },
      { version: old, inForce: false, location: file },
    ]);
    const { body: version } = await get(
      `/standards/team/versions/${old}`,
      '/standards/{id}/versions/{version}',
    );
    expect(version).toMatchObject({
      text: standard('owner.exists'),
      inForce: false,
      definition: { rules: [{ check: 'owner.exists' }] },
    });
    for (const path of [
      '/standards/none/versions',
      '/standards/team/versions/x',
    ]) {
      const answer = await get(path, '/standards/{id}/versions/{version}');
      expect(answer.status).toBe(404);
    }
  });

  it('measures some entities by other values, and shows whose they are', async () => {
    await writeFile(
      file,
      standard(
        'owner.members >= parameters.minimum',
        `    parameters: { minimum: 4 }
    overrides:
      - appliesTo: { metadata.name: checkout, spec.lifecycle: production }
        parameters: { minimum: 40 }
        why: Everything goes through it
      - appliesTo: { metadata.name: checkout }
        parameters: { minimum: 1 }
`,
      ),
    );
    const { sweep, scorecard } = await startReadiness({ config: config() });
    await sweep();
    expect(ruleOf(await scorecard(), 'TEAM-01')).toMatchObject({
      status: 'fail',
      parameters: [
        {
          name: 'minimum',
          value: 40,
          override: {
            position: 1,
            appliesTo: { 'metadata.name': 'checkout' },
            why: 'Everything goes through it',
          },
        },
      ],
    });
  });

  it('shows editors the schema of a standard without signing in', async () => {
    const { server } = await startReadiness();
    const { body, status } = await request(server)
      .get(`${API}/standard.schema.json`)
      .set('authorization', 'Bearer nobody');
    expect(status).toBe(200);
    expect(body.properties.rules.items.required).toContain('check');
  });

  it('refuses a second standard with an id that is taken', async () => {
    const other = join(directory, 'other.yaml');
    await writeFile(file, standard('owner.exists'));
    await writeFile(other, standard('owner.members > 1'));
    const { get } = await startReadiness({
      config: { readiness: { standards: [{ file }, { file: other }] } },
    });
    const { body } = await get('/standards', '/standards');
    expect(body.items[1].problem.message).toContain(
      `the id 'team' is that of the standard in ${file}`,
    );
  });
});
