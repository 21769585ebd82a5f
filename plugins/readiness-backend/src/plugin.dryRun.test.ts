import fc from 'fast-check';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import request from 'supertest';
import { company, service } from './__testUtils__/entities';
import { described } from './__testUtils__/openapi';
import { API, startReadiness } from './__testUtils__/startReadiness';
import { statementsOf } from './__testUtils__/statements';

jest.setTimeout(180_000);

const STANDARD = 'operational-ownership';

const rule = (check: string, id = 'OWN-02') => `
id: ${id}
title: Described
category: ownership
level: owned
check: ${JSON.stringify(check)}
why: It helps.
fix: Describe it.
`;

async function start(count = 0, setup: object = {}) {
  const names = Array.from({ length: count }, (_, index) => `s-${index}`);
  const world = await startReadiness({
    entities: [
      ...company(),
      service('bare', { description: undefined }),
      ...names.map(name => service(name)),
    ],
    ...setup,
  });
  await world.sweep();
  const dryRun = async (body: object) => {
    const response = await request(world.server)
      .post(`${API}/rules/dry-run`)
      .send({ standard: STANDARD, ...body });
    return {
      status: response.status,
      body: described(response, '/rules/dry-run', 'post'),
    };
  };
  return { ...world, dryRun };
}

describe('a rule, tried before it counts', () => {
  it('says who would pass, fail and change, and writes nothing', async () => {
    const { dryRun, knex, scorecard } = await start();
    const before = await scorecard();
    const now = await dryRun({ rule: 'OWN-02' });
    expect(now.status).toBe(200);
    expect(now.body).toMatchObject({
      ruleId: 'OWN-02',
      complete: true,
      counts: { pass: 1, fail: 1, better: 0, worse: 0 },
    });
    const strict = await dryRun({ text: rule('1 == 2') });
    expect(strict.body).toMatchObject({ counts: { worse: 1, better: 0 } });
    expect(strict.body.examples[0]).toMatchObject({
      entityRef: 'component:default/checkout',
      status: 'fail',
      now: 'pass',
    });
    const mild = await dryRun({ text: rule('1 == 1') });
    expect(mild.body.counts).toMatchObject({ fail: 0, better: 1, worse: 0 });
    expect(mild.body.owners).toMatchObject([
      { owner: 'group:default/payments' },
    ]);
    const writes = await statementsOf(knex, () => dryRun({ rule: 'OWN-02' }));
    expect(writes.filter(sql => !/^select/i.test(sql))).toEqual([]);
    expect(await scorecard()).toEqual(before);
  });

  it('takes as many statements for many subjects as for few', async () => {
    const few = await start(3);
    const many = await start(300);
    const count = async ({ knex, dryRun }: typeof few) =>
      (await statementsOf(knex, () => dryRun({ rule: 'OWN-02' }))).length;
    expect(await count(many)).toBe(await count(few));
  });

  it('counts only what the caller may see, and asks for a permission', async () => {
    const world = await start(0, {
      permissions: {
        authorize: async () => [
          { result: AuthorizeResult.ALLOW },
          { result: AuthorizeResult.ALLOW },
        ],
        authorizeConditional: async () => [
          {
            result: AuthorizeResult.CONDITIONAL,
            pluginId: 'catalog',
            resourceType: 'catalog-entity',
            conditions: { rule: 'IS_ENTITY_OWNER', resourceType: 'x' },
          },
        ],
      },
    });
    world.catalog.hidden.add('component:default/bare');
    const { body } = await world.dryRun({ rule: 'OWN-02' });
    expect(body.counts).toMatchObject({ pass: 1, fail: 0 });
    expect(JSON.stringify(body)).not.toContain('bare');

    const refused = await start(0, {
      permissions: {
        authorize: async () => [
          { result: AuthorizeResult.ALLOW },
          { result: AuthorizeResult.DENY },
        ],
      },
    });
    expect((await refused.dryRun({ rule: 'OWN-02' })).status).toBe(403);
  });

  it('says with a caret what is wrong', async () => {
    const { dryRun } = await start();
    for (const [body, message] of [
      [{ text: rule('entity.nope == 1') }, '^'],
      [{ text: rule('1 ==') }, '^'],
      [{ text: 'id: [' }, '^'],
      [{}, 'Give a text, or the id of a rule'],
      [{ rule: 'OWN-02', text: rule('true') }, 'Give a text, or the id'],
      [{ rule: 'OWN-02', parameters: { nope: 1 } }, 'nope'],
    ] as Array<[object, string]>) {
      const { status, body: answer } = await dryRun(body);
      expect(status).toBe(400);
      expect(answer.error.message).toContain(message);
    }
    expect((await dryRun({ rule: 'NO-1' })).status).toBe(404);
    expect((await dryRun({ standard: 'none', rule: 'A' })).status).toBe(404);
    expect((await dryRun({ text: 'x'.repeat(20_001) })).status).toBe(400);
  });

  it('stays up and answers under a thousand hostile rules', async () => {
    const { dryRun, scorecard } = await start();
    const seed = 20261124;
    const list = '[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]';
    const word = fc.constantFrom(
      '__proto__',
      'constructor',
      'prototype.polluted',
      'entity.__proto__.x',
      'entity["constructor"]',
      'parameters.toString',
      'this',
      'process.exit()',
    );
    const nested = fc
      .integer({ min: 1, max: 12 })
      .map(depth =>
        Array.from({ length: depth }).reduce<string>(
          (inner, _, index) => `${list}.all(v${index}, ${inner})`,
          'true',
        ),
      );
    const expression = fc.oneof(
      word,
      nested,
      fc.constant(`"${'a'.repeat(28)}!".matches("(a+)+$")`),
      fc.nat(4_000).map(length => `"${'x'.repeat(length)}" == "y"`),
      fc.nat(2_000).map(depth => `${'('.repeat(depth)}1${')'.repeat(depth)}`),
      fc.nat(1_000).map(depth => `${'!'.repeat(depth)}true`),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    const text = fc.oneof(
      expression.map(check => rule(check)),
      word.map(name => rule('true', name)),
      fc.nat(400).map(depth => `${'['.repeat(depth)}${']'.repeat(depth)}`),
      fc.constant(
        'a: &a [x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: [*c,*c,*c,*c]',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 500 }),
      fc.constant(`${rule('true')}__proto__: { polluted: true }\n`),
    );
    const texts = fc.sample(text, { seed, numRuns: 1_000 });
    const statuses = new Map<number, number>();
    for (const item of texts) {
      const { status } = await dryRun({ text: item || ' ', limit: 0 });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    // Refused with what is wrong, or evaluated; never an error of the server.
    expect([...statuses.keys()].sort()).toEqual([200, 400]);
    expect(statuses.get(400)).toBeGreaterThan(500);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect((await scorecard()).items).toHaveLength(1);
  });
});
