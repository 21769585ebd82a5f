import { entity, service, team } from './__testUtils__/entities';
import { goodOnCall } from './__testUtils__/onCallSource';
import {
  CHECKOUT,
  ruleOf,
  startReadiness,
} from './__testUtils__/startReadiness';
import { statementsOf } from './__testUtils__/statements';

jest.setTimeout(60_000);

describe('readiness', () => {
  it('evaluates the catalog and serves the scorecard, with the evidence it rests on', async () => {
    const { sweep, scorecard } = await startReadiness();
    expect(await scorecard()).toMatchObject({ items: [], pending: true });
    await sweep();
    const card = await scorecard();
    expect(card.pending).toBeUndefined();
    expect(card.items[0]).toMatchObject({
      standard: { id: 'operational-ownership' },
      level: { id: 'self-sustaining', rank: 4 },
      counts: { fail: 0, unknown: 0, exempt: 0 },
    });
    const { pass, notApplicable } = card.items[0].counts;
    expect(pass).toBeGreaterThan(30);
    expect(pass + notApplicable).toBe(card.items[0].results.length);
    expect(
      card.items[0].levels.map(({ level, reached }) => [level.id, reached]),
    ).toEqual([
      ['owned', true],
      ['operable', true],
      ['on-call-ready', true],
      ['self-sustaining', true],
    ]);
    expect(ruleOf(card, 'ONC-05')).toMatchObject({
      status: 'pass',
      message: 'covered 100 % of the next 28 days',
      evidence: [
        {
          path: 'onCall.coverage.next28Days',
          source: 'onCall',
          value: 1,
          collectedAt: expect.any(String),
        },
      ],
      why: expect.stringContaining('Around the clock'),
      fix: expect.stringContaining('schedule'),
    });
    expect(ruleOf(card, 'OWN-05')).toMatchObject({
      status: 'notApplicable',
      evidence: [],
    });
    expect(card.sources.map(({ id, state }) => [id, state])).toEqual([
      ['owner', 'ok'],
      ['entity', 'ok'],
      ['team', 'ok'],
      ['onCall', 'ok'],
      ['accounts', 'ok'],
      ['accountAccess', 'ok'],
      ['accountContacts', 'ok'],
      ['accountCode', 'ok'],
      ['accountRuntime', 'ok'],
      ['accountAlarms', 'ok'],
    ]);
    const order = card.items[0].results.map(({ level }) => level);
    expect([...new Set(order)]).toEqual([
      'owned',
      'operable',
      'on-call-ready',
      'self-sustaining',
    ]);
  });

  it('scores teams too', async () => {
    const { sweep, scorecard } = await startReadiness();
    await sweep();
    const card = await scorecard('/scorecards/group/default/payments');
    expect(card.items[0].level?.id).toBe('operable');
    expect(ruleOf(card, 'OWN-05').status).toBe('pass');
  });

  it('gives an entity without owner, account or service a scorecard that says so', async () => {
    const { sweep, scorecard, onCall } = await startReadiness({
      entities: [
        entity({ kind: 'Component', name: 'bare', spec: { type: 'service' } }),
      ],
    });
    onCall.answer = ({ entityRefs }) =>
      entityRefs.map(entityRef => ({ entityRef, value: { linked: false } }));
    await sweep();
    const card = await scorecard('/scorecards/component/default/bare');
    expect(card.items[0].level).toBeUndefined();
    expect(ruleOf(card, 'OWN-01').message).toBe('no owner is named');
    expect(ruleOf(card, 'ISO-01').message).toBe('no account is named');
    expect(ruleOf(card, 'ONC-01')).toMatchObject({
      status: 'fail',
      message: 'no PagerDuty service is named',
    });
  });

  it('shows a change of the catalog after the next sweep, and when it happened', async () => {
    const { catalog, sweep, scorecard, get } = await startReadiness();
    await sweep();
    const before = await scorecard();
    catalog.replace(service('checkout', { links: [] }));
    await sweep();
    const after = await scorecard();
    expect(ruleOf(after, 'OBS-04')).toMatchObject({
      status: 'fail',
      message: 'no runbook is linked',
    });
    expect(after.items[0].level?.id).toBeUndefined();
    expect(ruleOf(after, 'OWN-01').since).toBe(ruleOf(before, 'OWN-01').since);
    expect(ruleOf(after, 'OBS-04').since).not.toBe(
      ruleOf(before, 'OBS-04').since,
    );
    const { body } = await get(
      `${CHECKOUT}/changes?limit=3`,
      '/scorecards/{kind}/{namespace}/{name}/changes',
    );
    expect(body.items).toHaveLength(3);
    expect(body.items).toContainEqual({
      standardId: 'operational-ownership',
      standardVersion: expect.stringMatching(/^[0-9a-f]{12}$/),
      ruleId: 'OBS-04',
      from: 'pass',
      to: 'fail',
      at: ruleOf(after, 'OBS-04').since,
    });
  });

  it('writes nothing but its own time where nothing has changed', async () => {
    const { knex, sweep, evaluateAll, scorecard } = await startReadiness();
    await sweep();
    await sweep();
    const first = await scorecard();
    const statements = await statementsOf(knex, () => evaluateAll());
    expect(statements.filter(sql => /^select/i.test(sql)).length).toBeLessThan(
      20,
    );
    const written = statements
      .filter(sql => !/^select/i.test(sql))
      .map(sql => sql.match(/(?:into|update|from) .(\w+)/)?.[1]);
    expect(new Set(written)).toEqual(
      new Set([
        'evidence_clocks',
        'sources',
        'sweep_batches',
        'sweep_work',
        'sweeps',
      ]),
    );
    const second = await scorecard();
    expect(second.items[0].evaluatedAt > first.items[0].evaluatedAt).toBe(true);
    expect(ruleOf(second, 'OBS-04').evidence[0].collectedAt).not.toBe(
      ruleOf(first, 'OBS-04').evidence[0].collectedAt,
    );
  });

  it('takes a few statements more for each 1,500 subjects', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => service(`s-${index}`));
    const { catalog, knex, sweep, evaluateAll } = await startReadiness({
      entities: many(50),
    });
    await sweep();
    catalog.entities = many(60);
    const few = await statementsOf(knex, () => evaluateAll());
    catalog.entities = many(2_000);
    const more = await statementsOf(knex, () => evaluateAll());
    expect(more.length - few.length).toBeLessThanOrEqual(13);
  });

  it('reads a scorecard in three statements', async () => {
    const { knex, sweep, scorecard } = await startReadiness();
    await sweep();
    expect(await statementsOf(knex, () => scorecard())).toHaveLength(3);
  });
});

describe('refresh', () => {
  it('collects anew, evaluates and answers at once', async () => {
    const { catalog, onCall, sweep, refresh } = await startReadiness();
    await sweep();
    catalog.replace(service('checkout', { links: [] }));
    catalog.replace(team('payments', 1));
    onCall.answer = ({ entityRefs, fresh }) =>
      entityRefs.map(entityRef => ({
        entityRef,
        value: { ...goodOnCall, escalationLevels: fresh ? 1 : 2 },
      }));
    const { body } = await refresh();
    expect(ruleOf(body, 'OBS-04').status).toBe('fail');
    expect(ruleOf(body, 'ONC-03').message).toBe('1 level');
    expect(onCall.requests.at(-1)).toEqual({ subjects: 1, fresh: true });
    const group = await refresh('/scorecards/group/default/payments');
    expect(ruleOf(group.body, 'OWN-05').message).toContain('1 people');
  });

  it('works before the first sweep, and keeps the answer of a sweep comparable', async () => {
    const { refresh, sweep, scorecard, get } = await startReadiness();
    const { body } = await refresh();
    expect(body.items[0].level?.id).toBe('self-sustaining');
    await sweep();
    const { body: changes } = await get(
      `${CHECKOUT}/changes`,
      '/scorecards/{kind}/{namespace}/{name}/changes',
    );
    expect(changes.items).toHaveLength(body.items[0].results.length);
    expect((await scorecard()).items[0].since).toBe(body.items[0].since);
  });

  it('forgets the results of an entity that no standard applies to any more', async () => {
    const { catalog, sweep, refresh, knex } = await startReadiness();
    await sweep();
    catalog.replace(service('checkout', { spec: { type: 'library' } }));
    const { body } = await refresh();
    expect(body).toEqual({
      entityRef: 'component:default/checkout',
      items: [],
      sources: [],
    });
    expect(
      await knex('levels').where('entity_ref', 'component:default/checkout'),
    ).toEqual([]);
  });
});
