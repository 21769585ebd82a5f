import { DateTime } from 'luxon';
import type { Occurrence } from './occurrences';
import type { Stage } from './timeline';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const STOCKHOLM = 'Europe/Stockholm';

export type Response = {
  acknowledgement?: { at: number; userId: string };
  resolution?: { at: number; userId: string | null };
};

const whole = (time: number) => Math.floor(time / SECOND) * SECOND;

/** The first time at or after one at which people are at work. */
function atWork(time: number): number {
  let local = DateTime.fromMillis(time, { zone: STOCKHOLM });
  if (local.hour >= 17) local = local.plus({ days: 1 }).startOf('day');
  while (local.weekday > 5) local = local.plus({ days: 1 }).startOf('day');
  return local.hour < 9 ? local.set({ hour: 9, minute: 0 }).toMillis() : time;
}

/** How people, or nobody, answer an alarm. Someone always does in the end. */
export function respond(
  { alarm, at, chances }: Occurrence,
  stages: Stage[],
  options: {
    urgency: 'high' | 'low';
    /** Share of calls that somebody sleeps through. */
    missed: number;
  },
): Response {
  const [passes, misses, delay, who, duration] = chances;
  if (passes < alarm.passing || stages[0].userIds.length === 0) {
    // Gone within five minutes, as a rule before somebody answers.
    const resolution = {
      at: whole(at + 50 * SECOND + duration * 230 * SECOND),
      userId: null,
    };
    return { resolution };
  }
  if (options.urgency === 'low') {
    const userId = stages[0].userIds[0];
    const started = whole(atWork(at) + 5 * MINUTE + delay * 3 * HOUR);
    return {
      acknowledgement: { at: started, userId },
      resolution: {
        at: whole(started + 10 * MINUTE + duration * 5 * HOUR),
        userId,
      },
    };
  }
  const missedStages = misses < options.missed ? 1 : 0;
  const twice = misses < options.missed / 6 ? 1 : 0;
  const stage = stages[Math.min(missedStages + twice, stages.length - 1)];
  const userId = stage.userIds[Math.floor(who * stage.userIds.length)];
  // Most answer within five minutes, all before the next level is called.
  const answered = whole(
    stage.at + 25 * SECOND + (0.25 * delay + 0.75 * delay ** 3) * 9 * MINUTE,
  );
  return {
    acknowledgement: { at: answered, userId },
    resolution: {
      at: whole(answered + 4 * MINUTE + duration ** 2 * 3 * HOUR),
      userId,
    },
  };
}

/** The urgency that a service gives to an alarm. */
export function urgencyOf({ service, alarm, at }: Occurrence): 'high' | 'low' {
  switch (service.urgency) {
    case 'support_hours': {
      const { weekday, hour } = DateTime.fromMillis(at, { zone: STOCKHOLM });
      return weekday <= 5 && hour >= 9 && hour < 17 ? 'high' : 'low';
    }
    case 'severity_based':
      return ['critical', 'error'].includes(alarm.severity) ? 'high' : 'low';
    default:
      return service.urgency;
  }
}
