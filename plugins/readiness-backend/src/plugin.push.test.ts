import { company, service } from './__testUtils__/entities';
import { standstill } from './__testUtils__/standstill';
import { startActs } from './__testUtils__/startActs';
import { statementsOf } from './__testUtils__/statements';

jest.setTimeout(60_000);

const HOUR = 60 * 60 * 1000;
const start = new Date('2027-01-15T12:00:00Z');
const hoursAgo = (hours: number) =>
  new Date(start.getTime() - hours * HOUR).toISOString();
standstill(start);

const build = {
  id: 'build',
  title: 'Build server',
  maxAge: { days: 1 },
  fields: {
    testsGate: { type: 'bool', description: 'Whether tests gate' },
    jobs: {
      type: 'list',
      description: 'Jobs',
      items: {
        type: 'map',
        description: 'A job',
        fields: {
          name: { type: 'string', description: 'Name' },
          minutes: { type: 'double', description: 'Length', unit: 'minutes' },
        },
      },
    },
  },
};
const CHECKOUT = 'component:default/checkout';
const item = (changes = {}) => ({
  entityRef: CHECKOUT,
  collectedAt: hoursAgo(1),
  value: { testsGate: true },
  ...changes,
});

async function startSwept(
  source: object = {},
  entities = [...company(), service('search'), service('secret')],
) {
  const backend = await startActs({
    entities,
    readiness: { pushSources: [{ ...build, ...source }] },
  });
  await backend.sweep();
  return {
    ...backend,
    push: (items: object[], by?: string, id = 'build') =>
      backend.as(by).put(`/evidence/${id}`, '/evidence/{source}', { items }),
    source: async () => {
      const { body } = await backend.as('ida').get('/sources', '/sources');
      return body.items.find(({ id }: { id: string }) => id === 'build');
    },
  };
}

describe('evidence that is sent', () => {
  it('is stored, shown with its age, and decides results at once', async () => {
    const { push, result, source, sweep } = await startSwept();
    expect(await source()).toMatchObject({ state: 'pending' });
    expect((await result('BUILD')).unknown).toEqual({
      code: 'missing',
      message: 'Build server knows nothing about this subject',
    });
    const { status, body } = await push([item()]);
    expect(status).toBe(200);
    expect(body).toEqual({
      items: [{ entityRef: CHECKOUT, outcome: 'stored' }],
      stored: 1,
    });
    expect(await result('BUILD')).toMatchObject({
      status: 'pass',
      evidence: [{ value: true, collectedAt: hoursAgo(1) }],
    });
    expect(await source()).toMatchObject({
      state: 'ok',
      collectedAt: start.toISOString(),
    });
    // Nobody asks for it, and asking others takes nothing of it back.
    jest.setSystemTime(start.getTime() + HOUR);
    await sweep();
    expect((await result('BUILD')).status).toBe('pass');
    expect((await source()).collectedAt).toBe(start.toISOString());
    jest.setSystemTime(start.getTime() + 48 * HOUR);
    await sweep();
    expect((await result('BUILD')).unknown).toEqual({
      code: 'stale',
      message: 'evidence of Build server is older than 2 days',
    });
  });

  it('may be sent twice and in any order', async () => {
    const { push, result } = await startSwept();
    const older = item({
      collectedAt: hoursAgo(2),
      value: { testsGate: false },
    });
    const outcomes = async (...items: object[]) =>
      (await push(items)).body.items.map(
        ({ outcome }: { outcome: string }) => outcome,
      );
    expect(await outcomes(item())).toEqual(['stored']);
    expect(await outcomes(item())).toEqual(['unchanged']);
    expect(await outcomes(older)).toEqual(['outdated']);
    expect((await result('BUILD')).status).toBe('pass');
    expect(
      await outcomes(
        item({ collectedAt: hoursAgo(0), value: { testsGate: false } }),
        older,
        item({ collectedAt: hoursAgo(0.5) }),
      ),
    ).toEqual(['stored', 'outdated', 'outdated']);
    expect((await result('BUILD')).status).toBe('fail');
  });

  it('says what it lacks, and keeps what was known', async () => {
    const { push, result } = await startSwept();
    await push([item()]);
    const { body } = await push([
      item({ value: undefined, unavailable: 'the build server is down' }),
    ]);
    expect(body.items[0].outcome).toBe('stored');
    expect((await result('BUILD')).status).toBe('pass');
  });

  it('is judged item by item', async () => {
    const { push, source, result, catalog } = await startSwept();
    catalog.hidden.add('component:default/secret');
    const { body } = await push(
      [
        item(),
        item({ entityRef: 'component:default/none' }),
        item({ entityRef: 'component:default/secret' }),
        item({ entityRef: 'resource:default/aws-111111111111' }),
        item({ entityRef: 'not a reference' }),
        item({
          entityRef: 'component:default/search',
          value: { testsGate: 'yes' },
        }),
        item({ entityRef: 'component:default/search', value: { tests: true } }),
        item({
          entityRef: 'component:default/search',
          value: { jobs: [{ name: 'unit', seconds: 3 }] },
        }),
        item({
          entityRef: 'component:default/search',
          collectedAt: hoursAgo(-1),
        }),
        item({ entityRef: 'component:default/search', value: undefined }),
      ],
      'ida',
    );
    expect(body.stored).toBe(1);
    expect(
      body.items.map(
        ({ outcome, problem }: { outcome: string; problem?: string }) =>
          problem ?? outcome,
      ),
    ).toEqual([
      'stored',
      'No entity component:default/none in the catalog',
      'No entity component:default/secret in the catalog',
      'No standard applies to resource:default/aws-111111111111',
      expect.stringContaining("'not a reference' is no entity reference"),
      'build.testsGate must be a boolean',
      "build does not declare the field 'tests'",
      "build does not declare the field 'jobs[0].seconds'",
      `collectedAt ${hoursAgo(-1)} lies ahead of now, ${start.toISOString()}`,
      'give a value, or say why it is unavailable',
    ]);
    expect((await result('BUILD')).status).toBe('pass');
    expect(await source()).toMatchObject({
      state: 'partial',
      problem:
        '9 of 10 items were refused; the first: component:default/none: No entity component:default/none in the catalog',
    });
  });

  it('is sent by those whom the configuration names', async () => {
    const { push } = await startSwept({
      pushers: ['external:test-service', 'group:default/payments'],
    });
    expect((await push([item()])).status).toBe(200);
    expect((await push([item()], 'ida')).status).toBe(200);
    const refused = await push([item()], 'nora');
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toContain('none of the pushers');
  });

  it.each([
    ['a source that nobody declared', 'none', [item()], 404],
    ['a source that is collected', 'onCall', [item()], 404],
    ['nothing', 'build', [], 400],
    ['too much', 'build', Array.from({ length: 501 }, () => item()), 400],
    ['no time', 'build', [item({ collectedAt: 'now' })], 400],
    ['a list', 'build', [item({ value: [] })], 400],
    ['something unheard of', 'build', [item({ owner: 'me' })], 400],
    [
      'a body beyond all bounds',
      'build',
      [item({ value: { testsGate: true, jobs: 'x'.repeat(1_100_000) } })],
      400,
    ],
  ])('is refused of %s', async (_, id, items, status) => {
    const { push } = await startSwept();
    const answer = await push(items, undefined, id);
    expect(answer.status).toBe(status);
  });

  it('keeps prototypes out', async () => {
    const { push } = await startSwept();
    const value = JSON.parse('{"__proto__": {"testsGate": true}}');
    const { body } = await push([item({ value })]);
    expect(body.items[0]).toMatchObject({ outcome: 'refused' });
    expect(({} as { testsGate?: boolean }).testsGate).toBeUndefined();
  });

  it('takes as many statements for 100 subjects as for one', async () => {
    const services = Array.from({ length: 100 }, (_, i) => service(`s-${i}`));
    const { push, knex } = await startSwept({}, [...company(), ...services]);
    const items = services.map(({ metadata }) =>
      item({ entityRef: `component:default/${metadata.name}` }),
    );
    const one = await statementsOf(knex, () => push(items.slice(0, 1)));
    const all = await statementsOf(knex, () => push(items.slice(1)));
    expect(all).toHaveLength(one.length);
  });
});
