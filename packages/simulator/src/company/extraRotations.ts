import type { Schedule } from '../rotation/types';
import { createScheduleBuilders } from './scheduleBuilders';
import type { StableIds } from './stableIds';
import type { EscalationPolicy, PagerDutyUser, Person } from './types';

/** So many people share a rotation. */
const PEOPLE = 6;

/** Every so many-th pair of schedules is shift-based. */
const SHIFT_BASED = 5;

/** People beyond the story's, who are in PagerDuty and in the catalog. */
export function createExtraPeople(count: number, emailDomain: string) {
  return Array.from({ length: count }, (_, index): Person => {
    const number = String(index + 1).padStart(4, '0');
    return {
      userName: `engineer.${number}`,
      name: `Engineer ${number}`,
      email: `engineer.${number}@${emailDomain}`,
      title: 'Software engineer',
      memberOf: [],
      timeZone: 'Europe/Stockholm',
    };
  });
}

export function createExtraUsers(
  ids: StableIds,
  people: Person[],
): PagerDutyUser[] {
  return people.map(({ name, email = '', title, timeZone }) => ({
    id: ids.pagerDuty('user', email),
    name,
    email,
    jobTitle: title,
    timeZone,
    role: 'user',
    teamIds: [],
  }));
}

/**
 * Schedules beyond the story's, two by two: a primary and a secondary of the
 * same people, and an escalation policy that calls both.
 */
export function createExtraRotations(
  ids: StableIds,
  options: { count: number; userIds: string[]; teamIds: string[] },
): { schedules: Schedule[]; policies: EscalationPolicy[] } {
  const { count, userIds, teamIds } = options;
  const { layered, shifted, event } = createScheduleBuilders(ids);
  const schedules = Array.from({ length: count }, (_, index): Schedule => {
    const pair = Math.floor(index / 2);
    const isPrimary = index % 2 === 0;
    const key = `extra-${pair}-${isPrimary ? 'primary' : 'secondary'}`;
    const name = `Extra ${pair + 1} ${isPrimary ? 'primary' : 'secondary'}`;
    const teamId = teamIds[pair % teamIds.length];
    const own = Array.from(
      { length: Math.min(PEOPLE, userIds.length) },
      (_unused, turn) =>
        userIds[(pair * PEOPLE + turn + (isPrimary ? 0 : 1)) % userIds.length],
    );
    return pair % SHIFT_BASED === 0
      ? shifted(key, {
          name,
          teamId,
          rotations: {
            weeks: [
              event(key, {
                name: 'Week',
                weekdays: [1],
                from: '09:00',
                hours: 7 * 24,
                strategy: {
                  type: 'rotating',
                  shiftsPerMember: 1,
                  members: own,
                },
              }),
            ],
          },
        })
      : layered(key, { name, teamId, layers: { Rotation: { userIds: own } } });
  });
  const policies = Array.from(
    { length: Math.ceil(count / 2) },
    (_, pair): EscalationPolicy => ({
      id: ids.pagerDuty('policy', `extra-${pair}`),
      name: `Extra ${pair + 1}`,
      description: null,
      loops: 2,
      teamIds: [teamIds[pair % teamIds.length]],
      rules: schedules.slice(pair * 2, pair * 2 + 2).map(({ id }, index) => ({
        id: ids.pagerDuty('rule', `extra-${pair}`, String(index)),
        delayMinutes: index === 0 ? 10 : 15,
        targets: [{ type: 'schedule', id }],
      })),
    }),
  );
  return { schedules, policies };
}
