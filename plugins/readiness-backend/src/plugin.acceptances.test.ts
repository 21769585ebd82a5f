import { createHash } from 'node:crypto';
import type { Acceptance } from '@operations-in-teams/plugin-readiness-common';
import { service } from './__testUtils__/entities';
import {
  PATH,
  startRollout,
  system,
  type Persona,
} from './__testUtils__/startRollout';

jest.setTimeout(60_000);

type World = Awaited<ReturnType<typeof startRollout>>;

const SYSTEM = 'system:default/checkout';

const ask = (world: World, as: Persona = 'ida', subject = SYSTEM) =>
  world.post(as, '/acceptances', '/acceptances', {
    subject,
    note: 'We are ready',
  });

const decide = (
  world: World,
  { summary }: Acceptance,
  body: object,
  as: Persona = 'li',
) =>
  world.post(
    as,
    `/acceptances/${summary.id}/decide`,
    '/acceptances/{id}/decide',
    { note: 'Seen', version: summary.version, ...body },
  );

const get = async (world: World, id: string, as: Persona = 'kim') =>
  (await world.as(as, `/acceptances/${id}`, '/acceptances/{id}'))
    .body as Acceptance;

async function accepted(world: World, body: object = {}): Promise<Acceptance> {
  const asked = await ask(world);
  const answer = await decide(world, asked.body, {
    decision: 'accept',
    ...body,
  });
  expect(answer.body.summary?.state).toBe('accepted');
  return answer.body;
}

describe('acceptance into on-call', () => {
  it('is asked for by owners and decided by others, with conditions', async () => {
    const world = await startRollout();
    await world.sweep();
    const asked = await ask(world);
    expect(asked.status).toBe(201);
    expect(asked.body).toMatchObject({
      summary: {
        subject: SYSTEM,
        owner: 'group:default/payments',
        state: 'open',
        approvals: 0,
        needed: 1,
      },
      may: { comment: true, decide: false, withdraw: true, settle: false },
    });
    const { id } = asked.body.summary;
    expect((await get(world, id, 'li')).may.decide).toBe(true);
    const said = await world.post(
      'li',
      `/acceptances/${id}/comments`,
      '/acceptances/{id}/comments',
      { text: 'Is there a runbook?' },
    );
    expect(said.body.comments).toMatchObject([
      { by: 'user:default/li', note: 'Is there a runbook?' },
    ]);
    const answer = await decide(world, said.body, {
      decision: 'accept',
      conditions: [{ text: 'Write the runbook', due: '2999-01-31' }],
    });
    expect(answer.body).toMatchObject({
      summary: { state: 'accepted', openConditions: 1, reviews: [] },
      conditions: [{ text: 'Write the runbook', state: 'open' }],
      may: { settle: true },
    });
    const [condition] = answer.body.conditions;
    const settled = await world.post(
      'li',
      `/acceptances/${id}/conditions/${condition.id}/settle`,
      '/acceptances/{id}/conditions/{conditionId}/settle',
      { note: 'There it is', version: answer.body.summary.version },
    );
    expect(settled.body.conditions[0]).toMatchObject({
      state: 'met',
      settled: { by: 'user:default/li' },
    });
    const stage = await world.as('ida', PATH, '/teams/{ref}/stage');
    expect(stage.status).toBe(200);
  });

  it('shows the level that its components make of a system', async () => {
    const world = await startRollout();
    await world.sweep();
    const { composed } = await world.scorecard(
      '/scorecards/system/default/checkout',
    );
    const title = composed?.[0].level?.title;
    expect(title).toBeDefined();
    const asked = await ask(world);
    expect(asked.body.summary.level).toBe(title);
    expect(asked.body.evidence.subjects[0]).toMatchObject({
      entityRef: SYSTEM,
      level: title,
    });
  });

  it('is not decided by who asked, or without the mandate, or without evidence', async () => {
    const world = await startRollout();
    const early = await ask(world);
    expect(early.status).toBe(409);
    expect(early.body.error.message).toContain('has not been evaluated');
    await world.sweep();
    expect((await ask(world, 'kim')).status).toBe(403);
    const other = await ask(world, 'eve', 'group:default/payments');
    expect(other.status).toBe(400);
    const asked = await ask(world, 'eve');
    for (const as of ['eve', 'ida', 'kim']) {
      const refused = await decide(
        world,
        asked.body,
        { decision: 'accept' },
        as,
      );
      expect(refused.status).toBe(403);
    }
    expect((await get(world, asked.body.summary.id)).summary.state).toBe(
      'open',
    );
  });

  it('is discussed until it is declined or taken back', async () => {
    const world = await startRollout();
    await world.sweep();
    const asked = await ask(world);
    const declined = await decide(world, asked.body, { decision: 'decline' });
    expect(declined.body.may.comment).toBe(false);
    const late = await world.post(
      'ida',
      `/acceptances/${asked.body.summary.id}/comments`,
      '/acceptances/{id}/comments',
      { text: 'But why?' },
    );
    expect(late.status).toBe(409);
    expect(late.body.error.message).toContain('It is declined');
    expect((await get(world, asked.body.summary.id)).comments).toEqual([]);
  });

  it('wants as many approvals as the company says, from different people', async () => {
    const world = await startRollout({
      rollout: {
        mandate: { groups: ['group:default/reviewers'], approvals: 2 },
      },
    });
    await world.sweep();
    const asked = await ask(world);
    const one = await decide(world, asked.body, { decision: 'accept' });
    expect(one.body.summary).toMatchObject({ state: 'open', approvals: 1 });
    const again = await decide(world, one.body, { decision: 'accept' });
    expect(again.status).toBe(409);
    expect(again.body.error.message).toBe('You have decided this already');
    const two = await decide(world, one.body, { decision: 'accept' }, 'max');
    expect(two.body.summary).toMatchObject({ state: 'accepted', approvals: 2 });
  });

  it('keeps evidence byte for byte, whatever changes afterwards', async () => {
    const world = await startRollout();
    await world.sweep();
    const { summary, evidence } = await accepted(world);
    const read = async () => {
      const { text } = await world.as(
        'li',
        `/acceptances/${summary.id}/evidence`,
        '/acceptances/{id}/evidence',
      );
      return text;
    };
    const before = await read();
    expect(createHash('sha256').update(before).digest('hex')).toBe(
      evidence.hash,
    );
    expect(JSON.parse(before)).toMatchObject({
      subject: SYSTEM,
      parts: ['component:default/checkout', 'component:default/till'],
    });
    world.catalog.replace(
      service('till', { relations: { ownedBy: ['group:default/search'] } }),
    );
    await world.sweep();
    expect(await read()).toBe(before);
  });

  it('asks to be looked at again when the subject is not what was accepted', async () => {
    const world = await startRollout();
    await world.sweep();
    const { summary } = await accepted(world, {
      conditions: [{ text: 'Load test', due: '2001-01-01' }],
    });
    const reasons = async () =>
      (await get(world, summary.id)).summary.reviews.map(
        ({ reason }) => reason,
      );
    expect(await reasons()).toEqual(['condition']);
    const moved = system();
    moved.relations = [
      { type: 'ownedBy', targetRef: 'group:default/search' },
      { type: 'hasPart', targetRef: 'component:default/till' },
    ];
    world.catalog.replace(moved);
    world.catalog.replace(
      service('till', { relations: {}, description: undefined }),
    );
    await world.sweep();
    expect(await reasons()).toEqual(['condition', 'owner', 'shape', 'level']);
    const due = await world.as(
      'kim',
      '/acceptances?reviewDue=true',
      '/acceptances',
    );
    expect(due.body.items).toHaveLength(1);
    world.catalog.remove(SYSTEM);
    expect(await reasons()).toEqual(['condition', 'subjectGone']);
  });

  it('handles two at once, withdrawals, and subjects that are hidden or gone', async () => {
    const world = await startRollout();
    await world.sweep();
    const [first, second] = await Promise.all([ask(world), ask(world, 'omar')]);
    expect([first.status, second.status].sort()).toEqual([201, 409]);
    const asked = first.status === 201 ? first : second;
    const { id } = asked.body.summary;
    const waits = async (as: Persona) =>
      (await world.as(as, '/acceptances', '/acceptances')).body.items[0]
        .waitsForYou;
    expect(await waits('li')).toBe(true);
    expect(await waits('ida')).toBeUndefined();
    const answers = await Promise.all([
      decide(world, asked.body, { decision: 'accept' }),
      decide(world, asked.body, { decision: 'decline' }, 'max'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await waits('li')).toBeUndefined();
    const now = await get(world, id);
    const withdraw = await world.post(
      'li',
      `/acceptances/${id}/withdraw`,
      '/acceptances/{id}/withdraw',
      { note: 'Back to central operations', version: now.summary.version },
    );
    expect(withdraw.status).toBe(now.summary.state === 'accepted' ? 200 : 409);

    world.catalog.hidden.add(SYSTEM);
    const hidden = await world.as(
      'kim',
      `/acceptances/${id}`,
      '/acceptances/{id}',
    );
    expect(hidden.status).toBe(404);
    world.catalog.hidden.clear();
    world.catalog.hidden.add('component:default/till');
    const evidence = await world.as(
      'kim',
      `/acceptances/${id}/evidence`,
      '/acceptances/{id}/evidence',
    );
    expect(evidence.status).toBe(403);
    expect(JSON.stringify(await get(world, id))).not.toContain('till');
    world.catalog.hidden.clear();

    const open = await ask(world);
    world.catalog.remove(SYSTEM);
    const late = await decide(world, open.body, { decision: 'accept' });
    expect(late.status).toBe(409);
    expect(late.body.error.message).toContain('has left the catalog');
    const gone = await get(world, open.body.summary.id);
    expect(gone.summary).toMatchObject({ state: 'open', subjectGone: true });
  });

  it('is decided no more once it is taken back, and can be asked for again', async () => {
    const world = await startRollout();
    await world.sweep();
    const asked = await ask(world);
    const { id, version } = asked.body.summary;
    const path = `/acceptances/${id}/withdraw`;
    const act = { note: 'Too early', version };
    const stranger = await world.post(
      'kim',
      path,
      '/acceptances/{id}/withdraw',
      act,
    );
    expect(stranger.status).toBe(403);
    const back = await world.post(
      'omar',
      path,
      '/acceptances/{id}/withdraw',
      act,
    );
    expect(back.body.summary.state).toBe('withdrawn');
    const late = await decide(world, back.body, { decision: 'accept' });
    expect(late.status).toBe(409);
    expect(late.body.error.message).toContain('withdrawn');
    const again = await ask(world);
    expect(again.status).toBe(201);
    const all = await world.as('kim', '/acceptances', '/acceptances');
    expect(
      all.body.items.map((item: { state: string }) => item.state).sort(),
    ).toEqual(['open', 'withdrawn']);
  });

  it('replaces an earlier acceptance by a later one', async () => {
    const world = await startRollout();
    await world.sweep();
    const first = await accepted(world);
    const second = await accepted(world);
    expect((await get(world, first.summary.id)).summary.state).toBe(
      'superseded',
    );
    const list = await world.as(
      'kim',
      '/acceptances?state=accepted',
      '/acceptances',
    );
    expect(list.body.items.map(({ id }: { id: string }) => id)).toEqual([
      second.summary.id,
    ]);
  });

  it('goes on after a page whose last record has left the list meanwhile', async () => {
    const world = await startRollout();
    await world.sweep();
    const subjects = [
      SYSTEM,
      'component:default/checkout',
      'component:default/till',
    ];
    for (const subject of subjects) await ask(world, 'ida', subject);
    const page = async (cursor = '') =>
      (
        await world.as(
          'kim',
          `/acceptances?state=open&limit=2${cursor}`,
          '/acceptances',
        )
      ).body;
    const first = await page();
    expect(
      first.items.map(({ subject }: { subject: string }) => subject),
    ).toEqual([subjects[2], subjects[1]]);
    const last = await get(world, first.items[1].id);
    await decide(world, last, { decision: 'decline' });
    const second = await page(`&cursor=${first.pageInfo.nextCursor}`);
    expect(
      second.items.map(({ subject }: { subject: string }) => subject),
    ).toEqual([SYSTEM]);
    expect(second.pageInfo.nextCursor).toBeUndefined();
  });
});
