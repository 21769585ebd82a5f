import { finalShifts } from '../rotation/renderSchedule';
import { startSimulator, type Simulator } from '../startSimulator';

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

describe('on-calls', () => {
  it('are those of each level now, at their full length', async () => {
    const { id } = policyNamed('Podcast Player');
    const { body } = await get(`/oncalls?escalation_policy_ids[]=${id}`);
    const levels = body.oncalls.map((oncall: Json) => [
      oncall.escalation_level,
      oncall.schedule.summary,
      oncall.start,
      oncall.end,
    ]);
    expect(levels).toEqual([
      [
        1,
        'Podcast Player primary',
        '2026-11-23T08:00:00Z',
        '2026-11-30T08:00:00Z',
      ],
      [
        2,
        'Podcast Player secondary',
        '2026-11-23T08:00:00Z',
        '2026-11-25T17:00:00Z',
      ],
      [3, 'Incident leads', '2026-11-23T08:00:00Z', '2026-11-30T08:00:00Z'],
    ]);
    const inStockholm = await get(
      `/oncalls?escalation_policy_ids[]=${id}&time_zone=Europe/Stockholm`,
    );
    expect(inStockholm.body.oncalls[0].start).toBe('2026-11-23T09:00:00+01:00');
    expect((await get('/oncalls?time_zone=Mars/Olympus')).status).toBe(400);
  });

  it('have neither schedule nor end for a person who is called directly', async () => {
    const { id } = policyNamed('Recommendations');
    const { body } = await get(
      `/oncalls?escalation_policy_ids[]=${id}&schedule_ids[]=null`,
    );
    expect(body.oncalls).toMatchObject([
      { escalation_level: 1, schedule: null, start: null, end: null },
    ]);
  });

  it('name several people at one level of a shift-based schedule', async () => {
    const schedule = scheduleNamed('Creator Studio on-call');
    const { body } = await get(`/oncalls?schedule_ids[]=${schedule.id}`);
    expect(body.oncalls).toHaveLength(2);
    expect(body.oncalls[0].schedule.type).toBe('schedule_v3_reference');
    expect(new Set(body.oncalls.map(({ user }: Json) => user.id)).size).toBe(2);
  });

  it('overlap the range, by user, and only the earliest where asked', async () => {
    const omar = userNamed('Omar Haddad').id;
    const policy = policyNamed('Podcast Player').id;
    const range = 'since=2026-11-24T00:00:00Z&until=2027-02-10T00:00:00Z';
    const path = `/oncalls?limit=100&user_ids[]=${omar}&escalation_policy_ids[]=${policy}&${range}`;
    const all = (await get(path)).body.oncalls;
    expect(all.length).toBeGreaterThan(2);
    expect(all.every(({ user }: Json) => user.id === omar)).toBe(true);
    const earliest = (await get(`${path}&earliest=true`)).body.oncalls;
    expect(
      earliest.map(({ escalation_level, start }: Json) => [
        escalation_level,
        start,
      ]),
    ).toEqual(
      [1, 2].map(level => [
        level,
        all.find((oncall: Json) => oncall.escalation_level === level).start,
      ]),
    );
    const backwards = await get(
      '/oncalls?since=2026-12-01T00:00:00Z&until=2026-11-01T00:00:00Z',
    );
    expect(backwards).toMatchObject({
      status: 400,
      body: { error: { code: 2005 } },
    });
    expect(await get('/oncalls?since=yesterday')).toMatchObject({
      status: 400,
      body: { error: { code: 2004 } },
    });
    // Nothing is told about times more than 90 days ahead.
    const { body: far } = await get(
      `/oncalls?schedule_ids[]=${
        scheduleNamed('Identity primary').id
      }&limit=100&since=2027-02-15T00:00:00Z&until=2028-01-01T00:00:00Z`,
    );
    expect(far.oncalls.length).toBeLessThan(10);
  });
});

describe('schedules', () => {
  const range = 'since=2026-11-23T00:00:00Z&until=2026-12-21T00:00:00Z';

  it('render layers, overrides and what comes of them, truncated unless asked', async () => {
    const schedule = scheduleNamed('Podcast Player primary');
    const { body } = await get(`/schedules/${schedule.id}?${range}`);
    const { final_schedule: final } = body.schedule;
    expect(final.rendered_coverage_percentage).toBeCloseTo(96.4, 1);
    expect(final.rendered_schedule_entries[0].start).toBe(
      '2026-11-23T01:00:00+01:00',
    );
    const gaps = final.rendered_schedule_entries.flatMap(
      (entry: Json, index: number, all: Json[]) =>
        all[index + 1] && entry.end !== all[index + 1].start
          ? [[entry.end, all[index + 1].start]]
          : [],
    );
    expect(gaps).toEqual([
      ['2026-12-05T09:00:00+01:00', '2026-12-05T21:00:00+01:00'],
      ['2026-12-17T18:00:00+01:00', '2026-12-18T06:00:00+01:00'],
    ]);
    const overflowing = await get(
      `/schedules/${schedule.id}?${range}&overflow=true&time_zone=UTC`,
    );
    expect(
      overflowing.body.schedule.final_schedule.rendered_schedule_entries[0]
        .start,
    ).toBe('2026-11-16T08:00:00Z');
    const unasked = await get(`/schedules/${schedule.id}`);
    expect(unasked.body.schedule.final_schedule).toEqual({
      name: 'Final Schedule',
      rendered_schedule_entries: null,
      rendered_coverage_percentage: null,
    });
  });

  it('of the two systems are kept apart, and say where the other is', async () => {
    const layered = (await get('/schedules?limit=100')).body.schedules;
    expect(layered).toHaveLength(17);
    const v2 = scheduleNamed('Podcast Player primary').id;
    const v3 = scheduleNamed('Creator Studio on-call').id;
    expect(await get(`/schedules/${v3}`)).toMatchObject({
      status: 400,
      body: {
        error: {
          code: 2001,
          errors: [expect.stringContaining('/v3/schedules')],
        },
      },
    });
    expect(await get(`/v3/schedules/${v2}`)).toMatchObject({
      status: 400,
      body: {
        error: { errors: { 'schedule.id': [expect.stringContaining('v2')] } },
      },
    });
    const { body } = await get(
      `/escalation_policies/${policyNamed('Creator Studio').id}`,
    );
    expect(body.escalation_policy.escalation_rules[0].targets[0]).toMatchObject(
      {
        id: v3,
        type: 'schedule_v3_reference',
      },
    );
  });

  it('of shifts say who, where nobody is meant to be, and why', async () => {
    const schedule = scheduleNamed('Analytics on-call');
    const { body } = await get(
      `/v3/schedules/${schedule.id}?include[]=final_schedule&${range}`,
    );
    const final = body.schedule.final_schedule;
    const members = final.computed_shift_assignments.map(
      ({ member }: Json) => member.type,
    );
    expect(new Set(members)).toEqual(new Set(['user_member', 'empty_member']));
    expect(final.rendered_coverage_percentage).toBeLessThan(100);
    const studio = await get(
      `/v3/schedules/${
        scheduleNamed('Creator Studio on-call').id
      }?include[]=final_schedule&${range}`,
    );
    expect(
      new Set(
        studio.body.schedule.final_schedule.computed_shift_assignments.map(
          ({ source }: Json) => source.type,
        ),
      ),
    ).toEqual(
      new Set([
        'schedule_rotation',
        'schedule_rotation_override',
        'custom_shift',
      ]),
    );
    const without = await get(`/v3/schedules/${schedule.id}?${range}`);
    expect(without.body.schedule).not.toHaveProperty('final_schedule');
  });

  it('agree with the on-calls of the same time', async () => {
    for (const schedule of account().schedules) {
      const { body } = await get(
        `/oncalls?limit=100&schedule_ids[]=${schedule.id}`,
      );
      const people = finalShifts(schedule, {
        start: now.getTime(),
        end: now.getTime(),
      }).flatMap(({ userId }) => userId ?? []);
      const called = account().escalationPolicies.some(({ rules }) =>
        rules.some(({ targets }) =>
          targets.some(({ id }) => id === schedule.id),
        ),
      );
      expect(
        [...new Set(body.oncalls.map(({ user }: Json) => user.id))].sort(),
      ).toEqual(called ? [...new Set(people)].sort() : []);
    }
  });
});
