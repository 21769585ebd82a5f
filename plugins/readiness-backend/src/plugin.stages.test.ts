import type {
  StageRequest,
  TeamStage,
} from '@operations-in-teams/plugin-readiness-common';
import { service, team } from './__testUtils__/entities';
import {
  PATH,
  startRollout,
  TEAM,
  type Persona,
} from './__testUtils__/startRollout';

jest.setTimeout(60_000);

type World = Awaited<ReturnType<typeof startRollout>>;

const REQUESTS = '/teams/{ref}/stage/requests';

async function stageOf(world: World, as: Persona = 'ida'): Promise<TeamStage> {
  return (await world.as(as, PATH, '/teams/{ref}/stage')).body;
}

const ask = (world: World, to: string, as: Persona = 'ida') =>
  world.post(as, `${PATH}/requests`, REQUESTS, { to, note: 'We want to' });

const decide = (
  world: World,
  request: StageRequest,
  body: object,
  as: Persona = 'li',
) =>
  world.post(
    as,
    `${PATH}/requests/${request.id}/decide`,
    `${REQUESTS}/{id}/decide`,
    { version: request.version, ...body },
  );

async function move(world: World, to: string) {
  const { body } = await ask(world, to);
  const { status } = await decide(world, body, {
    decision: 'confirm',
    note: 'Seen',
  });
  expect(status).toBe(200);
}

describe('stages of teams', () => {
  it('moves a team that asks, when somebody with the mandate confirms', async () => {
    const world = await startRollout();
    await world.sweep();
    const before = await stageOf(world);
    expect(before).toMatchObject({
      stage: { id: 'central', rank: 1 },
      next: {
        stage: { id: 'preparing' },
        criteria: [{ id: 'people', state: 'met', message: '1 of 1' }],
      },
      history: [],
      may: { request: true, withdraw: false, decide: false, plan: true },
    });

    const asked = await ask(world, 'preparing');
    expect(asked.status).toBe(201);
    expect(asked.body).toMatchObject({
      version: 1,
      state: 'open',
      from: { id: 'central' },
      to: { id: 'preparing' },
      asked: { by: 'user:default/ida', note: 'We want to' },
      criteria: [{ id: 'people', state: 'met' }],
    });
    expect((await stageOf(world)).may).toMatchObject({
      request: false,
      withdraw: true,
      decide: false,
    });
    expect((await stageOf(world, 'li')).may).toMatchObject({ decide: true });

    const confirmed = await decide(world, asked.body, { decision: 'confirm' });
    expect(confirmed.body).toMatchObject({
      version: 2,
      state: 'confirmed',
      decided: { by: 'user:default/li' },
    });
    const after = await stageOf(world);
    expect(after).toMatchObject({
      stage: { id: 'preparing' },
      history: [
        {
          from: { id: 'central' },
          to: { id: 'preparing' },
          asked: { by: 'user:default/ida' },
          decided: { by: 'user:default/li' },
        },
      ],
      requests: [{ state: 'confirmed' }],
    });
    expect(after.request).toBeUndefined();
    expect(after.atRisk).toBeUndefined();
  });

  it('lets nobody move a team that did not ask, or decide without the mandate', async () => {
    const world = await startRollout();
    await world.sweep();
    const outsider = await ask(world, 'preparing', 'kim');
    expect(outsider.status).toBe(403);
    expect(outsider.body.error.message).toContain('Only members of');
    const reviewer = await ask(world, 'preparing', 'li');
    expect(reviewer.status).toBe(403);

    const own = await ask(world, 'preparing', 'eve');
    expect(own.status).toBe(201);
    const waits = async (as: Persona) =>
      (await world.as(as, '/teams', '/teams')).body.items[0].waitsForYou;
    expect(await waits('li')).toBe(true);
    expect(await waits('eve')).toBeUndefined();
    expect(await waits('ida')).toBeUndefined();
    const confirm = { decision: 'confirm', note: 'Fine' };
    for (const [as, message] of [
      ['eve', 'You asked for this yourself'],
      ['ida', 'Only members of group:default/reviewers decide this'],
      ['kim', 'Only members of group:default/reviewers decide this'],
    ] as Array<[Persona, string]>) {
      const refused = await decide(world, own.body, confirm, as);
      expect(refused.status).toBe(403);
      expect(refused.body.error.message).toContain(message);
    }
    expect((await stageOf(world)).stage.id).toBe('central');
  });

  it('moves no team that did not ask, whatever request is named', async () => {
    const world = await startRollout();
    await world.sweep();
    const { body } = await ask(world, 'preparing', 'kim').then(() =>
      ask(world, 'preparing'),
    );
    const search = `/teams/${encodeURIComponent('group:default/search')}/stage`;
    world.catalog.replace(team('search', 5));
    for (const id of [body.id, '00000000-0000-4000-8000-000000000000']) {
      const refused = await world.post(
        'li',
        `${search}/requests/${id}/decide`,
        `${REQUESTS}/{id}/decide`,
        { version: 1, decision: 'confirm', note: 'They should' },
      );
      expect(refused.status).toBe(404);
      expect(refused.body.error.message).toContain('has no request');
    }
    const still = await world.as('kim', search, '/teams/{ref}/stage');
    expect(still.body).toMatchObject({ stage: { id: 'central' }, history: [] });
  });

  it('keeps what a team asked for while its group is gone from the catalog', async () => {
    const world = await startRollout();
    await world.sweep();
    const { body } = await ask(world, 'preparing');
    world.catalog.remove(TEAM);
    const gone = await decide(world, body, { decision: 'confirm' });
    expect(gone.status).toBe(404);
    expect(gone.body.error.message).toContain(`No team ${TEAM}`);
    const read = await world.as('ida', PATH, '/teams/{ref}/stage');
    expect(read.status).toBe(404);
    world.catalog.replace(team('payments', 5));
    expect((await stageOf(world)).request).toMatchObject({
      id: body.id,
      state: 'open',
    });
    const confirmed = await decide(world, body, { decision: 'confirm' });
    expect(confirmed.body).toMatchObject({ state: 'confirmed' });
  });

  it('asks for a note where something is missing, and keeps what was missing', async () => {
    const world = await startRollout();
    await world.sweep();
    const { body } = await ask(world, 'on-call');
    expect(
      body.criteria.map((item: { id: string; state: string }) => [
        item.id,
        item.state,
      ]),
    ).toEqual([
      ['people', 'met'],
      ['tiered', 'met'],
      ['owned', 'met'],
      ['accepted', 'unmet'],
    ]);
    const silent = await decide(world, body, { decision: 'confirm' });
    expect(silent.status).toBe(400);
    expect(silent.body.error.message).toBe(
      'Not met or not known: Accepted. Say in a note why you confirm all the same',
    );
    const said = await decide(world, body, {
      decision: 'confirm',
      note: 'Acceptance follows on Monday',
    });
    expect(said.body).toMatchObject({ state: 'confirmed' });
    expect((await stageOf(world)).history).toHaveLength(1);
  });

  it('has one request at a time, decided once, by the version that was seen', async () => {
    const world = await startRollout();
    await world.sweep();
    const first = await ask(world, 'preparing');
    const second = await ask(world, 'shadowing', 'omar');
    expect(second.status).toBe(409);
    expect(second.body.error.message).toContain('has an open request already');

    const answers = await Promise.all(
      (['li', 'max'] as Persona[]).map(as =>
        decide(world, first.body, { decision: 'confirm', note: 'Yes' }, as),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await stageOf(world)).history).toHaveLength(1);

    const next = await ask(world, 'shadowing');
    const stale = await decide(world, next.body, {
      decision: 'decline',
      version: 7,
    });
    expect(stale.status).toBe(409);
    expect(stale.body.error.message).toContain('in the meantime');
    const withdraw = await world.post(
      'omar',
      `${PATH}/requests/${next.body.id}/withdraw`,
      `${REQUESTS}/{id}/withdraw`,
      { version: 1 },
    );
    expect(withdraw.body).toMatchObject({ state: 'withdrawn' });
    const late = await decide(world, next.body, { decision: 'confirm' });
    expect(late.status).toBe(409);
    expect(late.body.error.message).toContain('withdrawn already');
    expect((await stageOf(world)).stage.id).toBe('preparing');
  });

  it('says that a team is at risk, and moves nothing', async () => {
    const world = await startRollout();
    await world.sweep();
    await move(world, 'shadowing');
    world.catalog.replace(service('till', { description: undefined }));
    await world.sweep();
    const { stage, atRisk } = await stageOf(world);
    expect(stage.id).toBe('shadowing');
    const days =
      (Date.parse(atRisk!.reviewDue) - Date.parse(atRisk!.since)) / 86_400_000;
    expect(days).toBe(30);
    expect(atRisk!.criteria[0]).toMatchObject({
      id: 'tiered',
      state: 'unmet',
      message: '1 of 2',
    });
    expect(atRisk!.criteria[0].evidence[0]).toMatchObject({
      entityRef: 'component:default/till',
      rule: 'OWN-02',
      status: 'fail',
    });
    const board = await world.as('kim', '/teams?atRisk=true', '/teams');
    expect(board.body.items).toHaveLength(1);

    world.catalog.replace(service('till'));
    await world.sweep();
    expect((await stageOf(world)).atRisk).toBeUndefined();
  });

  it('shows the board, page by page, with counts of all stages', async () => {
    const world = await startRollout({
      entities: [
        team('payments', 5),
        ...Array.from({ length: 6 }, (_, index) => team(`t-${index}`, 1)),
      ],
    });
    await world.sweep();
    await move(world, 'preparing');
    world.catalog.hidden.add('group:default/t-3');
    const seen: string[] = [];
    let query = '?limit=2';
    for (;;) {
      const { body } = await world.as('ida', `/teams${query}`, '/teams');
      expect(body.pageInfo.totalItems).toBe(6);
      expect(body.counts).toEqual([
        { stage: 'central', teams: 5 },
        { stage: 'preparing', teams: 1 },
        { stage: 'shadowing', teams: 0 },
        { stage: 'on-call', teams: 0 },
        { stage: 'sustained', teams: 0 },
      ]);
      seen.push(...body.items.map((item: { title: string }) => item.title));
      if (!body.pageInfo.nextCursor) break;
      query = `?limit=2&cursor=${body.pageInfo.nextCursor}`;
    }
    expect(seen).toEqual(['payments', 't-0', 't-1', 't-2', 't-4', 't-5']);
    const some = await world.as('ida', '/teams?stage=preparing', '/teams');
    expect(some.body.items).toMatchObject([
      {
        team: TEAM,
        saysNow: 'We want to',
        next: { stage: { id: 'shadowing' } },
      },
    ]);
    const hidden = await world.as(
      'ida',
      `/teams/${encodeURIComponent('group:default/t-3')}/stage`,
      '/teams/{ref}/stage',
    );
    expect(hidden.status).toBe(404);

    const today = new Date().toISOString().slice(0, 10);
    const history = await world.as(
      'ida',
      `/stage-history?from=${today}&to=${today}`,
      '/stage-history',
    );
    expect(history.body.items).toMatchObject([
      { day: today, counts: [{ teams: 5 }, { teams: 1 }, {}, {}, {}] },
    ]);
    const wrong = await world.as(
      'ida',
      '/stage-history?from=2026-02-01&to=2026-01-01',
      '/stage-history',
    );
    expect(wrong.status).toBe(400);
  });
});
