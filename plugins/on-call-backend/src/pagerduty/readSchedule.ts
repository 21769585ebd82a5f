import type { PulledSchedule, ScheduleSystem } from '../mirror/schedules/types';
import type { z } from 'zod';
import { PagerDutyError, RejectedRequestError } from './PagerDutyError';
import {
  type FoundShift,
  layerScheduleSchema,
  shiftOverrideSchema,
  shiftScheduleSchema,
} from './parseSchedules';
import { parseList } from './parseList';
import { readList } from './readList';
import type { Transport } from './Transport';

type Answer = Omit<PulledSchedule, 'shifts'> & { shifts: FoundShift[] };

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
    const schema: z.ZodType<Answer> =
      system === 'v3' ? shiftScheduleSchema : layerScheduleSchema;
    const parsed = schema.safeParse(answer);
    if (!parsed.success || parsed.data.schedule.id !== schedule.id) {
      throw new PagerDutyError(
        'bad-answer',
        `GET ${path} answered something that is not this schedule; what was known of it is kept.`,
      );
    }
    const { shifts, ...rest } = parsed.data;
    const overridden = shifts.some(({ overrideId }) => overrideId)
      ? await readOverridden(transport, schedule.id, window, signal)
      : undefined;
    return {
      ...rest,
      shifts: shifts
        .map(({ overrideId = '', ...shift }) => ({
          ...shift,
          ...(overridden?.has(overrideId) && {
            insteadOf: { id: overridden.get(overrideId)! },
          }),
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

/**
 * Whose turn each override of a v3 schedule replaced, by its id. That only
 * explains a shift: where it cannot be read, the shift stands without.
 */
async function readOverridden(
  transport: Transport,
  scheduleId: string,
  window: { start: number; end: number },
  signal?: AbortSignal,
): Promise<Map<string, string>> {
  const list = {
    path: `/v3/schedules/${scheduleId}/overrides`,
    key: 'overrides',
    query: {
      since: new Date(window.start).toISOString(),
      until: new Date(window.end).toISOString(),
    },
  };
  try {
    const items = await readList(transport, list, signal);
    return new Map(
      parseList(items, shiftOverrideSchema).items.flatMap(
        ({ id, overridden_member: { user_id: userId } }) =>
          userId ? [[id, userId] as const] : [],
      ),
    );
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof PagerDutyError)) throw error;
    return new Map();
  }
}
