import {
  ListTagsForResourceCommand,
  DescribeAccountCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import { request as httpRequest } from 'node:http';
import { askPagerDuty } from '../__testUtils__/askPagerDuty';
import { startSimulator, type Simulator } from '../startSimulator';

let simulator: Simulator;
let organizations: OrganizationsClient;

beforeEach(async () => {
  simulator = await startSimulator({ now: new Date('2026-11-24T12:00:00Z') });
  organizations = new OrganizationsClient({
    endpoint: simulator.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIADEMODEMODEMODEMO', secretAccessKey: 'x' },
  });
});
afterEach(async () => {
  organizations.destroy();
  await simulator.close();
});

const { control, get } = askPagerDuty(() => simulator);
const pagerDuty = async (path: string) => (await get(path)).body;

const account = (name: string) =>
  simulator.company.aws.accounts.find(candidate => candidate.name === name)!;

const describeAccount = async (id: string) =>
  (await organizations.send(new DescribeAccountCommand({ AccountId: id })))
    .Account!;

describe('the control API', () => {
  it('changes tags, and the change shows on the wire', async () => {
    const { id } = account('player-prod');
    const tags = async () =>
      (
        await organizations.send(
          new ListTagsForResourceCommand({ ResourceId: id }),
        )
      ).Tags?.map(({ Key, Value }) => `${Key}=${Value}`);
    const team = `/aws/accounts/${id}/tags/team`;
    expect((await control('PUT', team, { value: 'search' })).status).toBe(200);
    expect(await tags()).toContain('team=search');
    expect((await control('DELETE', team)).status).toBe(200);
    expect(await tags()).not.toContain('team=search');
    expect(await control('DELETE', team)).toMatchObject({
      status: 404,
      body: { error: { message: `Account ${id} has no tag team` } },
    });
  });

  it('shows the company as it stood, and as it stands again', async () => {
    const policyOf = async (name: string) =>
      (await pagerDuty(`/services?query=${name}`)).services[0].escalation_policy
        .summary;
    const now = '2026-11-24T12:00:00.000Z';
    expect(await policyOf('checkout')).toBe('Payments');
    const stood = await control('PUT', '/company', {
      standsAt: '2025-12-01T12:00:00.000Z',
    });
    expect(stood.body).toEqual({ now: '2025-12-01T12:00:00.000Z' });
    expect(await policyOf('checkout')).toBe('Central operations');
    expect(account('payments-prod')).toBeDefined();
    expect(account('discovery-prod')).toBeUndefined();

    await control('PUT', '/company', { standsAt: now });
    expect(await policyOf('checkout')).toBe('Payments');
    expect(account('discovery-prod')).toBeDefined();
  });

  it('adds, renames, moves, closes and removes accounts', async () => {
    const created = await control('POST', '/aws/accounts', {
      name: 'new-shows-prod',
      unit: 'Workloads/Prod',
      tags: { team: 'publishing' },
    });
    expect(created.status).toBe(201);
    const { id } = created.body;
    expect((await describeAccount(id)).Name).toBe('new-shows-prod');
    const before = (await describeAccount(id)).Paths;
    await control('PATCH', `/aws/accounts/${id}`, {
      name: 'old-shows',
      unit: 'Suspended',
      state: 'CLOSED',
    });
    const closed = await describeAccount(id);
    expect(closed).toMatchObject({ Name: 'old-shows', State: 'CLOSED' });
    expect(closed.Paths).not.toEqual(before);
    expect((await control('DELETE', `/aws/accounts/${id}`)).status).toBe(204);
    await expect(describeAccount(id)).rejects.toMatchObject({
      name: 'AccountNotFoundException',
    });
    expect(
      await control('PATCH', `/aws/accounts/${account('build').id}`, {
        unit: 'Nowhere/At/All',
      }),
    ).toMatchObject({ status: 404 });
  });

  it('changes escalation policies, services and schedules', async () => {
    const { services, escalationPolicies, schedules, users } =
      simulator.company.pagerDuty;
    const policy = escalationPolicies.find(({ name }) => name === 'Search')!;
    const ida = users.find(({ name }) => name === 'Ida Berg')!;
    const onlyIda = [
      { delayMinutes: 5, targets: [{ type: 'user', id: ida.id }] },
    ];
    const rules = `/pagerduty/escalation-policies/${policy.id}/rules`;
    expect((await control('PUT', rules, onlyIda)).status).toBe(200);
    const onCalls = await pagerDuty(
      `/oncalls?escalation_policy_ids[]=${policy.id}`,
    );
    expect(onCalls.oncalls).toMatchObject([
      { escalation_level: 1, user: { summary: 'Ida Berg' }, schedule: null },
    ]);
    expect(
      await control('PUT', rules, [
        { delayMinutes: 5, targets: [{ type: 'schedule', id: 'PNOBODY' }] },
      ]),
    ).toMatchObject({
      status: 404,
      body: { error: { message: 'There is no schedule PNOBODY' } },
    });

    const [service] = services;
    await control('PUT', `/pagerduty/services/${service.id}/status`, {
      status: 'disabled',
    });
    expect((await pagerDuty(`/services/${service.id}`)).service.status).toBe(
      'disabled',
    );

    for (const name of ['Identity primary', 'Creator Studio on-call']) {
      const schedule = schedules.find(candidate => candidate.name === name)!;
      const { status } = await control(
        'POST',
        `/pagerduty/schedules/${schedule.id}/overrides`,
        {
          start: '2026-11-24T10:00:00Z',
          end: '2026-11-24T14:00:00Z',
          userId: ida.id,
        },
      );
      expect(status).toBe(201);
      const { oncalls } = await pagerDuty(
        `/oncalls?schedule_ids[]=${schedule.id}&user_ids[]=${ida.id}`,
      );
      expect(oncalls).toMatchObject([
        { start: '2026-11-24T10:00:00Z', end: '2026-11-24T14:00:00Z' },
      ]);
    }
  });

  it('stops, moves and starts the clock', async () => {
    const primary = simulator.company.pagerDuty.schedules.find(
      ({ name }) => name === 'Identity primary',
    )!;
    const onCall = async () =>
      (await pagerDuty(`/oncalls?schedule_ids[]=${primary.id}`)).oncalls[0].user
        .summary;
    const today = await onCall();
    const day = 24 * 3_600_000;
    expect(
      (await control('PUT', '/clock', { advanceMilliseconds: day })).body,
    ).toEqual({ now: '2026-11-25T12:00:00.000Z' });
    expect(await onCall()).not.toBe(today);
    await control('PUT', '/clock', { stopAt: '2026-11-24T12:00:00Z' });
    expect(await onCall()).toBe(today);
    await control('PUT', '/clock', { run: true });
    expect((await control('GET', '/state')).body).toMatchObject({
      clock: 'running',
      now: expect.stringMatching(/^2026-11-24T12:0/),
    });
  });

  it('sets and clears faults, and says what it was asked for', async () => {
    const fault = {
      area: 'pagerduty',
      operation: 'teams.list',
      kind: 'status',
      status: 500,
      times: 3,
    };
    const added = await control('POST', '/faults', fault);
    expect(added).toEqual({ status: 201, body: { ...fault, id: '1' } });
    await pagerDuty('/teams');
    const { body } = await control('GET', '/state');
    expect(body).toMatchObject({
      seed: 'ljudbild',
      faults: [{ id: '1', times: 2 }],
      requests: { 'pagerduty teams.list': 1 },
    });
    expect(body.aws.accounts).toHaveLength(45);
    expect((await control('DELETE', '/faults/1')).status).toBe(204);
    expect((await control('DELETE', '/faults/1')).status).toBe(404);
    await control('POST', '/faults', fault);
    expect((await control('DELETE', '/faults')).status).toBe(204);
    expect((await control('GET', '/faults')).body).toEqual({ faults: [] });
  });

  it('refuses what it does not understand, with the reason', async () => {
    const refused: [string, string, unknown, RegExp][] = [
      ['POST', '/faults', { area: 'pagerduty', kind: 'explode' }, /kind/],
      ['POST', '/faults', { area: 'aws', kind: 'slow' }, /delayMilliseconds/],
      ['PUT', '/clock', { stopAt: 'tomorrow' }, /not valid/],
      ['POST', '/aws/accounts', { name: '' }, /name/],
    ];
    for (const [method, path, body, reason] of refused) {
      const answer = await control(method, path, body);
      expect(answer.status).toBe(400);
      expect(answer.body.error.message).toMatch(reason);
    }
    expect((await control('GET', '/nothing')).status).toBe(404);
  });

  it('answers only to this machine’s own names', async () => {
    const status = await new Promise((resolve, reject) => {
      httpRequest(
        `${simulator.url}/control/state`,
        { headers: { host: 'rebound.example' } },
        response => {
          response.resume();
          resolve(response.statusCode);
        },
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });
});
