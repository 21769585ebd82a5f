import { createHmac } from 'node:crypto';
import {
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import express from 'express';
import fc from 'fast-check';
import request from 'supertest';
import { createMirror } from '../__testUtils__/createMirror';
import { FakePagerDuty } from '../__testUtils__/FakePagerDuty';
import { incident } from '../__testUtils__/incidents';
import onCallPlugin from '../index';
import { createWebhookRouter } from './createWebhookRouter';
import { DefaultWebhookService } from './DefaultWebhookService';
import { verifySignature } from './verifySignature';

jest.setTimeout(30_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const NOW = Date.parse('2026-10-20T12:00:00Z');
const HOUR = 60 * 60 * 1000;
const PATH = '/webhooks/pagerduty';

const sign = (body: string, secret: string = 'second-secret') =>
  `v1=${createHmac('sha256', secret).update(body).digest('hex')}`;

function eventOf(id: string, type: string, data: object, at: number = NOW) {
  return JSON.stringify({
    event: {
      id,
      event_type: type,
      occurred_at: new Date(at).toISOString(),
      data,
    },
  });
}

describe.each(databases.eachSupportedId())('webhooks, %s', databaseId => {
  let pagerDuty: FakePagerDuty;

  beforeEach(async () => {
    pagerDuty = await FakePagerDuty.start();
  });

  afterEach(() => pagerDuty.stop());

  async function start(
    secrets: string[] | undefined = ['first-secret', 'second-secret'],
  ) {
    const mirror = await createMirror(
      databases,
      {
        config: {
          pagerDuty: { apiToken: 'fake-token', apiBaseUrl: pagerDuty.url },
          onCall: { webhooks: { secrets } },
        },
        now: new Date(NOW).toISOString(),
      },
      databaseId,
    );
    await mirror.task.run();
    mirror.published.length = 0;
    const app = express();
    app.use(
      createWebhookRouter({
        ...mirror,
        webhooks: DefaultWebhookService.create({
          ...mirror,
          mirror: mirror.store,
        }),
        config: mirror.config.webhooks,
      }),
    );
    const post = (
      body: string,
      signature: string | undefined = sign(body),
      delivery?: string,
    ) => {
      const call = request(app)
        .post(PATH)
        .set('content-type', 'application/json');
      if (signature) call.set('x-pagerduty-signature', signature);
      if (delivery) call.set('x-webhook-id', delivery);
      return call.send(body);
    };
    const incidents = () =>
      mirror.history.findIncidents({
        accounts: ['default'],
        window: { start: 0, end: NOW + HOUR },
      });
    return { ...mirror, post, incidents };
  }

  const data = { ...incident('Q1', NOW - HOUR).incident, urgency: 'high' };

  it('applies incidents at once, and each webhook once', async () => {
    const { post, incidents, published, logger } = await start();
    const triggered = eventOf('E1', 'incident.triggered', data);
    expect((await post(triggered, sign(triggered), 'D1')).status).toBe(202);
    expect(await incidents()).toMatchObject([
      { id: 'Q1', status: 'triggered', serviceId: 'PSVCAPI' },
    ]);
    expect(published).toMatchObject([
      { eventPayload: { account: 'default', serviceIds: ['PSVCAPI'] } },
    ]);

    const resolved = eventOf('E2', 'incident.resolved', {
      ...data,
      status: 'resolved',
    });
    const signatures = `v1=${'0'.repeat(64)},${sign(resolved)}`;
    await post(resolved, signatures, 'D2');
    expect(await incidents()).toMatchObject([
      { id: 'Q1', status: 'resolved', resolvedAt: NOW },
    ]);

    // The same event in another delivery, and the same delivery again.
    expect((await post(triggered, sign(triggered), 'D3')).status).toBe(202);
    const other = eventOf('E4', 'incident.triggered', data);
    expect((await post(other, sign(other), 'D1')).status).toBe(202);
    expect(await incidents()).toMatchObject([{ status: 'resolved' }]);
    expect(published).toHaveLength(2);
    expect(logger.info).toHaveBeenCalledWith('A webhook was refused', {
      reason: 'taken before',
    });
  });

  it('takes or refuses whatever is signed, and breaks on nothing', async () => {
    const { post, incidents } = await start();
    const incidentData = fc.record(
      {
        id: fc.constantFrom('Q1', 'Q2', '', 'a\u0000b', 5, null),
        title: fc.constantFrom('half \ud83d', 'a\u0000b', null, {}, 'x'),
        status: fc.constantFrom('triggered', 'toString', null, 7),
        urgency: fc.constantFrom('high', '__proto__', null),
        number: fc.constantFrom(1, 2 ** 40, -1, 'one'),
        created_at: fc.constantFrom(new Date(NOW).toISOString(), 'today', 5),
        service: fc.constantFrom(null, { id: 'PSVCAPI' }, { id: 'P\u0000' }),
      },
      { requiredKeys: [] },
    );
    const bodies = fc.sample(
      fc.record({
        id: fc.constantFrom('E\u0000', 'half \ud83d', '', 'E1', 'E2', 'E3'),
        event_type: fc.constantFrom(
          'incident.triggered',
          'incident.new_kind',
          'service.updated',
          'pagey.ping',
          'a\u0000b',
        ),
        occurred_at: fc.constantFrom(new Date(NOW).toISOString(), 'never'),
        data: fc.oneof(incidentData, fc.jsonValue()),
      }),
      { numRuns: 60, seed: 1 },
    );
    for (const [index, event] of bodies.entries()) {
      const id = event.id && `${event.id}${index}`;
      const body = JSON.stringify({ event: { ...event, id } });
      const { status } = await post(body);
      expect([202, 400]).toContain(status);
    }
    const good = eventOf('good', 'incident.triggered', data);
    expect((await post(good)).status).toBe(202);
    expect((await incidents()).map(({ id }) => id)).toContain('Q1');
  });

  it('orders by when things happened, not by when they are told', async () => {
    const { post, incidents, historyTask } = await start();
    const tell = (id: string, type: string, status: string, at: number) =>
      post(eventOf(id, `incident.${type}`, { ...data, status }, at));
    const state = async () => {
      const [{ status, resolvedAt }] = await incidents();
      return [status, resolvedAt];
    };
    await tell('E1', 'resolved', 'resolved', NOW - 10_000);
    for (const [type, status] of [
      ['triggered', 'triggered'],
      ['acknowledged', 'acknowledged'],
      ['priority_updated', 'triggered'],
    ]) {
      await tell(`late-${type}`, type, status, NOW - 20_000);
      expect(await state()).toEqual(['resolved', NOW - 10_000]);
    }

    await tell('E2', 'reopened', 'triggered', NOW - 5_000);
    expect(await state()).toEqual(['triggered', undefined]);
    await tell('late-again', 'resolved', 'resolved', NOW - 10_500);
    expect(await state()).toEqual(['triggered', undefined]);

    // The log, read afterwards, knows no more than what came before.
    pagerDuty.lists.log_entries = incident('Q1', NOW - HOUR, {
      acknowledgedAfter: 1000,
      resolvedAfter: HOUR - 10_000,
    }).log;
    await historyTask.run();
    expect(await state()).toEqual(['triggered', undefined]);
    await tell('E3', 'resolved', 'resolved', NOW - 1_000);
    expect(await state()).toEqual(['resolved', NOW - 1_000]);
  });

  it('reads a changed service at once', async () => {
    const { post, store, task, clock } = await start();
    const nameNow = async () => {
      const [found] = await store.findServices([
        { account: 'default', serviceId: 'PSVCAPI' },
      ]);
      return found?.service.name;
    };
    pagerDuty.lists.services[0].name = 'renamed';
    const updated = eventOf('E1', 'service.updated', { id: 'PSVCAPI' });
    expect((await post(updated)).status).toBe(202);
    expect(await nameNow()).toBe('renamed');

    // Also where the next pull finds what it knew before.
    pagerDuty.lists.services[0].name = 'playback-api';
    clock.advance(1000);
    await task.run();
    expect(await nameNow()).toBe('playback-api');

    pagerDuty.fault = () => ({ status: 500 });
    const again = eventOf('E2', 'service.updated', { id: 'PSVCAPI' });
    expect((await post(again)).status).toBe(202);
    const unknown = eventOf('E3', 'pagey.ping', {});
    expect((await post(unknown)).status).toBe(202);
  });

  it('refuses what is not signed, old, large or no event, without its content', async () => {
    const { post, incidents, logger } = await start();
    const body = eventOf('E1', 'incident.triggered', {
      ...data,
      title: 'CONTENT',
    });
    const statusOf = async (...args: Parameters<typeof post>) =>
      (await post(...args)).status;
    expect(await statusOf(body, '')).toBe(401);
    expect(await statusOf(body, 'v1=abc')).toBe(401);
    expect(await statusOf(body, sign(body, 'wrong'))).toBe(401);
    expect(await statusOf(body, sign(`${body} `))).toBe(401);
    for (const at of [NOW - 50 * HOUR, NOW + HOUR]) {
      const late = eventOf('E1', 'incident.triggered', data, at);
      expect(await statusOf(late)).toBe(400);
    }
    for (const text of ['CONTENT', '[]', '{"event":{"id":"CONTENT"}}']) {
      expect(await statusOf(text)).toBe(400);
    }
    const large = JSON.stringify({ CONTENT: 'x'.repeat(1024 * 1024) });
    expect(await statusOf(large)).toBe(413);
    expect(await incidents()).toEqual([]);
    expect(logger.warn).toHaveBeenCalledTimes(10);
    expect(JSON.stringify(logger.warn.mock.calls)).not.toContain('CONTENT');

    const closed = await start([]);
    expect((await closed.post(body, sign(body, ''))).status).toBe(401);
  });

  it('takes again what could not be applied', async () => {
    const { post, history, incidents } = await start();
    const body = eventOf('E1', 'incident.triggered', data);
    const save = jest
      .spyOn(history, 'saveHistory')
      .mockRejectedValueOnce(new Error('database is gone'));
    expect((await post(body, sign(body), 'D1')).status).toBe(500);
    save.mockRestore();
    expect((await post(body, sign(body), 'D1')).status).toBe(202);
    expect(await incidents()).toHaveLength(1);
  });
});

describe('webhooks of the plugin', () => {
  it('need a signature and no token', async () => {
    const { server } = await startTestBackend({
      features: [
        onCallPlugin,
        catalogServiceMock.factory(),
        mockServices.rootConfig.factory({
          data: { onCall: { webhooks: { secrets: ['second-secret'] } } },
        }),
        mockServices.httpAuth.factory({
          defaultCredentials: {
            $$type: '@backstage/BackstageCredentials',
            principal: { type: 'none' },
          } as never,
        }),
      ],
    });
    const body = eventOf('E1', 'pagey.ping', {}, Date.now());
    const post = (signature: string) =>
      request(server)
        .post(`/api/on-call${PATH}`)
        .set('content-type', 'application/json')
        .set('x-pagerduty-signature', signature)
        .send(body);
    expect((await post(sign(body))).status).toBe(202);
    expect((await post(sign(body, 'wrong'))).status).toBe(401);
    const other = await request(server).get('/api/on-call/now');
    expect(other.status).toBe(401);
  });

  it('are signed as PagerDuty signs', () => {
    const body = Buffer.from('{"event":{}}');
    const signature = sign(body.toString(), 'secret');
    expect(verifySignature(body, signature, ['other', 'secret'])).toBe(true);
    expect(verifySignature(body, undefined, ['secret'])).toBe(false);
    expect(verifySignature(body, signature, [])).toBe(false);
  });
});
