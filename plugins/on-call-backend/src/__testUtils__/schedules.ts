const DAY = 24 * 60 * 60 * 1000;

type Entry = { start: number; end: number; user: string };

/** An entry of a layer-based schedule. */
export function entry(user: string, start: number, end: number): Entry {
  return { user, start, end };
}

/** A layer-based schedule, as the fake PagerDuty keeps it. */
export function layerSchedule(
  id: string,
  entries: Entry[],
  overrides: Entry[] = [],
  layers: Entry[][] = [],
) {
  return {
    id,
    type: 'schedule',
    name: `Schedule ${id}`,
    time_zone: 'Europe/Stockholm',
    teams: [{ id: 'PTEAMDL', type: 'team_reference', summary: 'Delivery' }],
    entries: entries.map(toEntry),
    overrides: overrides.map(toEntry),
    layers: layers.map(layer => layer.map(toEntry)),
  };
}

/** A shift-based schedule, as the fake PagerDuty keeps it. */
export function shiftSchedule(
  id: string,
  assignments: Array<Entry & { source?: string }>,
) {
  return {
    id,
    type: 'schedule_v3',
    name: `Schedule ${id}`,
    time_zone: 'Asia/Kolkata',
    assignments: assignments.map(({ user, start, end, source }) => ({
      start_time: new Date(start).toISOString(),
      end_time: new Date(end).toISOString(),
      member:
        user === ''
          ? { type: 'empty_member' }
          : { type: 'user_member', user_id: user },
      source: { type: source ?? 'schedule_rotation' },
    })),
  };
}

/** A record that an override was made, as the simulated company has them. */
export function overrideRecord(
  id: string,
  scheduleId: string,
  at: number,
  made: Entry,
) {
  const schedule = { id: scheduleId, type: 'schedule_reference' };
  return {
    id,
    execution_time: new Date(at).toISOString(),
    action: 'create',
    actors: [
      { id: 'PBJORN2', type: 'user_reference', summary: 'Björn Åkesson' },
    ],
    method: { type: 'browser' },
    root_resource: schedule,
    details: {
      resource: { id: `O${id}`, type: 'schedule_override_reference' },
      fields: [
        { name: 'start', value: new Date(made.start).toISOString() },
        { name: 'end', value: new Date(made.end).toISOString() },
      ],
      references: [
        { name: 'user', added: [{ id: made.user, type: 'user_reference' }] },
      ],
    },
  };
}

/** Entries of some days each, one person after the other. */
export function rotation(
  users: string[],
  from: number,
  until: number,
  days: number = 7,
): Entry[] {
  const entries: Entry[] = [];
  for (let at = from, turn = 0; at < until; at += days * DAY, turn++) {
    entries.push(
      entry(users[turn % users.length], at, Math.min(at + days * DAY, until)),
    );
  }
  return entries;
}

function toEntry({ user, start, end }: Entry) {
  return {
    start: new Date(start).toISOString(),
    end: new Date(end).toISOString(),
    user: { id: user, type: 'user_reference', summary: `Name of ${user}` },
  };
}
