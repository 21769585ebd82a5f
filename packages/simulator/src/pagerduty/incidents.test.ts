import {
  documentedStatus,
  violations,
} from '../__testUtils__/pagerDutySchemas';
import { askPagerDuty, type Json } from '../__testUtils__/askPagerDuty';
import { startSimulator, type Simulator } from '../startSimulator';

const now = new Date('2026-11-24T12:00:00Z');
let simulator: Simulator;
const { get, all } = askPagerDuty(() => simulator);

jest.setTimeout(60_000);

beforeAll(async () => {
  simulator = await startSimulator({ now });
});
afterAll(() => simulator.close());

const account = () => simulator.company.pagerDuty;
const serviceNamed = (name: string) =>
  account().services.find(service => service.name === name)!;

describe('answers about incidents', () => {
  it('follow PagerDuty’s published description', async () => {
    const [incident] = (await get('/incidents?date_range=all')).body.incidents;
    const entries = `/incidents/${incident.id}/log_entries`;
    const [entry] = (await get(entries)).body.log_entries;
    const [window] = (await get('/maintenance_windows')).body
      .maintenance_windows;
    const [service, other] = account().services;
    const shifts = account().schedules.find(
      ({ name }) => name === 'Creator Studio on-call',
    )!.id;
    const range = 'since=2026-11-20T00:00:00Z&until=2026-12-18T00:00:00Z';
    const asked: [string, string][] = [
      ['incidents.list', '/incidents?limit=100'],
      ['incidents.list', '/incidents?limit=100&date_range=all'],
      ['incidents.get', `/incidents/${incident.id}`],
      ['incidents.get', `/incidents/${incident.incident_number}`],
      ['incidents.log_entries', entries],
      ['incidents.alerts', `/incidents/${incident.id}/alerts`],
      ['log_entries.list', '/log_entries?limit=100'],
      ['log_entries.get', `/log_entries/${entry.id}`],
      ['maintenance_windows.list', '/maintenance_windows'],
      ['maintenance_windows.get', `/maintenance_windows/${window.id}`],
      ['standards.list', '/standards'],
      [
        'standards.scores.list',
        `/standards/scores/technical_services?ids=${service.id},${other.id}`,
      ],
      [
        'standards.scores.get',
        `/standards/scores/technical_services/${service.id}`,
      ],
      ['v3.schedules.overrides', `/v3/schedules/${shifts}/overrides?${range}`],
      [
        'v3.schedules.custom_shifts',
        `/v3/schedules/${shifts}/custom_shifts?${range}`,
      ],
    ];
    for (const [operation, path] of asked) {
      const { status, body } = await get(path);
      expect([path, status]).toEqual([path, documentedStatus[operation]]);
      expect(violations('responses', operation, body)).toEqual([]);
    }
    const shiftsOf = async (kind: string) =>
      (await get(`/v3/schedules/${shifts}/${kind}?${range}`)).body[kind];
    expect(await shiftsOf('overrides')).toHaveLength(1);
    expect(await shiftsOf('custom_shifts')).toHaveLength(1);
    for (const path of ['/incidents/Q2C00000000000', '/log_entries/R2C']) {
      expect((await get(path)).status).toBe(404);
    }
  });

  it('include in full what is asked for', async () => {
    const names = [
      'services',
      'teams',
      'escalation_policies',
      'first_trigger_log_entries',
      'agents',
    ];
    const { body } = await get(
      `/incidents?date_range=all&${names
        .map(name => `include[]=${name}`)
        .join('&')}`,
    );
    const incident = body.incidents[0];
    const full: [string, Json][] = [
      ['services.get', { service: incident.service }],
      ['teams.get', { team: incident.teams[0] }],
      [
        'escalation_policies.get',
        { escalation_policy: incident.escalation_policy },
      ],
      ['log_entries.get', { log_entry: incident.first_trigger_log_entry }],
    ];
    for (const [operation, object] of full) {
      expect(violations('responses', operation, object)).toEqual([]);
      expect(Object.values(object)[0].type).not.toMatch(/_reference$/);
    }
    const { body: entries } = await get('/log_entries?include[]=incidents');
    expect(
      violations('responses', 'incidents.get', {
        incident: entries.log_entries[0].incident,
      }),
    ).toEqual([]);
  });
});

describe('lists of incidents', () => {
  it('reach back one month, or one month from the end that is given, and six at most', async () => {
    const times = async (query: string) =>
      (await all(`/incidents?${query}`, 'incidents')).map(
        ({ created_at }) => created_at as string,
      );
    const month = await times('');
    expect(month.length).toBeGreaterThan(20);
    expect(month[0] >= '2026-10-24T12:00:00Z').toBe(true);
    expect(month.at(-1)! <= '2026-11-24T12:00:00Z').toBe(true);
    const may = await times('since=2026-05-01T00:00:00Z');
    expect(may).toEqual(
      await times('since=2026-05-01T00:00:00Z&until=2026-06-01T00:00:00Z'),
    );
    expect(await times('until=2026-06-01T00:00:00Z')).toEqual(may);
    // Without an offset, times are the account's or those of the zone asked for.
    const inNewYork = await times(
      'since=2026-04-30T20:00:00&until=2026-05-31T20:00:00&time_zone=America/New_York',
    );
    expect(inNewYork[0]).toMatch(/-04:00$/);
    expect(inNewYork.map(Date.parse)).toEqual(may.map(Date.parse));
    const half = await get('/incidents?since=2026-01-01&until=2026-07-01');
    expect(half.status).toBe(200);
    for (const query of [
      'since=2026-01-01T00:00:00Z&until=2026-07-01T00:00:01Z',
      'since=2026-05-02T00:00:00Z&until=2026-05-01T00:00:00Z',
    ]) {
      expect(await get(`/incidents?${query}`)).toEqual({
        status: 400,
        body: { error: { message: 'Invalid Query Date Range', code: 2005 } },
      });
    }
    const everything = await times('date_range=all&since=2026-11-01');
    expect(everything[0] < '2025-10-10').toBe(true);
    expect(everything.length).toBeGreaterThan(1_000);
  });

  it('are filtered and sorted', async () => {
    const stitcher = serviceNamed('stitcher');
    const incidents = await all('/incidents?date_range=all', 'incidents');
    const ids = (list: Json[]) => list.map(({ id }) => id as string);
    const expectFound = async (
      query: string,
      matches: (incident: Json) => boolean,
    ) => {
      const expected = incidents.filter(matches);
      expect(expected.length).toBeGreaterThan(0);
      expect(
        ids(await all(`/incidents?date_range=all&${query}`, 'incidents')),
      ).toEqual(ids(expected));
    };
    const [team] = stitcher.teamIds;
    const key = 'stitcher/memory';
    await expectFound(
      `service_ids[]=${stitcher.id}&urgencies[]=high`,
      ({ service, urgency }) =>
        service.id === stitcher.id && urgency === 'high',
    );
    await expectFound(`team_ids[]=${team}`, ({ teams }) =>
      teams.some(({ id }: Json) => id === team),
    );
    await expectFound(`incident_key=${key}`, i => i.incident_key === key);
    await expectFound(
      'statuses[]=resolved&urgencies[]=low',
      ({ status, urgency }) => status === 'resolved' && urgency === 'low',
    );
    const sorted = await get('/incidents?sort_by=urgency:desc,created_at:desc');
    const rows = sorted.body.incidents.map(
      ({ urgency, created_at }: Json) =>
        `${urgency === 'high' ? 1 : 0} ${created_at}`,
    );
    expect(rows).toEqual([...rows].sort().reverse());
    for (const query of [
      'statuses[]=open',
      'sort_by=title',
      'sort_by=urgency,created_at,resolved_at',
    ]) {
      expect((await get(`/incidents?${query}`)).status).toBe(400);
    }
  });

  it('end at 10,000 though there is more', async () => {
    const large = await startSimulator({ now, scale: { services: 1_000 } });
    const asked = askPagerDuty(() => large);
    const last = await asked.get(
      '/log_entries?limit=100&offset=9900&total=true',
    );
    expect(last.body).toMatchObject({ more: true });
    expect(last.body.total).toBeGreaterThan(10_000);
    const beyond = await asked.get(
      '/incidents?date_range=all&limit=100&offset=9901',
    );
    expect(beyond).toMatchObject({
      status: 400,
      body: { error: { code: 2002 } },
    });
    await large.close();
  });

  it('change as time goes by, and keep what has happened', async () => {
    const moving = await startSimulator({ now });
    const asked = askPagerDuty(() => moving);
    const week = () =>
      asked.all(
        '/incidents?since=2026-11-17T00:00:00Z&until=2026-12-17T00:00:00Z',
        'incidents',
      );
    const before = await week();
    const next = new Date('2026-12-01T12:00:00Z');
    await asked.control('PUT', '/clock', { stopAt: next.toISOString() });
    const after = await week();
    const others = await startSimulator({ now: new Date('2026-11-25T08:00Z') });
    await askPagerDuty(() => others).control('PUT', '/clock', { stopAt: next });
    expect(
      await askPagerDuty(() => others).all(
        '/incidents?since=2026-11-17T00:00:00Z&until=2026-12-17T00:00:00Z',
        'incidents',
      ),
    ).toEqual(after);
    expect(after.length).toBeGreaterThan(before.length);
    expect(after.slice(0, before.length).map(({ id }) => id)).toEqual(
      before.map(({ id }) => id),
    );
    const [first] = after;
    const created = Date.parse(first.created_at);
    await asked.control('PUT', '/clock', {
      stopAt: new Date(created + 1_000).toISOString(),
    });
    const young = (await asked.get(`/incidents/${first.id}`)).body.incident;
    expect(young).toMatchObject({ status: 'triggered', resolved_at: null });
    expect(young.assignments).toHaveLength(1);
    await moving.close();
    await others.close();
  });
});
