import { startSimulator, type Simulator } from '../startSimulator';
import {
  documentedStatus,
  violations,
} from '../__testUtils__/pagerDutySchemas';

// Answers are read as a client reads them: as whatever they are.
type Json = Record<string, any>;

const token = { authorization: 'Token token=demo-pagerduty-token' };
const now = new Date('2026-11-24T12:00:00Z');
let simulator: Simulator;

// Some tests ask dozens of times, on a machine that may be busy.
jest.setTimeout(60_000);

beforeAll(async () => {
  simulator = await startSimulator({ now });
});
afterAll(() => simulator.close());

async function get(path: string, headers: Record<string, string> = token) {
  const response = await fetch(`${simulator.url}/pagerduty${path}`, {
    headers,
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Json,
  };
}

const account = () => simulator.company.pagerDuty;
const scheduleNamed = (name: string) =>
  account().schedules.find(schedule => schedule.name === name)!;
const policyNamed = (name: string) =>
  account().escalationPolicies.find(policy => policy.name === name)!;
const userNamed = (name: string) =>
  account().users.find(user => user.name === name)!;

describe('answers', () => {
  it('follow PagerDuty’s published description', async () => {
    const [user] = account().users;
    const [team] = account().teams;
    const [service] = account().services;
    const primary = scheduleNamed('Podcast Player primary').id;
    const shifts = scheduleNamed('Creator Studio on-call').id;
    const range = 'since=2026-11-20T00:00:00Z&until=2026-12-18T00:00:00Z';
    const asked: [string, string][] = [
      ['abilities.list', '/abilities'],
      ['users.list', '/users?limit=100&total=true'],
      ['users.get', `/users/${user.id}`],
      ['teams.list', '/teams'],
      ['teams.get', `/teams/${team.id}`],
      ['teams.members', `/teams/${team.id}/members`],
      ['services.list', '/services?limit=100'],
      ['services.get', `/services/${service.id}`],
      ['escalation_policies.list', '/escalation_policies?limit=100'],
      [
        'escalation_policies.get',
        `/escalation_policies/${policyNamed('Creator Studio').id}`,
      ],
      ['oncalls.list', '/oncalls?limit=100'],
      ['oncalls.list', `/oncalls?limit=100&${range}`],
      ['schedules.list', '/schedules?limit=100'],
      [
        'schedules.list',
        `/schedules?limit=100&include[]=schedule_layers&include[]=final_schedule&include[]=overrides_subschedule&${range}`,
      ],
      ['schedules.get', `/schedules/${primary}`],
      ['schedules.get', `/schedules/${primary}?${range}`],
      ['schedules.users', `/schedules/${primary}/users?${range}`],
      ['schedules.overrides', `/schedules/${primary}/overrides?${range}`],
      ['v3.schedules.list', '/v3/schedules'],
      ['v3.schedules.get', `/v3/schedules/${shifts}`],
      [
        'v3.schedules.get',
        `/v3/schedules/${shifts}?include[]=final_schedule&${range}`,
      ],
    ];
    for (const [operation, path] of asked) {
      const { status, body } = await get(path);
      expect([path, status]).toEqual([path, documentedStatus[operation]]);
      expect(violations('responses', operation, body)).toEqual([]);
    }
  });

  it('include in full what is asked for, each as it is described on its own', async () => {
    const include = (...names: string[]) =>
      names.map(name => `include[]=${name}`).join('&');
    const { body: services } = await get(
      `/services?limit=100&${include(
        'integrations',
        'teams',
        'escalation_policies',
      )}`,
    );
    const player = services.services.find(
      (service: Json) => service.name === 'podcast-player-api',
    );
    expect(player.integrations[0]).toMatchObject({
      type: 'generic_events_api_inbound_integration',
      integration_key: expect.stringMatching(/^[0-9a-f]{32}$/),
      vendor: { id: 'PRO19CT' },
    });
    expect(
      violations('responses', 'escalation_policies.get', {
        escalation_policy: player.escalation_policy,
      }),
    ).toEqual([]);
    expect(
      violations('responses', 'teams.get', { team: player.teams[0] }),
    ).toEqual([]);

    const { body: oncalls } = await get(
      `/oncalls?limit=100&${include(
        'users',
        'schedules',
        'escalation_policies',
      )}`,
    );
    for (const oncall of oncalls.oncalls) {
      expect(
        violations('responses', 'users.get', { user: oncall.user }),
      ).toEqual([]);
    }
    const { body: plain } = await get('/services?limit=1');
    expect(plain.services[0].integrations[0].type).toBe(
      'generic_events_api_inbound_integration_reference',
    );
    expect(plain.services[0].integrations[0]).not.toHaveProperty(
      'integration_key',
    );
  });

  it('are found by name, team and user, and sorted', async () => {
    const team = account().teams.find(({ name }) => name === 'Payments')!;
    const { body } = await get(
      `/services?team_ids[]=${team.id}&sort_by=name:desc`,
    );
    const names = body.services.map(({ name }: Json) => name);
    expect(names).toEqual([
      'payouts',
      'ledger-batch',
      'ledger',
      'checkout',
      'billing',
    ]);
    expect((await get('/users?query=ida%20b')).body.users).toMatchObject([
      { email: expect.stringMatching(/^ida\.berg@ljudbild\.example$/i) },
    ]);
    expect((await get('/services?name=ledger')).body.services).toMatchObject([
      { name: 'ledger' },
    ]);
    const li = userNamed('Li Wei').id;
    expect(
      (await get(`/escalation_policies?user_ids[]=${li}`)).body
        .escalation_policies,
    ).toMatchObject([{ name: 'Audio Pipeline' }]);
  });
});

describe('paging', () => {
  it('walks a list in pages of 25, at most 100, without a total unless asked', async () => {
    const first = (await get('/services')).body;
    expect(first).toMatchObject({
      limit: 25,
      offset: 0,
      more: true,
      total: null,
    });
    expect((await get('/services?limit=500')).body.limit).toBe(100);
    const ids: string[] = [];
    for (let offset = 0, more = true; more; offset += 20) {
      const { body } = await get(
        `/services?limit=20&offset=${offset}&total=true`,
      );
      expect(body.total).toBe(account().services.length);
      ids.push(...body.services.map(({ id }: Json) => id));
      more = body.more;
    }
    expect(ids).toHaveLength(account().services.length);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('ends at 10,000 and refuses what is no number', async () => {
    const { status, body } = await get('/services?limit=100&offset=9950');
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      code: 2002,
      errors: [expect.stringContaining('10000')],
    });
    expect(violations('errors', '400', body)).toEqual([]);
    const bad = await get('/services?limit=many');
    expect(bad).toMatchObject({ status: 400, body: { error: { code: 2001 } } });
  });
});

describe('access', () => {
  it('needs a token that is known, for version 2', async () => {
    for (const headers of [
      {},
      { authorization: 'Token token=wrong' },
      { authorization: 'Basic demo-pagerduty-token' },
    ]) {
      const { status, body } = await get('/services', headers as typeof token);
      expect(status).toBe(401);
      expect(body).toEqual({
        error: { message: 'Authentication failed', code: 2006 },
      });
    }
    const accept = (version: number) => ({
      ...token,
      accept: `application/vnd.pagerduty+json;version=${version}`,
    });
    expect((await get('/services', accept(2))).status).toBe(200);
    expect((await get('/services', accept(1))).status).toBe(406);
    expect(await get('/nowhere')).toMatchObject({
      status: 404,
      body: { error: { code: 2100 } },
    });
    expect((await get('/services/PUNKNOW')).status).toBe(404);
  });

  it('gives OAuth tokens that may do what their scopes say', async () => {
    const ask = async (form: Record<string, string>) => {
      const response = await fetch(`${simulator.url}/pagerduty/oauth/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: 'demo-client',
          client_secret: 'demo-secret',
          ...form,
        }),
      });
      return { status: response.status, body: (await response.json()) as Json };
    };
    const scope = 'as_account-us.ljudbild services.read';
    const { status, body } = await ask({ scope });
    expect(status).toBe(200);
    expect(body).toMatchObject({ scope, token_type: 'bearer' });
    const bearer = { authorization: `Bearer ${body.access_token}` };
    expect((await get('/services', bearer)).status).toBe(200);
    expect(await get('/oncalls', bearer)).toMatchObject({
      status: 403,
      body: { error: { code: 2010 } },
    });
    expect((await ask({ client_secret: 'x', scope })).status).toBe(401);
    expect((await ask({ scope: 'services.read' })).status).toBe(400);
    expect((await ask({ grant_type: 'password' })).status).toBe(400);
  });

  it('counts requests, and refuses those above the limit with a time to wait', async () => {
    const small = await startSimulator({ now, pagerDutyRequestsPerMinute: 2 });
    const ask = () =>
      fetch(`${small.url}/pagerduty/abilities`, { headers: token });
    const answers = [await ask(), await ask(), await ask()];
    await small.close();
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(
      answers.map(({ headers }) => headers.get('ratelimit-remaining')),
    ).toEqual(['1', '0', '0']);
    const wait = Number(answers[2].headers.get('ratelimit-reset'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect(await answers[2].json()).toEqual({
      error: { message: 'Rate Limit Exceeded', code: 2020 },
    });
  });
});
