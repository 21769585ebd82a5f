import { DateTime } from 'luxon';
import type { Schedule, ScheduleOverride } from '../rotation/types';
import {
  createScheduleBuilders,
  NEW_YORK,
  STOCKHOLM,
  type Gap,
} from './scheduleBuilders';
import { createRollout } from './rollout';
import { createShiftSchedules } from './shiftSchedules';
import type { StableIds } from './stableIds';

export type Roster = {
  teamId(team: string): string;
  /** PagerDuty users of a team, its lead first. */
  members(team: string): string[];
  userId(userName: string): string;
};

const DAY = 86_400;

/**
 * Two holes in the player's rotation, both within 28 days of any moment of the
 * week that they are counted from.
 */
function comingGaps(monday: DateTime): Gap[] {
  const saturday = monday.plus({ days: 12 });
  const thursday = monday.plus({ days: 24 });
  return [
    { start: saturday.set({ hour: 9 }), end: saturday.set({ hour: 21 }) },
    {
      start: thursday.set({ hour: 18 }),
      end: thursday.plus({ days: 1 }).set({ hour: 6 }),
    },
  ];
}

const weekly = (days: number[], startTime: string, hours: number) =>
  days.map(startDay => ({
    startDay,
    startTime,
    durationSeconds: hours * 3600,
  }));

function createLayerSchedules(
  ids: StableIds,
  roster: Roster,
  monday: DateTime,
  since: (team: string) => DateTime | undefined,
): Record<string, Schedule> {
  const { layered } = createScheduleBuilders(ids);
  const { members, teamId, userId } = roster;
  const rotation = (
    key: string,
    team: string,
    name: string,
    userIds: string[],
    turnDays = 7,
  ) =>
    layered(key, {
      name,
      teamId: teamId(team),
      since: since(team),
      layers: { Rotation: { userIds, turnDays } },
    });
  /** Whoever was primary last week is secondary this week. */
  const behind = (userIds: string[]) => [
    ...userIds.slice(-1),
    ...userIds.slice(0, -1),
  ];
  const [omar, ida] = [userId('omar.haddad'), userId('ida.berg')];
  const player = [
    ida,
    omar,
    ...members('podcast-player').filter(id => id !== ida && id !== omar),
  ];
  const adDelivery = members('ad-delivery');

  return {
    'player-primary': layered('player-primary', {
      name: 'Podcast Player primary',
      description: 'Two gaps are coming: nobody has taken them yet',
      teamId: teamId('podcast-player'),
      since: since('podcast-player'),
      layers: { Rotation: { userIds: player, gaps: comingGaps(monday) } },
    }),
    'player-secondary': rotation(
      'player-secondary',
      'podcast-player',
      'Podcast Player secondary',
      behind(player),
    ),
    'ad-delivery-primary': layered('ad-delivery-primary', {
      name: 'Ad Delivery around the clock',
      description: 'Stockholm by day, New York by night',
      teamId: teamId('ad-delivery'),
      since: since('ad-delivery'),
      layers: {
        Stockholm: {
          userIds: adDelivery.slice(0, 4),
          restrictions: [{ startTime: '08:00:00', durationSeconds: DAY / 2 }],
        },
        'New York': {
          userIds: adDelivery.slice(4),
          restrictions: [{ startTime: '20:00:00', durationSeconds: DAY / 2 }],
        },
      },
    }),
    'ad-delivery-secondary': layered('ad-delivery-secondary', {
      name: 'Ad Delivery secondary',
      teamId: teamId('ad-delivery'),
      since: since('ad-delivery'),
      timeZone: NEW_YORK,
      layers: { Rotation: { userIds: behind(adDelivery) } },
    }),
    'payments-primary': rotation(
      'payments-primary',
      'payments',
      'Payments primary',
      members('payments'),
    ),
    'payments-secondary': rotation(
      'payments-secondary',
      'payments',
      'Payments secondary',
      behind(members('payments')),
    ),
    'studio-secondary': rotation(
      'studio-secondary',
      'creator-studio',
      'Creator Studio secondary',
      behind(members('creator-studio')),
    ),
    'search-primary': rotation(
      'search-primary',
      'search',
      'Search on-call',
      members('search'),
    ),
    'audio-weeknights': layered('audio-weeknights', {
      name: 'Audio Pipeline weeknights',
      description: 'No weekends until the team has grown',
      teamId: teamId('audio-pipeline'),
      since: since('audio-pipeline'),
      layers: {
        Weeknights: {
          userIds: members('audio-pipeline'),
          restrictions: weekly([1, 2, 3, 4], '17:00:00', 16),
        },
        'Office hours': {
          userIds: members('audio-pipeline'),
          turnDays: 1,
          restrictions: weekly([1, 2, 3, 4, 5], '09:00:00', 8),
        },
      },
    }),
    'identity-primary': rotation(
      'identity-primary',
      'identity',
      'Identity primary',
      members('identity'),
      1,
    ),
    'identity-secondary': rotation(
      'identity-secondary',
      'identity',
      'Identity secondary',
      behind(members('identity')),
    ),
    transcription: rotation(
      'transcription',
      'transcription',
      'Transcription on-call',
      members('transcription'),
    ),
    'web-office-hours': layered('web-office-hours', {
      name: 'Web Experience office hours',
      teamId: teamId('web-experience'),
      timeZone: 'Europe/London',
      layers: {
        'Office hours': {
          userIds: members('web-experience'),
          turnDays: 1,
          restrictions: weekly([1, 2, 3, 4, 5], '09:00:00', 8),
        },
      },
    }),
    'operations-primary': rotation(
      'operations-primary',
      'platform-operations',
      'Central operations primary',
      members('platform-operations'),
    ),
    'operations-secondary': rotation(
      'operations-secondary',
      'platform-operations',
      'Central operations secondary',
      behind(members('platform-operations')),
    ),
    'incident-leads': rotation(
      'incident-leads',
      'platform-operations',
      'Incident leads',
      [
        userId('nora.ek'),
        members('leadership').find(id => id !== userId('nora.ek'))!,
        members('platform-operations')[0],
        members('payments')[0],
      ],
    ),
    'recommendations-old': layered('recommendations-old', {
      name: 'Recommendations (before the summer)',
      teamId: teamId('recommendations'),
      layers: {
        Rotation: { userIds: members('recommendations').slice(0, 2) },
      },
    }),
  };
}

/** Every schedule of the company, by key. */
export function createSchedules(
  ids: StableIds,
  roster: Roster,
  now: Date,
): Record<string, Schedule> {
  const monday = DateTime.fromJSDate(now, { zone: STOCKHOLM }).startOf('week');
  const { takeovers } = createRollout(now);
  const since = (team: string) =>
    takeovers[team] === undefined
      ? undefined
      : DateTime.fromISO(takeovers[team], { zone: STOCKHOLM });
  const layered = createLayerSchedules(ids, roster, monday, since);
  const override = (
    key: string,
    name: string,
    start: DateTime,
    hours: number,
    userId: string,
  ): ScheduleOverride => ({
    id: ids.pagerDuty('override', key, name),
    start: start.toUTC().toISO({ suppressMilliseconds: true })!,
    end: start.plus({ hours }).toUTC().toISO({ suppressMilliseconds: true })!,
    userId,
  });
  const swap = (key: string, team: string) => {
    const schedule = layered[key];
    if (schedule.kind !== 'v2') return;
    schedule.overrides = [-1, 0, 1].map(week => {
      const wednesday = monday.plus({ weeks: week, days: 2 }).set({ hour: 18 });
      const userIds = roster.members(team);
      // Named by its date, so that an override keeps its id as weeks pass.
      const name = wednesday.toISODate()!;
      const holder = userIds[ids.number(userIds.length, 'swap', key, name)];
      return override(key, name, wednesday, 15, holder);
    });
  };
  swap('payments-primary', 'payments');
  swap('player-secondary', 'podcast-player');
  swap('operations-primary', 'platform-operations');
  return { ...layered, ...createShiftSchedules(ids, roster, monday, since) };
}
