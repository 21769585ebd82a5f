import { DateTime } from 'luxon';
import type {
  Layer,
  LayerSchedule,
  ShiftEvent,
  ShiftSchedule,
} from '../rotation/types';

const HOUR = 3_600_000;

export const contains = (start: number, end: number, instant: number) =>
  start <= instant && instant < end;

export const secondsOf = (time: string) => {
  const [h, m, s] = time.split(':').map(Number);
  return h * 3600 + m * 60 + s;
};

const wallClocks = new Map<string, number>();

/** A wall-clock time of a calendar day, found without arithmetic on instants: the first where there are two. */
export function wallClock(
  date: DateTime,
  seconds: number,
  zone: string,
): number {
  const wall = new Date(
    Date.UTC(date.year, date.month - 1, date.day) + seconds * 1000,
  );
  const key = `${zone} ${wall.toISOString()}`;
  const known = wallClocks.get(key);
  if (known !== undefined) return known;
  const instant = DateTime.fromObject(
    {
      year: wall.getUTCFullYear(),
      month: wall.getUTCMonth() + 1,
      day: wall.getUTCDate(),
      hour: wall.getUTCHours(),
      minute: wall.getUTCMinutes(),
      second: wall.getUTCSeconds(),
    },
    { zone },
  )
    .getPossibleOffsets()
    .reduce(
      (first, possible) => Math.min(first, possible.toMillis()),
      Infinity,
    );
  wallClocks.set(key, instant);
  return instant;
}

/** The local days up to an instant's own, nearest first. */
function daysBefore(instant: number, zone: string, count: number): DateTime[] {
  const { year, month, day } = DateTime.fromMillis(instant, { zone });
  return Array.from({ length: count }, (_, back) =>
    DateTime.utc(year, month, day).minus({ days: back }),
  );
}

/** Who holds a layer at an instant, by counting hand-overs one at a time. */
function layerHolder(layer: Layer, zone: string, instant: number) {
  const life = [
    Date.parse(layer.start),
    layer.end ? Date.parse(layer.end) : Infinity,
  ];
  if (!contains(life[0], life[1], instant)) return undefined;
  const inForce =
    layer.restrictions.length === 0 ||
    layer.restrictions.some(({ startDay, startTime, durationSeconds }) =>
      daysBefore(instant, zone, 9).some(
        date =>
          (startDay === undefined || date.weekday === startDay) &&
          contains(
            wallClock(date, secondsOf(startTime), zone),
            wallClock(date, secondsOf(startTime) + durationSeconds, zone),
            instant,
          ),
      ),
    );
  if (!inForce) return undefined;
  const first = DateTime.fromISO(layer.rotationStart, { zone });
  const handover = secondsOf(first.toFormat('HH:mm:ss'));
  const turnDays = layer.turnSeconds / 86_400;
  let date = DateTime.utc(first.year, first.month, first.day);
  let turn = 0;
  for (;;) {
    date = date.plus({ days: turnDays });
    if (wallClock(date, handover, zone) > instant) break;
    turn += 1;
  }
  return layer.userIds[turn % layer.userIds.length];
}

export function v2Holder(schedule: LayerSchedule, instant: number): string[] {
  const override = schedule.overrides.findLast(({ start, end }) =>
    contains(Date.parse(start), Date.parse(end), instant),
  );
  if (override) return [override.userId];
  for (const layer of [...schedule.layers].reverse()) {
    const holder = layerHolder(layer, schedule.timeZone, instant);
    if (holder !== undefined) return [holder];
  }
  return [];
}

function eventHolders(event: ShiftEvent, zone: string, instant: number) {
  const first = DateTime.fromISO(event.start, { zone });
  const last = DateTime.fromISO(event.end, { zone });
  const firstDate = DateTime.utc(first.year, first.month, first.day);
  const from = secondsOf(first.toFormat('HH:mm:ss'));
  const length =
    DateTime.utc(last.year, last.month, last.day)
      .diff(firstDate)
      .as('seconds') +
    secondsOf(last.toFormat('HH:mm:ss')) -
    from;
  return daysBefore(instant, zone, 9).flatMap(date => {
    if (!event.weekdays.includes(date.weekday) || date < firstDate) return [];
    const start = wallClock(date, from, zone);
    const end = wallClock(date, from + length, zone);
    if (!contains(start, end, instant)) return [];
    if (event.effectiveUntil && start >= Date.parse(event.effectiveUntil)) {
      return [];
    }
    if (event.strategy.type === 'every') return event.strategy.members;
    let occurrence = 0;
    for (
      let day = firstDate.toMillis();
      day < date.toMillis();
      day += 24 * HOUR
    ) {
      // Days in UTC have 24 hours, and Sunday is 0.
      const weekday = new Date(day).getUTCDay() || 7;
      if (event.weekdays.includes(weekday)) occurrence += 1;
    }
    const { members, shiftsPerMember } = event.strategy;
    return [members[Math.floor(occurrence / shiftsPerMember) % members.length]];
  });
}

export function v3Holders(schedule: ShiftSchedule, instant: number) {
  return [
    ...schedule.rotations.flatMap(({ id, events }) => {
      const override = schedule.overrides.find(
        ({ rotationId, start, end }) =>
          rotationId === id &&
          contains(Date.parse(start), Date.parse(end), instant),
      );
      return events
        .flatMap(event => eventHolders(event, schedule.timeZone, instant))
        .map(holder => (override ? override.userId : holder));
    }),
    ...schedule.customShifts
      .filter(({ start, end }) =>
        contains(Date.parse(start), Date.parse(end), instant),
      )
      .map(({ userId }) => userId),
  ];
}
