import type { StageRequest } from '@operations-in-teams/plugin-readiness-common';
import { PATH, startRollout } from './__testUtils__/startRollout';

jest.setTimeout(60_000);

const REQUESTS = '/teams/{ref}/stage/requests';
const DAY_MS = 24 * 60 * 60 * 1000;

// The last part of the story that rollout.test.ts of the portal walks: the time
// is the only thing that is not real.
describe('a year after a team went on call', () => {
  beforeEach(() => {
    jest.useFakeTimers({
      now: new Date('2026-11-24T10:00:00Z'),
      doNotFake: [
        'clearImmediate',
        'clearInterval',
        'clearTimeout',
        'hrtime',
        'nextTick',
        'performance',
        'queueMicrotask',
        'setImmediate',
        'setInterval',
        'setTimeout',
      ],
    });
  });
  afterEach(() => jest.useRealTimers());

  it('sustains the team once it asks, and wants its acceptance looked at again', async () => {
    const world = await startRollout();
    await world.sweep();
    const ask = async (to: string): Promise<StageRequest> =>
      (
        await world.post('ida', `${PATH}/requests`, REQUESTS, {
          to,
          note: 'We sleep',
        })
      ).body;
    const confirm = ({ id, version }: StageRequest, note?: string) =>
      world.post(
        'li',
        `${PATH}/requests/${id}/decide`,
        `${REQUESTS}/{id}/decide`,
        { decision: 'confirm', version, ...(note && { note }) },
      );
    const get = async (path: string, route: Parameters<typeof world.as>[2]) =>
      (await world.as('ida', path, route)).body;

    const asked = await world.post('ida', '/acceptances', '/acceptances', {
      subject: 'system:default/checkout',
      note: 'Quiet nights',
    });
    const { id, version } = asked.body.summary;
    await world.post(
      'li',
      `/acceptances/${id}/decide`,
      '/acceptances/{id}/decide',
      { decision: 'accept', note: 'Well prepared', version },
    );
    await confirm(await ask('on-call'), 'Seen');

    const early = await ask('sustained');
    expect(early.criteria).toMatchObject([
      { id: 'long', state: 'unmet', message: '0 of 90 days' },
    ]);
    const refused = await confirm(early);
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toContain('Say in a note why');
    await world.post(
      'ida',
      `${PATH}/requests/${early.id}/withdraw`,
      `${REQUESTS}/{id}/withdraw`,
      { version: early.version },
    );

    jest.setSystemTime(Date.now() + 365 * DAY_MS);
    await world.sweep();
    const before = await get(PATH, '/teams/{ref}/stage');
    // A year alone moves nobody.
    expect(before).toMatchObject({
      stage: { id: 'on-call' },
      next: { criteria: [{ state: 'met', message: '365 of 90 days' }] },
    });
    expect((await confirm(await ask('sustained'))).status).toBe(200);
    expect(await get(PATH, '/teams/{ref}/stage')).toMatchObject({
      stage: { id: 'sustained' },
      history: [{ to: { id: 'sustained' } }, { to: { id: 'on-call' } }],
    });
    const { summary } = await get(`/acceptances/${id}`, '/acceptances/{id}');
    expect(
      summary.reviews.map(({ reason }: { reason: string }) => reason),
    ).toContain('age');
  });
});
