import { DateTime } from 'luxon';
import { askPagerDuty, type Json } from '../__testUtils__/askPagerDuty';
import { startSimulator, type Simulator } from '../startSimulator';

const now = new Date('2026-11-24T12:00:00Z');
let simulator: Simulator;
let entries: Json[];
let incidents: Json[];
const { get, all } = askPagerDuty(() => simulator);

jest.setTimeout(120_000);

beforeAll(async () => {
  simulator = await startSimulator({ now });
  incidents = await all('/incidents?date_range=all', 'incidents');
  entries = await all('/log_entries', 'log_entries');
});
afterAll(() => simulator.close());

type Shift = { start: number; end: number; userId: string };

/** Who is on call on a schedule, month by month as the wire says. */
async function renderedShifts(id: string, kind: string): Promise<Shift[]> {
  const shifts: Shift[] = [];
  let since = DateTime.utc(2025, 10);
  for (; since.toJSDate() < now; since = since.plus({ months: 1 })) {
    const range = `since=${since.toISODate()}T00:00:00Z&until=${since
      .plus({ months: 1 })
      .toISODate()}T00:00:00Z`;
    if (kind === 'v2') {
      const { body } = await get(`/schedules/${id}?${range}`);
      const { rendered_schedule_entries } = body.schedule.final_schedule;
      for (const { start, end, user } of rendered_schedule_entries) {
        const times = { start: Date.parse(start), end: Date.parse(end) };
        shifts.push({ ...times, userId: user.id });
      }
    } else {
      const { body } = await get(
        `/v3/schedules/${id}?${range}&include[]=final_schedule`,
      );
      for (const assignment of body.schedule.final_schedule
        .computed_shift_assignments) {
        if (assignment.member.type === 'user_member') {
          shifts.push({
            start: Date.parse(assignment.start_time),
            end: Date.parse(assignment.end_time),
            userId: assignment.member.user_id,
          });
        }
      }
    }
  }
  return shifts;
}

const sorted = (ids: string[]) => [...new Set(ids)].sort();
const nameOf = (policyId: string) =>
  simulator.company.pagerDuty.escalationPolicies.find(
    ({ id }) => id === policyId,
  )!.name;

describe('a year of incidents', () => {
  it('calls those who were on call, level by level', async () => {
    const shifts = new Map<string, Shift[]>();
    for (const { id, kind } of simulator.company.pagerDuty.schedules) {
      shifts.set(id, await renderedShifts(id, kind));
    }
    const policies = new Map<string, Json>(
      (await all('/escalation_policies', 'escalation_policies')).map(policy => [
        policy.id,
        policy,
      ]),
    );
    const peopleAt = (policyId: string, level: number, at: number) =>
      sorted(
        policies
          .get(policyId)!
          .escalation_rules[level].targets.flatMap(({ id, type }: Json) =>
            type === 'user_reference'
              ? [id]
              : shifts
                  .get(id)!
                  .filter(({ start, end }) => start <= at && at < end)
                  .map(({ userId }) => userId),
          ),
      );
    const byIncident = new Map<string, Json[]>();
    for (const entry of [...entries].reverse()) {
      const known = byIncident.get(entry.incident.id) ?? [];
      byIncident.set(entry.incident.id, [...known, entry]);
    }
    const wrong: string[] = [];
    let notified = 0;
    for (const incident of incidents) {
      const policyId = incident.escalation_policy.id;
      const levels = policies.get(policyId)!.escalation_rules.length;
      let level = -1;
      let assigned: string[] = [];
      for (const entry of byIncident.get(incident.id)!) {
        const at = Date.parse(entry.created_at);
        if (['assign_log_entry', 'escalate_log_entry'].includes(entry.type)) {
          // Levels on which nobody is on call are passed over.
          do level = (level + 1) % levels;
          while (peopleAt(policyId, level, at).length === 0);
          assigned = sorted(entry.assignees.map(({ id }: Json) => id));
          const onCall = peopleAt(policyId, level, at);
          if (assigned.join() !== onCall.join()) wrong.push(entry.id);
        }
        if (entry.type === 'notify_log_entry') {
          notified += 1;
          if (!assigned.includes(entry.user.id)) wrong.push(entry.id);
        }
        if (entry.type === 'acknowledge_log_entry') {
          if (!assigned.includes(entry.agent.id)) wrong.push(entry.id);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(notified).toBeGreaterThan(2_000);
  });

  it('says how each of them ended, in the order of time', () => {
    const types = new Set(entries.map(({ type }) => type));
    expect(types).toEqual(
      new Set(
        [
          'trigger',
          'assign',
          'notify',
          'acknowledge',
          'escalate',
          'resolve',
        ].map(type => `${type}_log_entry`),
      ),
    );
    const times = entries.map(({ created_at }) => created_at);
    expect(times).toEqual([...times].sort().reverse());
    const numbers = incidents.map(({ incident_number }) => incident_number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(new Set(incidents.map(({ id }) => id)).size).toBe(numbers.length);
    for (const incident of incidents) {
      const { status, assignments, resolved_at, created_at } = incident;
      expect(status === 'resolved').toBe(assignments.length === 0);
      expect(status === 'resolved').toBe(resolved_at !== null);
      expect(resolved_at === null || resolved_at > created_at).toBe(true);
    }
    const channels = entries
      .filter(({ type }) => type === 'notify_log_entry')
      .map(({ channel }) => channel.notification.type);
    expect(new Set(channels)).toEqual(
      new Set([
        'push_notification',
        'sms_notification',
        'phone_notification',
        'email_notification',
      ]),
    );
  });

  it('begins with central operations and is taken over team by team', () => {
    const share = (quarter: Json[]) =>
      quarter.filter(
        ({ escalation_policy: { id } }) => nameOf(id) === 'Central operations',
      ).length / quarter.length;
    const within = (from: string, to: string) =>
      incidents.filter(
        ({ created_at }) => created_at >= from && created_at < to,
      );
    expect(share(within('2025-10-01', '2025-11-01'))).toBeGreaterThan(0.75);
    expect(share(within('2026-09-01', '2026-12-01'))).toBeLessThan(0.35);
    const { takeovers } = simulator.company.rollout;
    expect(Object.keys(takeovers).length).toBeGreaterThan(10);
    const player = incidents.filter(({ service }) =>
      service.summary.startsWith('podcast-player'),
    );
    for (const { created_at, escalation_policy } of player) {
      expect(nameOf(escalation_policy.id)).toBe(
        Date.parse(created_at) < Date.parse(takeovers['podcast-player'])
          ? 'Central operations'
          : 'Podcast Player',
      );
    }
  });

  it('grows quieter, at night most of all', () => {
    const urgent = new Set(
      incidents.filter(({ urgency }) => urgency === 'high').map(({ id }) => id),
    );
    const calls = entries
      .filter(
        ({ type, incident }) =>
          type === 'notify_log_entry' && urgent.has(incident.id),
      )
      .map(({ created_at, incident, user }) => ({
        at: DateTime.fromISO(created_at, { zone: 'Europe/Stockholm' }),
        interruption: `${incident.id} ${user.id}`,
      }));
    const days = (from: string, to: string) => {
      const quarter = calls.filter(
        ({ at }) => at.toISODate()! >= from && at.toISODate()! < to,
      );
      const atNight = quarter.filter(({ at }) => at.hour >= 22 || at.hour < 8);
      return {
        nights: new Set(
          atNight.map(({ at }) => at.minus({ hours: 12 }).toISODate()),
        ).size,
        atNight: new Set(atNight.map(({ interruption }) => interruption)).size,
        all: new Set(quarter.map(({ interruption }) => interruption)).size,
      };
    };
    const first = days('2025-10-01', '2025-12-25');
    const last = days('2026-09-01', '2026-11-24');
    expect(first.nights).toBeGreaterThan(60);
    expect(last.nights).toBeLessThan(first.nights / 2);
    expect(last.atNight).toBeLessThan(first.atNight / 3);
    expect(last.atNight / last.all).toBeLessThan(first.atNight / first.all);
  });

  it('has alarms that repeat, noise that goes away and calls that nobody hears', () => {
    const recent = incidents.filter(
      ({ created_at }) => created_at >= '2026-10-25',
    );
    const memory = recent.filter(
      ({ incident_key }) => incident_key === 'stitcher/memory',
    );
    expect(memory.length).toBeGreaterThan(3);
    const endedAlone = incidents.filter(
      ({ status, last_status_change_by }) =>
        status === 'resolved' &&
        last_status_change_by.type === 'service_reference',
    );
    expect(endedAlone.length).toBeGreaterThan(incidents.length / 20);
    for (const { created_at, resolved_at } of endedAlone) {
      expect(Date.parse(resolved_at) - Date.parse(created_at)).toBeLessThan(
        5 * 60_000,
      );
    }
    const escalated = entries.filter(
      ({ type }) => type === 'escalate_log_entry',
    );
    expect(escalated.length).toBeGreaterThan(20);
    expect(new Set(escalated.map(({ channel }) => channel.type))).toEqual(
      new Set(['timeout']),
    );
  });
});
