import type { Pulse } from '@operations-in-teams/plugin-readiness-common';
import { service } from './__testUtils__/entities';
import { newKnex } from './__testUtils__/startReadiness';
import { PATH, startRollout, TEAM } from './__testUtils__/startRollout';
import { DatabasePulseStore } from './database';
import { roundAt } from './domain/rollout/pulse/rounds';

jest.setTimeout(60_000);

const INVESTMENTS = PATH.replace(/stage$/, 'investments');
const PULSE = PATH.replace(/stage$/, 'pulse');

const plan = {
  kind: 'automation',
  title: 'Deploy without hands',
  state: 'planned',
  progress: 0,
  from: '2027-01-01',
  to: '2027-03-31',
  tracker: 'https://tracker.example.com/1',
  closes: [{ standard: 'operational-ownership', rule: 'OWN-02' }],
};

describe('investments', () => {
  it('stand beside the gaps that they close, and are changed by the team alone', async () => {
    const world = await startRollout();
    world.catalog.replace(service('till', { description: undefined }));
    await world.sweep();
    const added = await world.post(
      'ida',
      INVESTMENTS,
      '/teams/{ref}/investments',
      plan,
    );
    expect(added.status).toBe(201);
    expect(added.body).toMatchObject({
      team: TEAM,
      plan,
      created: { by: 'user:default/ida' },
      gaps: { open: 1, closed: 1, unknown: 0 },
    });
    const change = (as: string, body: object, version = 1) =>
      world.put(
        as,
        `${INVESTMENTS}/${added.body.id}`,
        '/teams/{ref}/investments/{id}',
        { version, plan: { ...plan, ...body } },
      );
    expect((await change('kim', {})).status).toBe(403);
    const ends = await change('omar', { to: '2026-01-01' });
    expect(ends.status).toBe(400);
    expect(ends.body.error.message).toContain('before it begins');
    for (const wrong of [
      { tracker: 'data:text/html,x' },
      { progress: 101 },
      { kind: 'more' },
      { title: 'x'.repeat(201) },
    ]) {
      expect((await change('omar', wrong)).status).toBe(400);
    }
    const done = { state: 'done', progress: 100 };
    const both = await Promise.all([
      change('omar', done),
      change('ida', { progress: 50 }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);

    world.catalog.hidden.add('component:default/till');
    await world.post('ida', INVESTMENTS, '/teams/{ref}/investments', {
      ...plan,
      title: 'First',
      to: '2027-02-01',
    });
    const { body } = await world.as(
      'kim',
      INVESTMENTS,
      '/teams/{ref}/investments',
    );
    expect(body.items.map((item: { gaps: object }) => item.gaps)).toEqual([
      { open: 0, closed: 1, unknown: 0 },
      { open: 0, closed: 1, unknown: 0 },
    ]);
    expect(body.items[0].plan.title).toBe('First');
  });
});

describe('the pulse', () => {
  it('is answered by members, and tells of rounds of four answers and more', async () => {
    const knex = newKnex();
    const world = await startRollout({ knex });
    const answer = (as: string, ready: number) =>
      world.put(as, PULSE, '/teams/{ref}/pulse', { ready, sustainable: 3 });
    expect((await answer('kim', 5)).status).toBe(403);
    expect((await answer('ida', 6)).status).toBe(400);
    const first = await answer('ida', 2);
    expect(first.body).toMatchObject({ mayAnswer: true, answered: true });
    await answer('ida', 4);
    await answer('omar', 5);
    const read = async (as: string): Promise<Pulse> =>
      (await world.as(as, PULSE, '/teams/{ref}/pulse')).body;
    expect(await read('kim')).toMatchObject({ mayAnswer: false });
    expect((await read('kim')).answered).toBeUndefined();

    // What runs is not shown at all, and of those before only four and more.
    const store = DatabasePulseStore.create(knex);
    const now = new Date();
    const month = (back: number) =>
      roundAt(
        new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back)),
      );
    for (const [back, people] of [
      [1, 4],
      [2, 3],
    ]) {
      for (let person = 0; person < people; person++) {
        await store.answer(TEAM, month(back), `user:default/${person}`, {
          ready: person + 1,
          sustainable: 5,
        });
      }
    }
    const { rounds } = await read('ida');
    expect(rounds).toHaveLength(12);
    expect(rounds[0]).toMatchObject({
      from: `${month(1)}-01`,
      result: { answers: 4, ready: 2.5, sustainable: 5 },
    });
    expect(rounds.slice(1).every(({ result }) => !result)).toBe(true);
    expect(JSON.stringify(rounds)).not.toContain('"answers":3');

    // When a round is over, nobody can tell whose answer is which.
    await answer('omar', 1);
    const salts = await knex('pulse_rounds').where('round', '<', month(0));
    expect(salts.map(({ salt }) => salt)).toEqual([null, null]);
    const answers = await knex('pulse_answers').where('round', month(0));
    expect(answers.map(({ ready }) => ready).sort()).toEqual([1, 4]);
  });
});
