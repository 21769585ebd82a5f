import type { PulledSchedule, ScheduleSystem } from '../mirror/schedules/types';
import { PagerDutyError, RejectedRequestError } from './PagerDutyError';
import { layerScheduleSchema, shiftScheduleSchema } from './parseSchedules';
import type { Transport } from './Transport';

/**
 * Reads one schedule. One that was moved to the other system keeps its id and
 * is read there: PagerDuty answers 400 where it is asked in the wrong one.
 */
export async function readSchedule(
  transport: Transport,
  schedule: { id: string; system: ScheduleSystem },
  window: { start: number; end: number },
  signal?: AbortSignal,
): Promise<PulledSchedule> {
  try {
    return await readFrom(schedule.system);
  } catch (error) {
    const rejected = error instanceof RejectedRequestError;
    if (!rejected || error.status !== 400) throw error;
    return await readFrom(schedule.system === 'v2' ? 'v3' : 'v2').catch(
      // The other system may be none of the account's: that tells nothing.
      other => {
        throw isAbsent(other) ? error : other;
      },
    );
  }

  async function readFrom(system: ScheduleSystem): Promise<PulledSchedule> {
    const path = `${system === 'v3' ? '/v3' : ''}/schedules/${schedule.id}`;
    const answer = await transport.get(
      path,
      {
        since: new Date(window.start).toISOString(),
        until: new Date(window.end).toISOString(),
        time_zone: 'UTC',
        ...(system === 'v3' && { include: ['final_schedule'] }),
      },
      signal,
    );
    const schema = system === 'v3' ? shiftScheduleSchema : layerScheduleSchema;
    const parsed = schema.safeParse(answer);
    if (!parsed.success || parsed.data.schedule.id !== schedule.id) {
      throw new PagerDutyError(
        'bad-answer',
        `GET ${path} answered something that is not this schedule; what was known of it is kept.`,
      );
    }
    const { shifts, ...rest } = parsed.data;
    return {
      ...rest,
      shifts: shifts
        .map(shift => ({
          ...shift,
          start: Math.max(shift.start, window.start),
          end: Math.min(shift.end, window.end),
        }))
        .filter(({ start, end }) => start < end),
    };
  }
}

function isAbsent(error: unknown) {
  return (
    error instanceof RejectedRequestError ||
    (error instanceof PagerDutyError && error.code === 'not-available')
  );
}
