import type { DateTime } from 'luxon';
import type { Schedule } from '../rotation/types';
import { createScheduleBuilders } from './scheduleBuilders';
import type { Roster } from './schedules';
import type { StableIds } from './stableIds';

const iso = (time: DateTime) =>
  time.toUTC().toISO({ suppressMilliseconds: true })!;

const rotating = (members: (string | null)[]) =>
  ({ type: 'rotating', shiftsPerMember: 1, members } as const);

const WEEKDAYS = [1, 2, 3, 4, 5];

/** The schedules that teams have moved to PagerDuty's shift-based system. */
export function createShiftSchedules(
  ids: StableIds,
  { members, teamId }: Roster,
  monday: DateTime,
  since: (team: string) => DateTime | undefined,
): Record<string, Schedule> {
  const { shifted, event } = createScheduleBuilders(ids);
  const [studioLead, ...studio] = members('creator-studio');
  const newcomer = studio.at(-1)!;
  const analytics = members('analytics');

  const studioSchedule = shifted('studio-primary', {
    name: 'Creator Studio on-call',
    description: 'A newcomer shadows in office hours',
    teamId: teamId('creator-studio'),
    rotations: {
      primary: [
        event('studio-primary', {
          since: since('creator-studio'),
          name: 'Week',
          weekdays: [1],
          from: '09:00',
          hours: 7 * 24,
          strategy: rotating([studioLead, ...studio.slice(0, -1)]),
        }),
      ],
      shadow: [
        event('studio-primary', {
          since: since('creator-studio'),
          name: 'Shadow',
          weekdays: WEEKDAYS,
          from: '09:00',
          hours: 8,
          strategy: { type: 'every', members: [newcomer] },
        }),
      ],
    },
  });
  const thursday = monday.plus({ days: 3 });
  studioSchedule.overrides = [
    {
      id: ids.shift('override', 'studio', thursday.toISODate()!),
      rotationId: studioSchedule.rotations[0].id,
      start: iso(thursday.set({ hour: 17 })),
      end: iso(thursday.plus({ days: 1 }).set({ hour: 9 })),
      userId: studio[1],
    },
  ];
  const launch = monday.plus({ days: 9 });
  studioSchedule.customShifts = [
    {
      id: ids.shift('custom', 'studio', launch.toISODate()!),
      start: iso(launch.set({ hour: 18 })),
      end: iso(launch.set({ hour: 22 })),
      userId: studioLead,
    },
  ];

  return {
    'studio-primary': studioSchedule,
    'analytics-primary': shifted('analytics-primary', {
      name: 'Analytics on-call',
      description: 'One night in four is left empty',
      teamId: teamId('analytics'),
      rotations: {
        nights: [
          event('analytics-primary', {
            since: since('analytics'),
            name: 'Nights',
            weekdays: [1, 2, 3, 4],
            from: '17:00',
            hours: 16,
            strategy: rotating([...analytics.slice(0, 3), null]),
          }),
          event('analytics-primary', {
            since: since('analytics'),
            name: 'Weekend',
            weekdays: [5],
            from: '17:00',
            hours: 64,
            strategy: rotating(analytics),
          }),
        ],
        days: [
          event('analytics-primary', {
            since: since('analytics'),
            name: 'Days',
            weekdays: WEEKDAYS,
            from: '09:00',
            hours: 8,
            strategy: rotating(analytics),
          }),
        ],
      },
    }),
    'publishing-secondary': shifted('publishing-secondary', {
      name: 'Publishing secondary',
      description: 'Central operations is called first',
      teamId: teamId('publishing'),
      rotations: {
        weeks: [
          event('publishing-secondary', {
            since: since('publishing'),
            name: 'Week',
            weekdays: [1],
            from: '09:00',
            hours: 7 * 24,
            strategy: rotating(members('publishing')),
          }),
        ],
      },
    }),
    'insertion-trainees': shifted('insertion-trainees', {
      name: 'Insertion trainees',
      description: 'In preparation; no escalation policy calls it',
      teamId: teamId('insertion'),
      rotations: {
        days: [
          event('insertion-trainees', {
            name: 'Days',
            weekdays: WEEKDAYS,
            from: '09:00',
            hours: 8,
            strategy: rotating(members('insertion')),
          }),
        ],
      },
    }),
  };
}
