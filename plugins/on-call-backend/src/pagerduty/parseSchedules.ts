import type { ShiftSource } from '@operations-in-teams/plugin-on-call-common';
import { z } from 'zod';
import type {
  ListedSchedule,
  PulledFinalShift,
  PulledSchedule,
  ScheduleSystem,
} from '../mirror/schedules/types';
import { id, moment, name, named, sensible, toReference, zone } from './fields';
import { withOverrides } from './withOverrides';
import { turnsOf, withTurns } from './withTurns';

const scheduleSchema = named.extend({
  time_zone: zone,
  teams: sensible(named),
});

/** One schedule of a list of the given system. */
export function listedScheduleSchema(system: ScheduleSystem) {
  return scheduleSchema.transform(schedule => toListed(schedule, system));
}

const entriesSchema = z.object({
  rendered_schedule_entries: z.array(
    z
      .object({ start: moment, end: moment, user: named })
      .transform(({ start, end, user }) => ({
        start,
        end,
        personId: user.id,
        personName: toReference(user).name,
      })),
  ),
});

/** The answer to GET /schedules/{id} with a window. */
export const layerScheduleSchema = z
  .object({
    schedule: scheduleSchema.extend({
      final_schedule: entriesSchema,
      overrides_subschedule: entriesSchema.nullish().catch(null),
      // The one that covers the others comes first.
      schedule_layers: z.array(entriesSchema).nullish().catch(null),
    }),
  })
  .transform(({ schedule }): PulledSchedule => {
    const overrides =
      schedule.overrides_subschedule?.rendered_schedule_entries ?? [];
    const turns = turnsOf(
      (schedule.schedule_layers ?? []).map(
        layer => layer.rendered_schedule_entries,
      ),
    );
    return {
      schedule: toListed(schedule, 'v2'),
      shifts: schedule.final_schedule.rendered_schedule_entries.flatMap(entry =>
        withOverrides(entry, overrides).flatMap(shift =>
          shift.source === 'override' ? withTurns(shift, turns) : [shift],
        ),
      ),
    };
  });

const SOURCES = new Map<unknown, ShiftSource>([
  ['schedule_rotation', 'rotation'],
  ['schedule_rotation_override', 'override'],
  ['custom_shift', 'custom-shift'],
  ['custom_shift_override', 'override'],
]);

const assignmentSchema = z
  .object({
    start_time: moment,
    end_time: moment,
    member: z.union([
      z.object({ type: z.literal('user_member'), user_id: id }),
      z.object({ type: z.literal('empty_member') }),
    ]),
    source: z
      .object({
        type: z.string(),
        rotation_id: id.nullish().catch(null),
        override_id: id.nullish().catch(null),
      })
      .nullish()
      .catch(null),
  })
  .transform(({ start_time, end_time, member, source }): FoundShift[] =>
    member.type === 'user_member'
      ? [
          {
            personId: member.user_id,
            source: SOURCES.get(source?.type) ?? 'unknown',
            ...(source?.rotation_id && { rotationId: source.rotation_id }),
            ...(source?.override_id && { overrideId: source.override_id }),
            start: start_time,
            end: end_time,
          },
        ]
      : [],
  );

/** A shift with the override that it comes from. */
export type FoundShift = PulledFinalShift & { overrideId?: string };

/** A rotation has no name of its own; its events have. */
const rotationSchema = z.object({
  id,
  events: sensible(z.object({ name })),
});

/** One override of GET /v3/schedules/{id}/overrides. */
export const shiftOverrideSchema = z.object({
  id,
  overridden_member: z.object({ user_id: id.nullish() }),
});

/** The answer to GET /v3/schedules/{id} with the final schedule included. */
export const shiftScheduleSchema = z
  .object({
    schedule: scheduleSchema.extend({
      final_schedule: z.object({
        computed_shift_assignments: z.array(assignmentSchema),
      }),
      rotations: sensible(rotationSchema),
    }),
  })
  .transform(({ schedule }): PulledSchedule & { shifts: FoundShift[] } => {
    const names = new Map(
      schedule.rotations.map(rotation => [rotation.id, nameOf(rotation)]),
    );
    return {
      schedule: toListed(schedule, 'v3'),
      shifts: schedule.final_schedule.computed_shift_assignments
        .flat()
        .map(shift => {
          const rotationName = names.get(shift.rotationId ?? '');
          return { ...shift, ...(rotationName && { rotationName }) };
        }),
    };
  });

function nameOf({ events }: z.infer<typeof rotationSchema>) {
  const names = events.map(event => event.name);
  return [...new Set(names)].filter(Boolean).join(' / ');
}

function toListed(
  schedule: z.infer<typeof scheduleSchema>,
  system: ScheduleSystem,
): ListedSchedule {
  const [team] = schedule.teams;
  return {
    ...toReference(schedule),
    system,
    ...(schedule.time_zone && { timeZone: schedule.time_zone }),
    ...(team && { team: toReference(team) }),
  };
}
