import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type {
  RemediationAction,
  RemediationPage,
} from '@operations-in-teams/plugin-readiness-common';
import { company, service, team } from './__testUtils__/entities';
import { goodOnCall, TestOnCallSource } from './__testUtils__/onCallSource';
import { ruleOf } from './__testUtils__/startReadiness';
import { startRollout, TEAM, type Persona } from './__testUtils__/startRollout';
import { statementsOf } from './__testUtils__/statements';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const CHECKOUT = 'component:default/checkout';
const DAY = 24 * 60 * 60 * 1000;
const inDays = (days: number) =>
  new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

async function start(id: TestDatabaseId) {
  const onCall = new TestOnCallSource();
  onCall.answer = ({ entityRefs }) =>
    entityRefs
      .filter(ref => ref.startsWith('component:'))
      .map(entityRef => ({
        entityRef,
        value: {
          ...goodOnCall,
          incidents: {
            ...goodOnCall.incidents,
            mostRepeated:
              { [CHECKOUT]: 9, 'component:default/index': 5 }[entityRef] ?? 3,
          },
        },
      }));
  const knex = await databases.init(id);
  const world = await startRollout({
    knex,
    onCall,
    entities: [
      ...company(),
      team('search', 5),
      service('till'),
      service('index', { relations: { ownedBy: ['group:default/search'] } }),
    ],
  });
  await world.sweep();
  return { world, knex };
}

type World = Awaited<ReturnType<typeof start>>['world'];

const add = (world: World, changes: object = {}, as: Persona = 'ida') =>
  world.post(as, '/remediation', '/remediation', {
    team: TEAM,
    subject: CHECKOUT,
    title: 'Retry the bank',
    due: inDays(7),
    incident: { id: 'Q1', url: 'https://example.pagerduty.com/incidents/Q1' },
    tracker: 'https://tracker.example.com/PAY-1',
    ...changes,
  });

const list = async (world: World, query = '', as: Persona = 'ida') =>
  (await world.as(as, `/remediation${query}`, '/remediation'))
    .body as RemediationPage;

const update = (
  world: World,
  action: RemediationAction,
  body: object,
  as: Persona = 'ida',
) =>
  world.put(as, `/remediation/${action.id}`, '/remediation/{id}', {
    version: action.version,
    plan: action.plan,
    state: action.state,
    ...body,
  });

const rule = async (world: World) => ruleOf(await world.scorecard(), 'INC-06');

describe.each(databases.eachSupportedId())('remediation on %s', id => {
  it('is entered by a team, ages, and decides a rule of its service', async () => {
    const { world } = await start(id);
    expect(await rule(world)).toMatchObject({
      status: 'fail',
      message: 'nobody has attested it, or it is too long ago',
    });

    const late: RemediationAction = (await add(world, { due: inDays(-2) }))
      .body;
    expect(late).toMatchObject({
      version: 1,
      state: 'open',
      overdue: true,
      ageDays: 0,
      created: { by: 'user:default/ida' },
      may: { edit: true },
    });
    await world.refresh();
    expect(await rule(world)).toMatchObject({
      status: 'fail',
      message: '1 of 1 open past due',
    });
    const moved = await update(world, late, {
      plan: { ...late.plan, due: inDays(2) },
    });
    expect(moved.body).toMatchObject({ version: 2, overdue: false });
    await world.refresh();
    expect(await rule(world)).toMatchObject({
      status: 'pass',
      message: '1 open, none past due',
    });

    const done = await update(world, moved.body, {
      state: 'done',
      note: 'Deployed',
    });
    expect(done.body).toMatchObject({
      state: 'done',
      closed: { by: 'user:default/ida', note: 'Deployed' },
    });
    const again = await update(world, done.body, { state: 'open' });
    expect(again.body.closed).toBeUndefined();
    const stale = await update(world, done.body, { state: 'dropped' });
    expect(stale.status).toBe(409);
  });

  it('is of the team that owns it, and nobody else enters it', async () => {
    const { world } = await start(id);
    for (const [changes, as, message] of [
      [{}, 'kim', 'Only members of group:default/payments'],
      [{ team: 'search' }, 'ida', 'Only members of group:default/search'],
      [
        { team: 'search' },
        'kim',
        'group:default/search does not own component:default/checkout',
      ],
    ] as Array<[object, Persona, string]>) {
      const refused = await add(world, changes, as);
      expect(refused.status).toBe(403);
      expect(refused.body.error.message).toContain(message);
    }
    const { body } = await add(world);
    const stranger = await update(world, body, { state: 'dropped' }, 'kim');
    expect(stranger.status).toBe(403);
    expect((await list(world, '', 'kim')).items).toMatchObject([
      { id: body.id, may: { edit: false } },
    ]);
  });

  it('is listed by due date, with sums, and without what is hidden', async () => {
    const { world, knex } = await start(id);
    await add(world, { title: 'Later', due: inDays(9) });
    await add(world, { title: 'Late', due: inDays(-9), subject: undefined });
    const { body } = await add(world, { title: 'Done', due: inDays(-20) });
    await update(world, body, { state: 'done' });
    await add(
      world,
      { title: 'Theirs', team: 'search', subject: undefined },
      'kim',
    );
    const titles = async (query = '') =>
      (await list(world, query)).items.map(({ plan }) => plan.title);
    expect(await titles()).toEqual(['Late', 'Theirs', 'Later', 'Done']);
    expect(await titles('?state=overdue')).toEqual(['Late']);
    expect(await titles('?team=payments&state=done')).toEqual(['Done']);
    expect(await titles(`?subject=${CHECKOUT}`)).toEqual(['Later', 'Done']);
    const seen: string[] = [];
    let cursor = '';
    for (let page = 0; page < 4; page++) {
      const answer = await list(world, `?limit=1${cursor}`);
      seen.push(answer.items[0].plan.title);
      cursor = `&cursor=${answer.pageInfo.nextCursor}`;
    }
    expect(seen).toEqual(['Late', 'Theirs', 'Later', 'Done']);
    expect(cursor).toBe('&cursor=undefined');

    const put = (items: object[], as: Persona = 'max') =>
      world.put(as, '/remediation-work', '/remediation-work', {
        tracker: 'jira',
        items,
      });
    const week = { firstDay: inDays(-7), lastDay: inDays(-1) };
    await put([{ ...week, team: TEAM, remediation: 9, features: 1 }]);
    // The same time again takes the place of what was sent before.
    const sent = await put([
      { ...week, team: TEAM, remediation: 3, features: 5, other: 2 },
      { ...week, team: 'search', remediation: 0, features: 10 },
    ]);
    expect(sent.body).toEqual({ kept: 2 });
    const wrong = await put([
      {
        team: TEAM,
        firstDay: inDays(0),
        lastDay: inDays(-1),
        remediation: 1,
        features: 1,
      },
    ]);
    expect(wrong.status).toBe(400);
    expect((await list(world, '?team=payments')).sums).toEqual({
      open: 2,
      overdue: 1,
      closed30Days: 1,
      oldestOpenDays: 0,
      workShare90Days: 0.3,
    });
    const work = await world.as(
      'ida',
      '/remediation-work',
      '/remediation-work',
    );
    expect(work.body.items).toEqual([
      { ...week, remediation: 3, features: 15, other: 2 },
    ]);

    world.catalog.hidden.add(CHECKOUT);
    expect(await titles()).toEqual(['Late', 'Theirs']);
    world.catalog.hidden.add(TEAM);
    // What was recorded is being evaluated meanwhile, on the same connections:
    // an answer's own statements are in every count, those of others are not.
    const counts: number[] = [];
    for (let tries = 0; tries < 5; tries++) {
      const statements = await statementsOf(knex, async () => {
        const answer = await list(world, '', 'omar');
        expect(answer.items.map(({ plan }) => plan.title)).toEqual(['Theirs']);
        expect(answer.sums.workShare90Days).toBe(0);
      });
      counts.push(statements.length);
    }
    // The kinds to see, the page, its count, the sums, and the work.
    expect(Math.min(...counts)).toBeLessThanOrEqual(5);
  });

  it('is missing where an alarm comes again and again', async () => {
    const { world } = await start(id);
    const recurring = async (query = '') =>
      (await world.as('ida', `/recurring-alarms${query}`, '/recurring-alarms'))
        .body.items;
    expect(await recurring()).toMatchObject([
      { entityRef: CHECKOUT, owner: TEAM, times: 9 },
      { entityRef: 'component:default/index', times: 5 },
    ]);
    expect(await recurring('?team=search')).toHaveLength(1);
    await add(world);
    expect(await recurring()).toMatchObject([{ times: 5 }]);
  });
});
