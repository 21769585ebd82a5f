import { FakeClock } from '../__testUtils__/FakeClock';
import { FakePagerDuty } from '../__testUtils__/FakePagerDuty';
import type { AccountCredentials } from '../config';
import { PagerDutyClient } from './PagerDutyClient';

jest.setTimeout(30_000);

describe('PagerDutyClient', () => {
  let pagerDuty: FakePagerDuty;
  let clock: FakeClock;

  beforeEach(async () => {
    pagerDuty = await FakePagerDuty.start();
    clock = new FakeClock();
  });

  afterEach(() => pagerDuty.stop());

  function createClient(
    credentials?: AccountCredentials,
    timeoutMs: number = 4000,
  ) {
    return PagerDutyClient.create(
      {
        apiBaseUrl: new URL(pagerDuty.url),
        credentials: credentials ?? { type: 'token', token: 'fake-token' },
      },
      { clock, retry: { timeoutMs } },
    );
  }

  const window = {
    start: Date.parse('2026-09-30T22:00:00Z'),
    end: Date.parse('2026-10-31T23:00:00Z'),
  };

  describe('reads', () => {
    it('services, with their urgency rule and hashed integration keys', async () => {
      const { items, malformed } = await createClient().listServices();

      expect(malformed).toBe(0);
      expect(items).toEqual([
        {
          id: 'PSVCAPI',
          name: 'playback-api',
          url: 'https://acme.pagerduty.com/service-directory/PSVCAPI',
          status: 'active',
          urgency: 'support-hours',
          team: expect.objectContaining({ name: 'Podcast Delivery' }),
          policy: expect.objectContaining({ id: 'PEPDLVR' }),
          integrationKeyHashes: [expect.stringMatching(/^[0-9a-f]{64}$/)],
        },
        expect.objectContaining({ status: 'critical', urgency: 'high' }),
        expect.objectContaining({
          status: 'disabled',
          urgency: 'severity-based',
        }),
      ]);
      expect(JSON.stringify(items)).not.toContain('fake');
      expect(pagerDuty.requests[0].query.getAll('include[]')).toEqual([
        'integrations',
      ]);
    });

    it('policies, with schedules of both kinds and people as targets', async () => {
      const { items } = await createClient().listPolicies();

      expect(
        items.map(({ name, loops, levels }) => [
          name,
          loops,
          levels.map(({ delayMinutes, targets }) => [
            delayMinutes,
            ...targets.map(target => `${target.type} ${target.name}`),
          ]),
        ]),
      ).toEqual([
        [
          'Podcast Delivery EP',
          2,
          [
            [10, 'schedule Delivery primary'],
            [15, 'schedule Delivery secondary'],
            [30, 'user Devon Reyes'],
          ],
        ],
        ['Ads EP', 0, [[30, 'schedule Ads on-call (shift based)']]],
        ['Old batch EP', 0, [[30, 'user Eva Holm']]],
      ]);
    });

    it('people and teams', async () => {
      pagerDuty.lists.users[0].email = 'Anna.Lind@ACME.example';
      pagerDuty.lists.users[1].email = null;

      const people = await createClient().listPeople();
      const teams = await createClient().listTeams();

      expect(people.items[0]).toEqual({
        id: 'PANNA01',
        name: 'Anna Lind',
        url: 'https://acme.pagerduty.com/users/PANNA01',
        timeZone: 'Europe/Stockholm',
        email: 'anna.lind@acme.example',
      });
      expect(people.items[1]).not.toHaveProperty('email');
      expect(teams.items.map(({ name }) => name)).toEqual([
        'Podcast Delivery',
        'Ads',
      ]);
    });

    it('who is on call, without the bounds that were only cut', async () => {
      const { shifts } = await createClient().listOnCalls(
        ['PEPDLVR', 'PEPADS1'],
        window,
      );

      expect(shifts).toHaveLength(9);
      expect(shifts[0]).toEqual({
        policyId: 'PEPDLVR',
        level: 1,
        person: expect.objectContaining({ name: 'Anna Lind' }),
        schedule: expect.objectContaining({ name: 'Delivery primary' }),
        end: Date.parse('2026-10-05T07:00:00Z'),
      });
      expect(shifts[6]).toMatchObject({
        start: Date.parse('2026-10-26T08:00:00Z'),
      });
      expect(shifts[6]).not.toHaveProperty('end');
      expect(shifts[8]).toEqual({
        policyId: 'PEPDLVR',
        level: 3,
        person: expect.objectContaining({ name: 'Devon Reyes' }),
      });
    });
  });

  describe('takes lists whole or not at all', () => {
    beforeEach(() => {
      pagerDuty.lists.teams = Array.from({ length: 250 }, (_, index) => ({
        id: `PTEAM${index}`,
        name: `Team ${index}`,
      }));
    });

    it('over all pages', async () => {
      const { items } = await createClient().listTeams();
      expect(items).toHaveLength(250);
      expect(
        pagerDuty.requests.map(({ query }) => query.get('offset')),
      ).toEqual(['0', '100', '200']);
    });

    it('with and without a total', async () => {
      pagerDuty.counts = false;
      expect((await createClient().listTeams()).items).toHaveLength(250);
    });

    it.each([
      ['a last page that is missing', (page: any) => (page.more = false)],
      ['an empty page amid the list', (page: any) => (page.teams = [])],
      ['a short page amid the list', (page: any) => page.teams.pop()],
      [
        'a short page where no total tells',
        (page: any) => {
          page.teams.pop();
          page.total = null;
        },
      ],
      ['a page that comes again', (page: any) => (page.offset = 100)],
      ['a total that changes for good', (page: any) => (page.total += 1)],
    ])('and refuses %s', async (_, distort) => {
      pagerDuty.fault = ({ query }) => {
        if (query.get('offset') === '100') return undefined;
        const offset = Number(query.get('offset'));
        const page = {
          teams: pagerDuty.lists.teams.slice(offset, offset + 100),
          offset,
          limit: 100,
          more: offset < 200,
          total: 250,
        };
        distort(page);
        return { status: 200, body: page };
      };
      await expect(createClient().listTeams()).rejects.toMatchObject({
        code: 'bad-answer',
        message: expect.stringMatching(/GET \/teams answered a list/),
      });
    });

    it.each([
      ['null', null],
      ['a text', '"teams"'],
      ['another list', { users: [], more: false }],
      ['no list', { teams: {}, more: false }],
      ['no word on more', { teams: [] }],
    ])('and refuses %s', async (_, body) => {
      pagerDuty.fault = () => ({ status: 200, body: body ?? 'null' });
      await expect(createClient().listTeams()).rejects.toMatchObject({
        code: 'bad-answer',
        message: expect.stringContaining('no page of teams'),
      });
    });

    it('and refuses an item that comes twice', async () => {
      pagerDuty.lists.teams[120] = pagerDuty.lists.teams[20];
      await expect(createClient().listTeams()).rejects.toMatchObject({
        message: expect.stringContaining('an item came twice'),
      });
    });

    it('and asks once more where a list shifted meanwhile', async () => {
      let asked = 0;
      pagerDuty.fault = () => {
        if (++asked === 2) pagerDuty.lists.teams.shift();
        return undefined;
      };
      const { items } = await createClient().listTeams();
      expect(items).toHaveLength(249);
      expect(pagerDuty.requests).toHaveLength(5);
    });

    it('and refuses what is longer than PagerDuty pages', async () => {
      pagerDuty.lists.teams = Array.from({ length: 10_001 }, (_, index) => ({
        id: `PTEAM${index}`,
        name: 'Team',
      }));
      await expect(createClient().listTeams()).rejects.toMatchObject({
        code: 'bad-answer',
        message: expect.stringContaining('10,000'),
      });
      expect(pagerDuty.requests).toHaveLength(1);

      pagerDuty.counts = false;
      await expect(createClient().listTeams()).rejects.toMatchObject({
        message: expect.stringContaining('10,000'),
      });
      expect(pagerDuty.requests.at(-1)?.query.get('offset')).toBe('9900');
    });

    it('but asks for less at a time of who is on call', async () => {
      const days = (query: URLSearchParams) =>
        (Date.parse(query.get('until')!) - Date.parse(query.get('since')!)) /
        (24 * 60 * 60 * 1000);
      const policies = ['PEPDLVR', 'PEPADS1', 'PEPOLD9'];
      const whole = await createClient().listOnCalls(policies, window);
      pagerDuty.requests.length = 0;

      pagerDuty.fault = ({ query }) =>
        query.getAll('escalation_policy_ids[]').length > 1 || days(query) > 10
          ? { status: 200, body: { oncalls: [], more: true, total: 10_001 } }
          : undefined;
      const split = await createClient().listOnCalls(policies, window);

      const distinct = new Set(split.shifts.map(item => JSON.stringify(item)));
      expect([...distinct].sort()).toEqual(
        whole.shifts.map(item => JSON.stringify(item)).sort(),
      );
      const asked = pagerDuty.requests
        .map(({ query }) => query)
        .filter(query => days(query) <= 10);
      expect(asked).toHaveLength(3 * 4);
      for (const id of policies) {
        const own = asked.filter(
          query => query.get('escalation_policy_ids[]') === id,
        );
        expect(own.map(query => Date.parse(query.get('since')!))).toEqual([
          window.start,
          ...own.slice(0, -1).map(query => Date.parse(query.get('until')!)),
        ]);
      }

      pagerDuty.fault = () => ({
        status: 200,
        body: { oncalls: [], more: true, total: 10_001 },
      });
      await expect(
        createClient().listOnCalls(['PEPDLVR'], {
          start: window.start,
          end: window.start + 60 * 60 * 1000,
        }),
      ).rejects.toThrow('10,000');
    });

    it('leaves out and counts what makes no sense', async () => {
      pagerDuty.lists.teams.push({ id: 'PBAD', name: 5 }, 'nonsense' as any, {
        name: 'no id',
      });
      expect(await createClient().listTeams()).toMatchObject({
        malformed: 3,
        malformedIds: ['PBAD'],
      });

      pagerDuty.lists.oncalls[0].user = null;
      pagerDuty.lists.oncalls[1].escalation_level = 0;
      expect(
        await createClient().listOnCalls(['PEPDLVR'], window),
      ).toMatchObject({ malformed: 2, malformedIds: ['PEPDLVR', 'PEPDLVR'] });

      pagerDuty.fault = () => ({
        status: 200,
        body: { oncalls: [{ user: null }], more: false, total: 1 },
      });
      await expect(
        createClient().listOnCalls(['PEPDLVR'], window),
      ).rejects.toThrow('name no escalation policy');
    });

    it('loses no item for a part that makes no sense', async () => {
      const [service] = pagerDuty.lists.services;
      pagerDuty.lists.services = [
        {
          ...service,
          status: 'constructor',
          teams: [{ id: null }, { id: 'PTEAMDL', summary: 'Delivery' }],
          integrations: [null, { integration_key: 'fake-key' }],
          incident_urgency_rule: { type: 'constant', urgency: 'toString' },
        },
        { id: 'PBARE' },
      ];
      const { items, malformed } = await createClient().listServices();
      expect(malformed).toBe(0);
      expect(items).toMatchObject([
        {
          status: 'unknown',
          urgency: 'unknown',
          team: { name: 'Delivery' },
          integrationKeyHashes: [expect.any(String)],
        },
        { id: 'PBARE', name: 'PBARE', status: 'unknown' },
      ]);

      pagerDuty.lists.escalation_policies[0].teams = [{}];
      pagerDuty.lists.escalation_policies[0].num_loops = 2 ** 40;
      expect(await createClient().listPolicies()).toMatchObject({
        malformed: 0,
        items: [{ loops: 0 }, {}, {}],
      });
    });

    it('keeps no address that a browser must not follow', async () => {
      pagerDuty.lists.teams = [
        // eslint-disable-next-line no-script-url
        { id: 'PX', name: 'X\u0000', html_url: 'javascript:alert(1)' },
      ];
      expect((await createClient().listTeams()).items).toEqual([
        { id: 'PX', name: 'X' },
      ]);
    });
  });

  describe('when PagerDuty has a bad day', () => {
    it.each([
      ['500', { status: 500 }],
      ['408', { status: 408 }],
      ['no valid JSON', { status: 200, body: '<html>' }],
      ['no answer', 'silence' as const],
      ['half a body', 'half' as const],
      ['a cut body', 'cut' as const],
    ])('tries again after %s', async (_, fault) => {
      let failures = 2;
      pagerDuty.fault = () => (failures-- > 0 ? fault : undefined);

      const { items } = await createClient(undefined, 1000).listTeams();

      expect(items).toHaveLength(2);
      expect(clock.waits).toEqual([375, 750]);
    });

    it.each([
      ['500', { status: 500 }, 'unreachable', /answered 500/],
      ['silence', 'silence' as const, 'unreachable', /within 200 ms/],
      ['half a body', 'half' as const, 'unreachable', /within 200 ms/],
      ['a cut body', 'cut' as const, 'unreachable', /cannot be reached/],
      ['HTML', { status: 200, body: '<html>' }, 'bad-answer', /valid JSON/],
      ['429', { status: 429 }, 'rate-limited', /raise onCall.pull.frequency/],
    ])('gives up in the end: %s', async (_, fault, code, message) => {
      const timeoutMs = message.test('within 200 ms') ? 200 : 4000;
      pagerDuty.fault = () => fault;
      await expect(
        createClient(undefined, timeoutMs).listTeams(),
      ).rejects.toMatchObject({
        code,
        message: expect.stringMatching(message),
      });
      expect(pagerDuty.requests).toHaveLength(5);
    });

    it('says that nobody listens', async () => {
      const client = createClient();
      await pagerDuty.stop();
      await expect(client.listTeams()).rejects.toMatchObject({
        code: 'unreachable',
        message: expect.stringContaining('ECONNREFUSED'),
      });
      pagerDuty = await FakePagerDuty.start();
    });

    it('waits after 429 for as long as its headers say', async () => {
      let failures = 1;
      pagerDuty.fault = () =>
        failures-- > 0
          ? {
              status: 429,
              headers: {
                'ratelimit-limit': '960',
                'ratelimit-remaining': '0',
                'ratelimit-reset': '20',
              },
            }
          : undefined;
      await createClient().listTeams();
      expect(clock.waits).toEqual([20_500]);
    });

    it('waits after 429 without headers, longer each time, and within bounds', async () => {
      pagerDuty.fault = () => ({ status: 429 });
      await expect(createClient().listTeams()).rejects.toThrow('429');
      expect(clock.waits).toEqual([3000, 6000, 12_000, 24_000]);

      clock.waits.length = 0;
      pagerDuty.fault = () => ({
        status: 429,
        headers: { 'ratelimit-reset': '999999' },
      });
      await expect(createClient().listTeams()).rejects.toThrow('429');
      expect(clock.waits).toEqual([60_000, 60_000, 60_000]);
    });

    it('pauses before the rate limit is used up', async () => {
      const client = createClient();
      pagerDuty.headers = {
        'ratelimit-limit': '960',
        'ratelimit-remaining': '48',
        'ratelimit-reset': '7',
      };
      await client.listTeams();
      expect(clock.waits).toEqual([]);

      pagerDuty.headers = { 'ratelimit-remaining': 'many' };
      await client.listTeams();
      await client.listTeams();
      expect(clock.waits).toEqual([7000]);
    });

    it.each([
      [401, 'unauthorized'],
      [402, 'not-available'],
      [403, 'not-available'],
      [404, 'bad-answer'],
      [302, 'bad-answer'],
    ])('answers %s at once with %s', async (status, code) => {
      pagerDuty.fault = () => ({
        status,
        headers: { location: `${pagerDuty.url}/elsewhere` },
        body: { error: { message: 'Token token=fake-token is no good' } },
      });
      const error = await createClient()
        .listTeams()
        .catch(e => e);
      expect(error).toMatchObject({ code });
      expect(error.message).toContain(`answered ${status}`);
      expect(error.message).not.toContain('fake-token');
      expect(pagerDuty.requests).toHaveLength(1);
    });

    it('does not read on for ever', async () => {
      pagerDuty.fault = () => ({
        status: 200,
        body: `"${'x'.repeat(33 * 1024 * 1024)}"`,
      });
      await expect(createClient().listTeams()).rejects.toMatchObject({
        code: 'bad-answer',
        message: expect.stringContaining('more than 33554432 bytes'),
      });
      expect(pagerDuty.requests).toHaveLength(1);
    });

    it('stops at once when it is told to', async () => {
      const controller = new AbortController();
      pagerDuty.fault = () => {
        controller.abort();
        return 'silence';
      };
      await expect(
        createClient().listTeams(controller.signal),
      ).rejects.toMatchObject({ name: 'AbortError' });
      expect(pagerDuty.requests).toHaveLength(1);
    });
  });

  describe('with OAuth', () => {
    const oauth = (): AccountCredentials => ({
      type: 'oauth',
      clientId: 'fake-client',
      clientSecret: 'fake-secret',
      subDomain: 'acme',
      region: 'eu',
      identityUrl: new URL(`${pagerDuty.url}/oauth/token`),
    });

    beforeEach(() => {
      pagerDuty.authorizations = ['Bearer fake-access'];
    });

    it('fetches a token with the scopes it needs, and again before it expires', async () => {
      const client = createClient(oauth());
      await client.listTeams();
      await client.listPeople();

      const [{ body }, ...more] = pagerDuty.requestsOf('/oauth/token');
      expect(more).toEqual([]);
      expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
        grant_type: 'client_credentials',
        client_id: 'fake-client',
        client_secret: 'fake-secret',
        scope:
          'as_account-eu.acme escalation_policies.read oncalls.read services.read teams.read users.read incidents.read schedules.read audit_records.read',
      });

      clock.advance(541_000);
      await client.listTeams();
      expect(pagerDuty.requestsOf('/oauth/token')).toHaveLength(2);
    });

    it.each(['audit_records.read', 'incidents.read'])(
      'does with less where it was not granted %s',
      async scope => {
        pagerDuty.fault = ({ path, body }) =>
          path === '/oauth/token' && body.includes(scope)
            ? { status: 400, body: { error: 'invalid_scope' } }
            : undefined;
        expect((await createClient(oauth()).listTeams()).items).toHaveLength(2);
      },
    );

    it('fetches one new token where the old one is refused, and no more', async () => {
      const client = createClient(oauth());
      await client.listTeams();
      let refused = 1;
      pagerDuty.fault = ({ path }) =>
        path === '/teams' && refused-- > 0 ? { status: 401 } : undefined;
      expect((await client.listTeams()).items).toHaveLength(2);
      expect(pagerDuty.requestsOf('/oauth/token')).toHaveLength(2);

      pagerDuty.authorizations = [];
      await expect(client.listTeams()).rejects.toMatchObject({
        code: 'unauthorized',
      });
      expect(pagerDuty.requestsOf('/oauth/token')).toHaveLength(3);
    });

    it.each([
      ['a refusal', { status: 400, body: { error: 'fake-secret' } }],
      ['no token', { status: 200, body: { token: 'fake-secret' } }],
    ])('says so, without secrets, after %s', async (_, fault) => {
      pagerDuty.fault = () => fault;
      const error = await createClient(oauth())
        .listTeams()
        .catch(e => e);
      expect(error.message).toMatch(/POST .*\/oauth\/token answered/);
      expect(error.message).not.toContain('fake-secret');
    });
  });
});
