import { DateTime } from 'luxon';
import type {
  Layer,
  LayerSchedule,
  Restriction,
  ShiftEvent,
  ShiftSchedule,
} from '../rotation/types';
import type { StableIds } from './stableIds';

const DAY_SECONDS = 86_400;
export const STOCKHOLM = 'Europe/Stockholm';
export const NEW_YORK = 'America/New_York';

/** Rotations began on this Monday at 09:00 in the schedule's zone. */
export function epochIn(timeZone: string): DateTime {
  return DateTime.fromObject(
    { year: 2024, month: 1, day: 1, hour: 9 },
    { zone: timeZone },
  );
}

const iso = (time: DateTime) =>
  time.toUTC().toISO({ suppressMilliseconds: true })!;

export type Gap = { start: DateTime; end: DateTime };

export type LayerOptions = {
  userIds: string[];
  turnDays?: number;
  restrictions?: Restriction[];
  /** Times in which the layer is not in force. */
  gaps?: Gap[];
};

export function createScheduleBuilders(ids: StableIds) {
  /** One layer, or as many as its gaps make; the order of people goes on. */
  function layersOf(
    scheduleKey: string,
    name: string,
    timeZone: string,
    since: DateTime | undefined,
    options: LayerOptions,
  ): Layer[] {
    const { userIds, turnDays = 7, restrictions = [], gaps = [] } = options;
    const epoch = epochIn(timeZone);
    const first = since && since > epoch ? since : epoch;
    const starts = [first, ...gaps.map(gap => gap.end)];
    return starts.map((start, index) => ({
      id: ids.pagerDuty('layer', scheduleKey, name, String(index)),
      name: index === 0 ? name : `${name} (${index + 1})`,
      start: iso(start),
      end: gaps[index] && iso(gaps[index].start),
      rotationStart: iso(epoch),
      turnSeconds: turnDays * DAY_SECONDS,
      userIds,
      restrictions,
    }));
  }

  return {
    layered(
      key: string,
      options: {
        name: string;
        description?: string;
        teamId: string;
        timeZone?: string;
        /** When the team began with it; left out, at the epoch. */
        since?: DateTime;
        layers: Record<string, LayerOptions>;
      },
    ): LayerSchedule {
      const { name, description, teamId, layers } = options;
      const timeZone = options.timeZone ?? STOCKHOLM;
      return {
        kind: 'v2',
        id: ids.pagerDuty('schedule', key),
        name,
        description: description ?? null,
        timeZone,
        teamIds: [teamId],
        layers: Object.entries(layers).flatMap(([layerName, layer]) =>
          layersOf(key, layerName, timeZone, options.since, layer),
        ),
        overrides: [],
      };
    },

    shifted(
      key: string,
      options: {
        name: string;
        description?: string;
        teamId: string;
        rotations: Record<string, ShiftEvent[]>;
      },
    ): ShiftSchedule {
      const { name, description, teamId, rotations } = options;
      return {
        kind: 'v3',
        id: ids.pagerDuty('schedule', key),
        name,
        description: description ?? null,
        timeZone: STOCKHOLM,
        teamIds: [teamId],
        rotations: Object.entries(rotations).map(([rotation, events]) => ({
          id: ids.shift('rotation', key, rotation),
          events,
        })),
        overrides: [],
        customShifts: [],
      };
    },

    /**
     * Weekly recurring shifts, the first in the epoch's week, or in a later one
     * from which the order of people is the same.
     */
    event(
      key: string,
      options: {
        name: string;
        weekdays: number[];
        from: string;
        /** Wall-clock hours. */
        hours: number;
        strategy: ShiftEvent['strategy'];
        /** By when the team has begun with it. */
        since?: DateTime;
      },
    ): ShiftEvent {
      const { name, weekdays, from, hours, strategy, since } = options;
      const [hour, minute] = from.split(':').map(Number);
      const epoch = epochIn(STOCKHOLM);
      const cycle =
        strategy.type === 'rotating'
          ? strategy.members.length * strategy.shiftsPerMember
          : 1;
      const weeks = Math.max(0, since?.diff(epoch, 'weeks').weeks ?? 0);
      const start = epoch
        .plus({
          weeks: Math.floor(weeks / cycle) * cycle,
          days: weekdays[0] - 1,
        })
        .set({ hour, minute });
      return {
        id: ids.shift('event', key, name),
        name,
        start: iso(start),
        // On the wall clock, also in a week in which it changes.
        end: iso(
          start
            .plus({ days: Math.floor((hour + hours) / 24) })
            .set({ hour: (hour + hours) % 24 }),
        ),
        weekdays,
        strategy,
      };
    },
  };
}
