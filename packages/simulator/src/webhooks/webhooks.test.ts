import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHmac } from 'node:crypto';
import vector from '../__fixtures__/webhookSignature.json';
import { askPagerDuty, type Json } from '../__testUtils__/askPagerDuty';
import { startSimulator, type Simulator } from '../startSimulator';
import { signPayload } from './signPayload';

const now = new Date('2026-11-24T12:00:00Z');
const secret = 'a-demo-secret';
type Received = { headers: IncomingMessage['headers']; body: string };

let simulator: Simulator;
let receiver: Server;
let url: string;
let received: Received[];
/** Statuses of the coming answers; 202 after them. */
let statuses: number[];
const { get, control } = askPagerDuty(() => simulator);

beforeEach(async () => {
  received = [];
  statuses = [];
  simulator = await startSimulator({ now, webhookRetryDelayMilliseconds: 1 });
  receiver = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', chunk => chunks.push(chunk));
    request.on('end', () => {
      received.push({
        headers: request.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      });
      response.writeHead(statuses.shift() ?? 202).end();
    });
  });
  await new Promise<void>(resolve => {
    receiver.listen(0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
});
afterEach(async () => {
  await simulator.close();
  receiver.closeAllConnections();
  await new Promise(resolve => {
    receiver.close(resolve);
  });
});

const serviceNamed = (name: string) =>
  simulator.company.pagerDuty.services.find(service => service.name === name)!;

async function trigger(name = 'podcast-player-api') {
  const { status, body } = await control('POST', '/pagerduty/incidents', {
    serviceId: serviceNamed(name).id,
    title: 'Episodes do not play',
  });
  expect(status).toBe(201);
  return body.incident as Json;
}

const events = () => received.map(({ body }) => JSON.parse(body).event as Json);

describe('signPayload', () => {
  it('agrees with a signature computed elsewhere', () => {
    expect(signPayload(vector.body_utf8, vector.secret)).toBe(
      vector.header_value,
    );
  });
});

describe('incidents by hand', () => {
  it('are on the wire at once, and sent as signed events', async () => {
    expect(
      await control('PUT', '/pagerduty/webhook', { url, secret }),
    ).toMatchObject({ status: 200, body: { url, deliveries: [] } });
    const { id } = await trigger();
    const triggered = await get(`/incidents/${id}`);
    expect(triggered.body.incident).toMatchObject({
      status: 'triggered',
      created_at: '2026-11-24T12:00:00Z',
      service: { summary: 'podcast-player-api' },
    });
    const [{ assignee }] = triggered.body.incident.assignments;
    await control('PUT', '/clock', { advanceMilliseconds: 90_000 });
    await control('POST', `/pagerduty/incidents/${id}/acknowledge`);
    await control('PUT', '/clock', { advanceMilliseconds: 600_000 });
    await control('POST', `/pagerduty/incidents/${id}/resolve`);
    await simulator.control.incidents.webhooksSettled();

    expect(
      events().map(({ event_type, occurred_at, agent, data }) => [
        event_type,
        occurred_at,
        agent.id,
        data.id,
        data.status,
        data.assignees[0].id,
      ]),
    ).toEqual([
      [
        'incident.triggered',
        '2026-11-24T12:00:00.000Z',
        serviceNamed('podcast-player-api').id,
        id,
        'triggered',
        assignee.id,
      ],
      [
        'incident.acknowledged',
        '2026-11-24T12:01:30.000Z',
        assignee.id,
        id,
        'acknowledged',
        assignee.id,
      ],
      [
        'incident.resolved',
        '2026-11-24T12:11:30.000Z',
        assignee.id,
        id,
        'resolved',
        assignee.id,
      ],
    ]);
    for (const { headers, body } of received) {
      expect(headers['x-pagerduty-signature']).toBe(
        `v1=${createHmac('sha256', secret).update(body).digest('hex')}`,
      );
    }
    const sent = JSON.parse(vector.body_utf8).event;
    expect(Object.keys(events()[0]).sort()).toEqual(Object.keys(sent).sort());
    expect(Object.keys(events()[0].data).sort()).toEqual(
      Object.keys(sent.data).sort(),
    );
    const deliveries = received.map(({ headers }) => headers['x-webhook-id']);
    expect(new Set(deliveries).size).toBe(3);

    const { body } = await get(`/incidents/${id}/log_entries`);
    expect(
      body.log_entries.map(({ type }: Json) => type.replace('_log_entry', '')),
    ).toEqual([
      'trigger',
      'assign',
      'notify',
      'notify',
      'acknowledge',
      'resolve',
    ]);
    const service = await get(
      `/services/${serviceNamed('podcast-player-api').id}`,
    );
    expect(service.body.service.last_incident_timestamp).toBe(
      '2026-11-24T12:00:00Z',
    );
  });

  it('escalate while nobody answers', async () => {
    await control('PUT', '/pagerduty/webhook', { url, secret });
    const { id, assignments } = await trigger();
    await control('PUT', '/clock', { advanceMilliseconds: 11 * 60_000 });
    await simulator.control.incidents.webhooksSettled();
    expect(events().map(({ event_type }) => event_type)).toEqual([
      'incident.triggered',
      'incident.escalated',
    ]);
    const { body } = await get(`/incidents/${id}`);
    const onSecondLevel = await get(
      `/oncalls?escalation_policy_ids[]=${body.incident.escalation_policy.id}`,
    );
    const second = onSecondLevel.body.oncalls.find(
      ({ escalation_level }: Json) => escalation_level === 2,
    );
    expect(body.incident.assignments[0].assignee.id).toBe(second.user.id);
    expect(second.user.id).not.toBe(assignments[0].assignee.id);
    expect(events()[1].data.assignees[0].id).toBe(second.user.id);
  });

  it('are refused where they make no sense', async () => {
    const { id } = await trigger();
    const refused: [number, string, unknown][] = [
      [400, '/pagerduty/incidents', { title: 'Of no service' }],
      [404, '/pagerduty/incidents', { serviceId: 'PNOBODY', title: 'x' }],
      [
        409,
        '/pagerduty/incidents',
        { serviceId: serviceNamed('show-pages').id, title: 'Disabled' },
      ],
      [404, `/pagerduty/incidents/${id}/acknowledge`, { userId: 'PNOBODY' }],
      [404, '/pagerduty/incidents/QNOTHING/resolve', {}],
    ];
    for (const [status, path, body] of refused) {
      expect((await control('POST', path, body)).status).toBe(status);
    }
    await control('POST', `/pagerduty/incidents/${id}/resolve`);
    const again = await control('POST', `/pagerduty/incidents/${id}/resolve`);
    expect(again).toMatchObject({
      status: 409,
      body: { error: { message: `Incident ${id} is resolved` } },
    });
  });
});

describe('webhooks', () => {
  it('are sent again with the same id after errors, and dropped when refused', async () => {
    await control('PUT', '/pagerduty/webhook', { url, secret });
    statuses = [503, 429, 500];
    await trigger();
    await simulator.control.incidents.webhooksSettled();
    expect(received).toHaveLength(4);
    expect(
      new Set(
        received.map(
          ({ headers, body }) => `${headers['x-webhook-id']} ${body}`,
        ),
      ).size,
    ).toBe(1);
    statuses = [403];
    const changed = await control(
      'PUT',
      `/pagerduty/services/${serviceNamed('ledger').id}/status`,
      { status: 'critical' },
    );
    expect(changed.status).toBe(200);
    statuses.push(...Array(6).fill(500));
    await trigger('ledger');
    await simulator.control.incidents.webhooksSettled();
    const { body } = await control('GET', '/pagerduty/webhook');
    expect(JSON.stringify(body)).not.toContain(secret);
    expect(
      body.deliveries.map(({ eventType, attempts, outcome, status }: Json) => [
        eventType,
        attempts,
        outcome,
        status,
      ]),
    ).toEqual([
      ['incident.triggered', 4, 'delivered', 202],
      ['service.updated', 1, 'dropped', 403],
      ['incident.triggered', 6, 'givenUp', 500],
    ]);
  });

  it('go to this machine only, and nowhere once removed', async () => {
    for (const elsewhere of [
      'https://example.com/hook',
      'http://127.0.0.1.example.com/hook',
      'http://169.254.169.254/latest',
      'file:///etc/hosts',
      'nonsense',
    ]) {
      const answer = await control('PUT', '/pagerduty/webhook', {
        url: elsewhere,
        secret,
      });
      expect([elsewhere, answer.status]).toEqual([elsewhere, 400]);
    }
    await control('PUT', '/pagerduty/webhook', { url, secret });
    expect((await control('DELETE', '/pagerduty/webhook')).status).toBe(204);
    await trigger();
    await simulator.control.incidents.webhooksSettled();
    expect(received).toEqual([]);
  });
});
