import type {
  Interval,
  PayInput,
  PayPerson,
  PaySchedule,
  PayShift,
  PaySource,
  Reference,
} from '@operations-in-teams/plugin-on-call-common';
import type {
  MirroredMonth,
  PayablePerson,
  PayableShift,
} from '../../database';
import type { Directory } from './PayDirectory';
import { scheduleKey } from './keys';
import type { PayRules } from '../../config';
import { unknownStretches } from './unknownStretches';

/** What a month is computed from, with what later readings are matched by. */
export type MonthInput = {
  input: PayInput;
  /** Levels of schedules, by their key; without those on none. */
  levels: Record<string, number[]>;
  /** Ids of people by `account/id` of PagerDuty. */
  users: Record<string, string>;
};

/** Turns what the mirror and the catalog know into what a month is computed from. */
export function toPayInput(
  period: string,
  window: Interval,
  mirrored: MirroredMonth,
  directory: Directory,
  rules: PayRules,
): MonthInput {
  const levels = levelsOf(mirrored);
  const users = usersOf(mirrored);
  const unknown = unknownStretches(mirrored, window);
  return {
    input: {
      period,
      policy: rules.policy,
      holidays: rules.holidaysOf(period),
      shifts: toShifts(mirrored, window, levels, users),
      schedules: toSchedules(mirrored, directory),
      people: toPeople(mirrored, users, directory),
      ...(unknown.length > 0 && { unknown }),
    },
    levels,
    users,
  };
}

/** A schedule that is on several levels gives one shift for each. */
export function toShifts(
  { shifts, people }: MirroredMonth,
  window: Interval,
  levels: MonthInput['levels'],
  users: MonthInput['users'],
): PayShift[] {
  const names = new Map(
    people.map(({ account, id, name }) => [scheduleKey(account, id), name]),
  );
  return shifts
    .filter(({ start, end }) => start < window.end && window.start < end)
    .flatMap(({ account, scheduleId: id, personId, ...shift }) => {
      const scheduleId = scheduleKey(account, id);
      const user = scheduleKey(account, personId);
      const own: PayShift = {
        personId: users[user] ?? user,
        scheduleId,
        source: sourceOf(
          shift,
          of => names.get(scheduleKey(account, of.id)) ?? of.name ?? of.id,
        ),
        ...(shift.rotationId && {
          rotation: {
            id: shift.rotationId,
            ...(shift.rotationName && { name: shift.rotationName }),
          },
        }),
        start: Math.max(shift.start, window.start),
        end: Math.min(shift.end, window.end),
      };
      return (levels[scheduleId] ?? [undefined]).map(level => ({
        ...own,
        ...(level !== undefined && { level }),
      }));
    });
}

function sourceOf(
  { source, by, insteadOf }: Pick<PayableShift, 'source' | 'by' | 'insteadOf'>,
  nameOf: (person: { id: string; name?: string }) => string,
): PaySource {
  return {
    kind: source,
    ...(by && { by }),
    ...(insteadOf && { insteadOf: nameOf(insteadOf) }),
  };
}

/** Of the schedules that escalation policies call. */
export function levelsOf({ targets }: MirroredMonth): MonthInput['levels'] {
  const levels = new Map<string, Set<number>>();
  for (const { account, type, id, level } of targets) {
    if (type !== 'schedule') continue;
    const key = scheduleKey(account, id);
    levels.set(key, (levels.get(key) ?? new Set()).add(level));
  }
  return Object.fromEntries(
    [...levels].map(([key, own]) => [key, [...own].sort((a, b) => a - b)]),
  );
}

/** Of those who were on call. */
export function usersOf({
  people,
  shifts,
}: MirroredMonth): MonthInput['users'] {
  const held = new Set(
    shifts.map(({ account, personId }) => scheduleKey(account, personId)),
  );
  return Object.fromEntries(
    people
      .map(({ account, id, userRef }) => {
        const key = scheduleKey(account, id);
        return [key, userRef ?? key] as const;
      })
      .filter(([key]) => held.has(key)),
  );
}

/**
 * A schedule without a team counts for the team of the policy that calls it,
 * on the first level that any does.
 */
function toSchedules(
  { schedules, targets, teams }: MirroredMonth,
  directory: Directory,
): PaySchedule[] {
  const named = new Map(
    teams.map(({ account, id, name }) => [scheduleKey(account, id), name]),
  );
  const calling = new Map<string, { level: number; team: Reference }>();
  for (const { account, type, id, level, team } of targets) {
    if (type !== 'schedule' || !team) continue;
    const key = scheduleKey(account, id);
    if (level >= (calling.get(key)?.level ?? Infinity)) continue;
    const name = named.get(scheduleKey(account, team.id)) ?? team.name;
    calling.set(key, { level, team: { ...team, name } });
  }
  return schedules.map(schedule => {
    const { account, id, team } = schedule;
    return toSchedule(
      schedule,
      team ?? calling.get(scheduleKey(account, id))?.team,
      directory,
    );
  });
}

function toSchedule(
  { account, id, name, url, timeZone }: MirroredMonth['schedules'][number],
  team: Reference | undefined,
  directory: Directory,
): PaySchedule {
  const teamRef = team && directory.groupOfTeam(account, team.id);
  return {
    id: scheduleKey(account, id),
    name,
    ...(url !== undefined && { url }),
    ...(timeZone !== undefined && { timeZone }),
    ...(team && { team }),
    ...(teamRef !== undefined && { teamRef }),
  };
}

/** One person for each User; whoever is none stands alone. */
function toPeople(
  { people, shifts }: MirroredMonth,
  users: MonthInput['users'],
  directory: Directory,
): PayPerson[] {
  const known = new Map<string, PayablePerson[]>();
  for (const person of people) {
    const id = users[scheduleKey(person.account, person.id)];
    if (id !== undefined) known.set(id, [...(known.get(id) ?? []), person]);
  }
  const persons = [...known].map(([id, own]) => toPerson(id, own, directory));
  // Deleted before the mirror ever read them: only their shifts tell of them.
  for (const { account, personId, personName } of shifts) {
    const id = scheduleKey(account, personId);
    if (users[id] !== undefined || known.has(id)) continue;
    known.set(id, []);
    persons.push({
      id,
      name: personName ?? personId,
      pagerDutyIds: [personId],
      groups: [],
      left: true,
    });
  }
  return persons.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function toPerson(
  id: string,
  own: PayablePerson[],
  directory: Directory,
): PayPerson {
  const [{ name, userRef }] = own;
  const email = own.find(person => person.email)?.email;
  const timeZone = own.find(person => person.timeZone)?.timeZone;
  return {
    id,
    name,
    ...(email !== undefined && { email }),
    ...(userRef !== undefined && { userRef }),
    pagerDutyIds: own.map(person => person.id).sort(),
    ...(timeZone !== undefined && { timeZone }),
    groups: userRef === undefined ? [] : directory.groupsOf(userRef),
    ...(own.every(person => person.left) && { left: true }),
  };
}
