import fc from 'fast-check';
import { DateTime } from 'luxon';
import type {
  Interval,
  Layer,
  LayerSchedule,
  ShiftEvent,
  ShiftSchedule,
} from '../rotation/types';
import { secondsOf, wallClock } from './rotationOracle';

const HOUR = 3_600_000;
const HALF_HOUR = HOUR / 2;

const zones = [
  'Europe/Stockholm',
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe', // its clock changes by half an hour
  'UTC',
];

/** Days on which the clock changes in one of the zones, and one on which none does. */
const days = [
  '2026-03-08',
  '2026-03-29',
  '2026-04-05',
  '2026-07-15',
  '2026-10-04',
  '2026-10-25',
  '2026-11-01',
];

const windowAround = (day: string): Interval => {
  const start = Date.parse(`${day}T00:00:00Z`) - 2 * 24 * HOUR;
  return { start, end: start + 4 * 24 * HOUR };
};

const fields = {
  id: fc.constant('PSCHED1'),
  name: fc.constant('A schedule'),
  description: fc.constant(null),
  teamIds: fc.constant<string[]>([]),
};

const timeOfDay = fc
  .integer({ min: 0, max: 47 })
  .map(
    half =>
      `${String(half >> 1).padStart(2, '0')}:${
        half % 2 === 0 ? '00' : '30'
      }:00`,
  );

const restriction = fc.record(
  {
    startTime: timeOfDay,
    durationSeconds: fc.integer({ min: 1, max: 96 }).map(n => n * 1800),
    startDay: fc.integer({ min: 1, max: 7 }),
  },
  { requiredKeys: ['startTime', 'durationSeconds'] },
);

const users = fc.shuffledSubarray(['ANNA', 'BO', 'CARIN', 'DAN'], {
  minLength: 1,
});

const layerIn = (window: Interval, zone: string) =>
  fc
    .record({
      rotationDay: fc.integer({ min: 1, max: 40 }),
      rotationTime: timeOfDay,
      turnDays: fc.integer({ min: 1, max: 14 }),
      userIds: users,
      restrictions: fc.array(restriction, { maxLength: 3 }),
      startsAfter: fc.integer({ min: -200, max: 40 }),
      endsAfter: fc.option(fc.integer({ min: 41, max: 120 })),
    })
    .map((options): Layer => {
      const rotationStart = DateTime.fromMillis(window.start, { zone })
        .minus({ days: options.rotationDay })
        .startOf('day')
        .set({
          hour: Number(options.rotationTime.slice(0, 2)),
          minute: Number(options.rotationTime.slice(3, 5)),
        });
      const at = (hours: number) =>
        new Date(
          Math.max(window.start + hours * HOUR, rotationStart.toMillis()),
        ).toISOString();
      return {
        id: 'PLAYER1',
        name: 'Layer',
        start: at(options.startsAfter),
        end: options.endsAfter === null ? undefined : at(options.endsAfter),
        rotationStart: rotationStart.toUTC().toISO()!,
        turnSeconds: options.turnDays * 86_400,
        userIds: options.userIds,
        restrictions: options.restrictions,
      };
    });

const stretch = (window: Interval) =>
  fc
    .tuple(fc.integer({ min: -20, max: 200 }), fc.integer({ min: 1, max: 40 }))
    .map(([from, length]) => ({
      start: new Date(window.start + from * HALF_HOUR).toISOString(),
      end: new Date(window.start + (from + length) * HALF_HOUR).toISOString(),
    }));

const scene = fc
  .tuple(fc.constantFrom(...zones), fc.constantFrom(...days))
  .map(([timeZone, day]) => ({ timeZone, window: windowAround(day) }));

export const v2Scene = scene.chain(({ timeZone, window }) =>
  fc
    .record<LayerSchedule>({
      ...fields,
      kind: fc.constant('v2'),
      timeZone: fc.constant(timeZone),
      layers: fc.array(layerIn(window, timeZone), {
        minLength: 1,
        maxLength: 3,
      }),
      overrides: fc.array(
        fc
          .tuple(stretch(window), fc.constantFrom('ANNA', 'EVA'))
          .map(([times, userId]) => ({ id: 'POVER01', userId, ...times })),
        { maxLength: 3 },
      ),
    })
    .map(schedule => ({ schedule, window })),
);

const eventIn = (window: Interval, zone: string) =>
  fc
    .record({
      firstDay: fc.integer({ min: 0, max: 40 }),
      time: timeOfDay,
      halfHours: fc.integer({ min: 1, max: 7 * 48 }),
      weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
      strategy: fc.oneof(
        fc.record({
          type: fc.constant('rotating' as const),
          shiftsPerMember: fc.integer({ min: 1, max: 3 }),
          members: fc.array(fc.constantFrom('ANNA', 'BO', null), {
            minLength: 1,
            maxLength: 4,
          }),
        }),
        fc.record({
          type: fc.constant('every' as const),
          members: fc.constant<(string | null)[]>(['CARIN', 'DAN']),
        }),
      ),
    })
    .map(({ firstDay, time, halfHours, weekdays, strategy }): ShiftEvent => {
      // The first occurrence lies on one of the event's own weekdays.
      let first = DateTime.fromMillis(window.start, { zone })
        .minus({ days: firstDay + 20 })
        .startOf('day');
      while (!weekdays.includes(first.weekday)) first = first.plus({ days: 1 });
      const start = wallClock(first, secondsOf(time), zone);
      const end = wallClock(first, secondsOf(time) + halfHours * 1800, zone);
      return {
        id: 'EVENT',
        name: 'Event',
        start: new Date(start).toISOString(),
        end: new Date(end).toISOString(),
        weekdays,
        strategy,
      };
    });

export const v3Scene = scene.chain(({ timeZone, window }) =>
  fc
    .record<ShiftSchedule>({
      ...fields,
      kind: fc.constant('v3'),
      timeZone: fc.constant(timeZone),
      rotations: fc
        .array(
          fc.array(eventIn(window, timeZone), { minLength: 1, maxLength: 2 }),
          { minLength: 1, maxLength: 2 },
        )
        .map(list => list.map((events, id) => ({ id: `R${id}`, events }))),
      overrides: fc
        .option(fc.tuple(stretch(window), fc.constantFrom('EVA', null)))
        .map(option =>
          option
            ? [{ id: 'O', rotationId: 'R0', userId: option[1], ...option[0] }]
            : [],
        ),
      customShifts: fc
        .option(stretch(window))
        .map(times => (times ? [{ id: 'C', userId: 'FOLKE', ...times }] : [])),
    })
    .map(schedule => ({ schedule, window })),
);
