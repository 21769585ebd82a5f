import { mockServices } from '@backstage/backend-test-utils';
import type { ScorecardSummary } from '@operations-in-teams/plugin-readiness-common';
import { company, service } from './__testUtils__/entities';
import { group } from './__testUtils__/organisation';
import { standstill } from './__testUtils__/standstill';
import { startActs } from './__testUtils__/startActs';
import { CHECKOUT } from './__testUtils__/startReadiness';
import { statementsOf } from './__testUtils__/statements';

jest.setTimeout(60_000);

const DAY = 24 * 60 * 60 * 1000;
const start = new Date('2027-01-15T12:00:00Z');
const inDays = (days: number) =>
  new Date(Date.now() + days * DAY).toISOString();
const NOBODY = '00000000-0000-4000-8000-000000000000';

standstill(start);

const wanted = (changes = {}) => ({
  entityRef: 'component:default/checkout',
  standardId: 'ours',
  ruleId: 'BAD',
  reason: 'The vendor ends support in March',
  compensatingControl: 'We look every morning',
  expiresAt: inDays(30),
  ...changes,
});

async function startSwept(setup: Parameters<typeof startActs>[0] = {}) {
  const backend = await startActs(setup);
  await backend.sweep();
  const { as } = backend;
  const request = (changes = {}, by = 'ida') =>
    as(by).post('/waivers', '/waivers', wanted(changes));
  const act = (
    name: 'approve' | 'decline' | 'revoke' | 'withdraw',
    { id, version }: { id: string; version: number },
    by = 'li',
    more: object = { comment: 'because' },
  ) =>
    as(by).post(`/waivers/${id}/${name}`, `/waivers/{id}/${name}`, {
      version,
      ...more,
    });
  return {
    ...backend,
    request,
    act,
    approved: async (changes = {}) => {
      const { body } = await request(changes);
      const { body: details } = await act('approve', body);
      return details.waiver;
    },
    read: async (id: string, by = 'ida') =>
      (await as(by).get(`/waivers/${id}`, '/waivers/{id}')).body,
  };
}

describe('a waiver', () => {
  it('is asked for, approved by somebody else, counts at once, and ends on time', async () => {
    const { request, act, result, card, expire, evaluateAll, read } =
      await startSwept();
    expect(await result('BAD')).toMatchObject({
      status: 'fail',
      canRequestWaiver: true,
    });

    const { status, body } = await request();
    expect(status).toBe(201);
    expect(body).toMatchObject({
      state: 'requested',
      version: 1,
      requestedBy: 'user:default/ida',
      requestedAt: start.toISOString(),
      owner: 'group:default/payments',
      ruleTitle: 'Title of BAD',
      level: 'ready',
      underlying: 'fail',
      may: ['withdraw', 'comment'],
    });
    // It counts until somebody decides, and asking twice is no use.
    const asked = await result('BAD');
    expect(asked.status).toBe('fail');
    expect(asked.canRequestWaiver).toBeUndefined();
    expect(asked.waivers).toEqual([body]);

    const approved = await act('approve', body, 'li', { comment: 'until May' });
    expect(approved.status).toBe(200);
    expect(approved.body.waiver).toMatchObject({
      state: 'approved',
      version: 2,
      decidedBy: 'user:default/li',
      decidedAt: start.toISOString(),
      expiresAt: body.expiresAt,
      may: ['revoke', 'comment'],
    });
    const waived = await card();
    expect(waived.counts).toMatchObject({ exempt: 1, fail: 1 });
    const exempt = await result('BAD');
    expect(exempt).toMatchObject({
      status: 'exempt',
      underlying: 'fail',
      message: 'it is bad',
      since: start.toISOString(),
      waivers: [
        {
          state: 'approved',
          decidedBy: 'user:default/li',
          reason: 'The vendor ends support in March',
          may: ['withdraw', 'renew', 'comment'],
        },
      ],
    });

    // A sweep changes nothing; the instant at which it expires does.
    jest.setSystemTime(start.getTime() + 30 * DAY - 1);
    await evaluateAll();
    await expire();
    expect((await result('BAD')).status).toBe('exempt');
    jest.setSystemTime(start.getTime() + 30 * DAY);
    expect((await read(body.id)).waiver.state).toBe('expired');
    await expire();
    const over = await result('BAD');
    expect(over).toMatchObject({ status: 'fail', canRequestWaiver: true });
    expect(over.underlying).toBeUndefined();
    expect(over.waivers).toBeUndefined();
    const { history } = await read(body.id);
    expect(
      history.map(({ kind, by }: { kind: string; by?: string }) => [kind, by]),
    ).toEqual([
      ['requested', 'user:default/ida'],
      ['approved', 'user:default/li'],
      ['expired', undefined],
    ]);
  });

  it('is over at its instant for a sweep too, whether anybody looked or not', async () => {
    const { approved, evaluateAll, result } = await startSwept();
    await approved();
    jest.setSystemTime(start.getTime() + 30 * DAY);
    await evaluateAll();
    expect((await result('BAD')).status).toBe('fail');
  });

  it('is decided by nobody who asked for it, nor by those without the mandate', async () => {
    const { request, act, as, result } = await startSwept();
    const { body } = await request();
    for (const [by, reason] of [
      ['ida', 'You lack the permission readiness.waiver.approve'],
      ['omar', 'You lack the permission readiness.waiver.approve'],
    ]) {
      const refused = await act('approve', body, by);
      expect(refused.status).toBe(403);
      expect(refused.body.error.message).toBe(reason);
    }
    // Nor by a service, which is no person.
    const service403 = await as().post(
      `/waivers/${body.id}/approve`,
      '/waivers/{id}/approve',
      { version: 1 },
    );
    expect(service403.status).toBe(403);
    expect((await result('BAD')).status).toBe('fail');
  });

  it('of a reviewer is decided by another reviewer', async () => {
    const { request, act } = await startSwept({
      entities: [
        ...company(),
        service('pager', {
          relations: { ownedBy: ['group:default/on-call-reviewers'] },
        }),
      ],
    });
    const { body } = await request(
      { entityRef: 'component:default/pager' },
      'li',
    );
    const own = await act('approve', body, 'li');
    expect(own.status).toBe(403);
    expect(own.body.error.message).toMatch(/Nobody decides on their own/);
    expect((await act('decline', body, 'li')).status).toBe(403);
    expect((await act('approve', body, 'sam')).status).toBe(200);
  });

  it('is decided by members of the configured groups', async () => {
    const { request, act, as } = await startSwept({
      readiness: { waivers: { approverGroups: ['platform'] } },
    });
    const { body: scorecard } = await as('ida').get(
      CHECKOUT,
      '/scorecards/{kind}/{namespace}/{name}',
    );
    expect(scorecard.waiverApproverGroups).toEqual(['group:default/platform']);
    const { body } = await request();
    const refused = await act('approve', body);
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toBe(
      'Waivers are decided by members of group:default/platform',
    );
  });

  it('is decided once, though two decide at the same time', async () => {
    const { request, act, result, read } = await startSwept();
    const { body } = await request();
    const answers = await Promise.all([
      act('approve', body, 'li'),
      act('decline', body, 'sam'),
      act('approve', body, 'sam'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const { waiver, history } = await read(body.id);
    expect(history).toHaveLength(2);
    expect((await result('BAD')).status).toBe(
      waiver.state === 'approved' ? 'exempt' : 'fail',
    );
    // Who has seen an older version decides on something else.
    expect((await act('revoke', { ...waiver, version: 1 })).status).toBe(409);
  });

  it('waits once, though two ask at the same time', async () => {
    const { request } = await startSwept();
    const answers = await Promise.all([request(), request({}, 'omar')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('makes room for another request when nobody decides in time', async () => {
    const { request, act, read } = await startSwept();
    const { body } = await request({ expiresAt: inDays(1) });
    jest.setSystemTime(start.getTime() + DAY);
    expect((await act('approve', body)).status).toBe(409);
    expect((await read(body.id)).waiver).toMatchObject({
      state: 'expired',
      may: ['comment'],
    });
    expect((await request()).status).toBe(201);
  });

  it('is granted for less than was asked for, never for more', async () => {
    const { request, act } = await startSwept();
    const { body } = await request();
    const longer = await act('approve', body, 'li', { expiresAt: inDays(31) });
    expect(longer.status).toBe(400);
    const past = await act('approve', body, 'li', { expiresAt: inDays(0) });
    expect(past.status).toBe(400);
    const shorter = await act('approve', body, 'li', { expiresAt: inDays(7) });
    expect(shorter.body.waiver).toMatchObject({
      expiresAt: inDays(7),
      wantedUntil: inDays(30),
    });
  });

  it('ends when it is revoked, or given back by who asked', async () => {
    const { approved, act, result } = await startSwept();
    const waiver = await approved();
    expect((await act('revoke', waiver, 'ida')).status).toBe(403);
    expect((await act('withdraw', waiver, 'omar')).status).toBe(403);
    const revoked = await act('revoke', waiver, 'sam', {
      comment: 'too risky',
    });
    expect(revoked.body.waiver).toMatchObject({
      state: 'revoked',
      endedBy: 'user:default/sam',
      endedAt: start.toISOString(),
    });
    expect((await result('BAD')).status).toBe('fail');
    expect((await act('revoke', revoked.body.waiver, 'sam')).status).toBe(409);

    const second = await approved();
    expect((await result('BAD')).status).toBe('exempt');
    const back = await act('withdraw', second, 'ida');
    expect(back.body.waiver.state).toBe('withdrawn');
    expect((await result('BAD')).status).toBe('fail');
  });

  it('is renewed by another one that is decided anew, and is itself never longer', async () => {
    const { approved, request, act, result, read, expire } = await startSwept();
    const first = await approved();
    const unlinked = await request({ expiresAt: inDays(60) });
    expect(unlinked.status).toBe(409);
    expect(unlinked.body.error.message).toContain(first.id);

    const { status, body } = await request({
      expiresAt: inDays(60),
      renews: first.id,
    });
    expect(status).toBe(201);
    jest.setSystemTime(start.getTime() + 30 * DAY);
    await expire();
    // Nobody has approved it, so the rule counts again.
    expect((await result('BAD')).status).toBe('fail');
    await act('approve', body);
    expect((await result('BAD')).status).toBe('exempt');
    const before = await read(first.id);
    expect(before.waiver).toMatchObject({
      state: 'expired',
      expiresAt: first.expiresAt,
    });
    expect(before.history.map(({ kind }: { kind: string }) => kind)).toContain(
      'renewed',
    );
    expect((await read(body.id)).waiver.renews).toBe(first.id);
    // Of another rule it is no renewal, and nothing is to be renewed of it.
    const other = await request({ ruleId: 'WALK', renews: first.id });
    expect(other.status).toBe(400);
    expect((await request({ renews: NOBODY })).status).toBe(404);
  });

  it('is commented on, also when all is over', async () => {
    const { approved, act, as, read } = await startSwept();
    const waiver = await approved();
    await act('revoke', waiver);
    const { status } = await as('omar').post(
      `/waivers/${waiver.id}/comments`,
      '/waivers/{id}/comments',
      { comment: '<script>alert(1)</script>' },
    );
    expect(status).toBe(200);
    const { history } = await read(waiver.id);
    expect(history.at(-1)).toEqual({
      kind: 'commented',
      by: 'user:default/omar',
      at: start.toISOString(),
      text: '<script>alert(1)</script>',
    });
  });

  it('is kept, with its history, when its subject leaves the catalog', async () => {
    const { approved, catalog, knex, read, as, evaluateAll, sweep, result } =
      await startSwept();
    const waiver = await approved();
    const checkout = catalog.entities.find(
      ({ metadata }) => metadata.name === 'checkout',
    )!;
    catalog.remove('component:default/checkout');
    await evaluateAll();
    await evaluateAll();
    expect((await read(waiver.id)).error.name).toBe('NotFoundError');
    const list = await as('ida').get('/waivers', '/waivers');
    expect(list.body.items).toEqual([]);
    expect(await knex('waivers')).toHaveLength(1);
    expect(await knex('waiver_events')).toHaveLength(2);
    catalog.replace(checkout);
    await sweep();
    expect((await result('BAD')).status).toBe('exempt');
  });

  it('of what the catalog hides does not exist', async () => {
    const { approved, catalog, as, act, request } = await startSwept();
    const waiver = await approved();
    catalog.hidden.add('component:default/checkout');
    const hidden = await as('li').get(`/waivers/${waiver.id}`, '/waivers/{id}');
    expect(hidden.status).toBe(404);
    expect(JSON.stringify(hidden.body)).not.toContain('checkout');
    expect((await act('revoke', waiver)).status).toBe(404);
    expect((await request({ renews: waiver.id })).status).toBe(404);
    const { body } = await as('li').get('/waivers', '/waivers');
    expect(body.items).toEqual([]);
    const debt = await as('li').get('/waivers/debt', '/waivers/debt');
    expect(debt.body.inEffect).toBe(0);
  });

  it.each([
    ['a subject of others', { by: 'nora' }, 403],
    ['a rule that is not', { ruleId: 'NONE' }, 404],
    ['a rule that does not apply', { ruleId: 'TEAM' }, 404],
    ['a standard that is not', { standardId: 'theirs' }, 404],
    ['a subject that is not', { entityRef: 'component:default/none' }, 404],
    ['no reference', { entityRef: 'checkout' }, 400],
    ['a name of a prototype', { ruleId: '__proto__' }, 400],
    ['no reason', { reason: ' ' }, 400],
    ['too long a reason', { reason: 'x'.repeat(2_001) }, 400],
    ['no control', { compensatingControl: undefined }, 400],
    ['longer than allowed', { expiresAt: inDays(5_000) }, 400],
    ['the past', { expiresAt: '2027-01-15T11:59:59Z' }, 400],
    ['no time', { expiresAt: 'tomorrow' }, 400],
    ['something unheard of', { approved: true }, 400],
    ['a version of their own', { version: 7 }, 400],
  ])('is not asked for with %s', async (_, changes, status) => {
    const { by, ...rest } = changes as { by?: string };
    const { request } = await startSwept();
    const { status: actual, body } = await request(rest, by);
    expect(actual).toBe(status);
    expect(body.error.message).not.toBe('');
  });

  it('is asked for by owners, and by nobody without the permission', async () => {
    const { card, result } = await startSwept();
    expect((await result('BAD', 'nora')).canRequestWaiver).toBeUndefined();
    expect((await card('nora')).results).not.toHaveLength(0);
  });

  it('keeps words that databases and shells have trouble with', async () => {
    const { request, read } = await startSwept();
    const reason = `'; drop table waivers; -- $(rm) \u{1F525} \\ " é`;
    const { body } = await request({ reason });
    expect((await read(body.id)).waiver.reason).toBe(reason);
  });
});

describe('what is waived', () => {
  it('is counted with its age, its level, what ends soon and what is not needed', async () => {
    const { approved, request, as } = await startSwept();
    await approved({ expiresAt: inDays(80) });
    const inTen = inDays(10);
    const good = await approved({ ruleId: 'GOOD', expiresAt: inTen });
    jest.setSystemTime(start.getTime() + DAY);
    await request({ ruleId: 'WALK' });
    const { body } = await as('nora').get('/waivers/debt', '/waivers/debt');
    expect(body).toEqual({
      requested: 1,
      oldestRequestAt: new Date(start.getTime() + DAY).toISOString(),
      inEffect: 2,
      oldestInEffectSince: start.toISOString(),
      nextExpiresAt: inTen,
      notNeeded: 1,
      expiringSoon: 1,
      renewed: 0,
      byLevel: [
        { standardId: 'ours', level: 'owned', count: 1 },
        { standardId: 'ours', level: 'ready', count: 1 },
      ],
      asOf: new Date(start.getTime() + DAY).toISOString(),
    });
    const others = await as('nora').get(
      '/waivers/debt?owner=group:default/other',
      '/waivers/debt',
    );
    expect(others.body.inEffect).toBe(0);

    // A renewal takes the place of what it follows; nothing ends soon then.
    await approved({
      ruleId: 'GOOD',
      expiresAt: inDays(70),
      renews: good.id,
    });
    const renewed = await as('nora').get('/waivers/debt', '/waivers/debt');
    expect(renewed.body).toMatchObject({
      inEffect: 2,
      oldestInEffectSince: start.toISOString(),
      nextExpiresAt: inDays(70),
      expiringSoon: 0,
      renewed: 1,
    });
  });

  it('is summed up by group, with all below it, and beside each summary', async () => {
    const { approved, request, act, as, catalog, knex } = await startSwept({
      entities: [
        ...company(),
        group('org'),
        group('payments', ['org']),
        group('search', ['org']),
        service('finder', { relations: { ownedBy: ['group:default/search'] } }),
      ],
    });
    await approved({ expiresAt: inDays(10) });
    await approved({ ruleId: 'GOOD', expiresAt: inDays(80) });
    const { body: team } = await request({
      entityRef: 'group:default/payments',
      expiresAt: inDays(40),
    });
    await act('approve', team);
    const debt = async (query: string) => {
      const { status, body } = await as('nora').get(
        `/waivers/debt/groups${query}`,
        '/waivers/debt/groups',
      );
      expect(status).toBe(200);
      return body.groups.map(
        (found: { group: { key: string }; inEffect: number }) => [
          found.group.key,
          found.inEffect,
        ],
      );
    };
    expect(await debt('')).toEqual([['group:default/payments', 3]]);
    expect(await debt('?tree=true')).toEqual([['group:default/org', 3]]);
    expect(await debt('?parent=org&kind=component')).toEqual([
      ['group:default/payments', 2],
    ]);
    expect(await debt('?team=search')).toEqual([]);
    const { body } = await as('nora').get(
      '/waivers/debt?team=org&kind=component',
      '/waivers/debt',
    );
    expect(body).toMatchObject({ inEffect: 2, expiringSoon: 1 });
    const list = await as('nora').get(
      '/scorecards?kind=component',
      '/scorecards',
    );
    expect(
      list.body.items.map(({ waived }: ScorecardSummary) => waived),
    ).toEqual([{ rules: 2, nextExpiresAt: inDays(10) }, undefined]);

    expect(await statementsOf(knex, () => debt('?tree=true'))).toHaveLength(3);
    catalog.hidden.add('component:default/checkout');
    expect(await debt('')).toEqual([['group:default/payments', 1]]);
  });

  it('is listed by state, subject and owner, in pages', async () => {
    const { approved, request, act, as } = await startSwept();
    await approved();
    await approved({ ruleId: 'GOOD' });
    const { body: declined } = await request({ ruleId: 'WALK' });
    await act('decline', declined);
    await request({ ruleId: 'BUILD' });
    const list = async (query: string) => {
      const { body } = await as('li').get(`/waivers${query}`, '/waivers');
      return body;
    };
    const rules = async (query: string) =>
      (await list(query)).items
        .map(({ ruleId }: { ruleId: string }) => ruleId)
        .sort();
    expect(await rules('')).toEqual(['BAD', 'BUILD', 'GOOD', 'WALK']);
    expect(await rules('?state=requested')).toEqual(['BUILD']);
    expect(await rules('?state=requested&state=declined')).toEqual([
      'BUILD',
      'WALK',
    ]);
    expect(await rules('?owner=payments&state=approved')).toEqual([
      'BAD',
      'GOOD',
    ]);
    expect(await rules('?owner=group:default/other')).toEqual([]);
    expect(await rules('?entityRef=component:default/checkout')).toHaveLength(
      4,
    );
    const seen: string[] = [];
    let query = '?limit=3';
    for (;;) {
      const { items, pageInfo } = await list(query);
      seen.push(...items.map(({ id }: { id: string }) => id));
      if (!pageInfo.nextCursor) break;
      query = `?limit=3&cursor=${pageInfo.nextCursor}`;
    }
    expect(new Set(seen).size).toBe(4);
    expect(seen).toHaveLength(4);
    const bad = await as('li').get('/waivers?cursor=bm9uZQ', '/waivers');
    expect(bad.status).toBe(400);
  });
});

describe('what people do to waivers', () => {
  it('is audited without their words', async () => {
    const auditor = mockServices.auditor.mock();
    const success = jest.fn();
    const fail = jest.fn();
    auditor.createEvent.mockResolvedValue({ success, fail });
    const { request, act } = await startSwept({ features: [auditor.factory] });
    const { body } = await request();
    await act('approve', body, 'li', { comment: 'secret words' });
    await act('approve', body, 'sam');
    expect(
      auditor.createEvent.mock.calls.map(([{ eventId, meta }]) => [
        eventId,
        meta,
      ]),
    ).toEqual([
      [
        'waiver-request',
        {
          entityRef: 'component:default/checkout',
          standardId: 'ours',
          ruleId: 'BAD',
        },
      ],
      ['waiver-approve', { id: body.id }],
      ['waiver-approve', { id: body.id }],
    ]);
    expect(success).toHaveBeenCalledTimes(2);
    expect(fail).toHaveBeenCalledTimes(1);
  });
});
