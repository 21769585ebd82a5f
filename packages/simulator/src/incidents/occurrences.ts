import { alarms, noisyAlarms, testPage } from '../company/data/alarms';
import type { AlarmData } from '../company/data/alarms';
import type { PagerDutyService, Rollout } from '../company/types';
import type { StableIds } from '../company/stableIds';
import { monthInterval } from './months';
import { LOUDEST, loudness, monthsOnCall } from './quietness';
import { createRandom, poisson } from './random';
import type { Responsibility } from './responsibility';

const SECOND = 1_000;
const DAY = 86_400_000;
/** Chances that are drawn for each alarm, whether it goes off or not. */
const CHANCES = 6;

/** An alarm that goes off, and the luck it brings. */
export type Occurrence = {
  service: PagerDutyService;
  alarm: AlarmData;
  at: number;
  /** Names it within its service and month. */
  name: string;
  chances: number[];
};

const PER_DAY = {
  high: 0.075,
  support_hours: 0.045,
  low: 0.04,
  severity_based: 0.02,
};

/** The alarms of a service: some of all, the first of them most often. */
function alarmsOf(ids: StableIds, service: PagerDutyService): AlarmData[] {
  const first = ids.number(alarms.length, 'alarms', service.id);
  const own = [0, 1, 3, 6].map(step => alarms[(first + step) % alarms.length]);
  return [own[0], own[0], own[0], own[1], own[1], own[2], own[3]];
}

type Source = {
  name: string;
  perDay: number;
  alarms: AlarmData[];
  loudness(at: number): number;
};

/** A team that works well tries the whole chain every other month, by day. */
function testPages(
  ids: StableIds,
  service: PagerDutyService,
  month: number,
  months: (at: number) => number,
): Occurrence[] {
  const random = createRandom(
    ids.number(2 ** 32, 'test-page', service.id, String(month)),
  );
  const { start } = monthInterval(month);
  const tuesday = (2 - new Date(start).getUTCDay() + 7) % 7;
  const at =
    start + (tuesday + 7) * DAY + (9 * 60 + Math.floor(random() * 60)) * 60_000;
  const isTurn = (month + ids.number(2, 'test-page', service.id)) % 2 === 0;
  if (!isTurn || service.urgency !== 'high' || months(at) < 1) return [];
  const chances = [0.9, 0.9, ...Array.from({ length: CHANCES - 2 }, random)];
  return [{ service, alarm: testPage, at, name: 'test', chances }];
}

/** The alarms of one service in one calendar month, which follow from the seed. */
export function occurrencesOf(
  ids: StableIds,
  rollout: Rollout,
  service: PagerDutyService,
  responsible: Responsibility,
  month: number,
): Occurrence[] {
  const { start, end } = monthInterval(month);
  const months = (at: number) => monthsOnCall(responsible, rollout, at);
  const sources: Source[] = [
    {
      name: 'usual',
      perDay:
        PER_DAY[service.urgency] *
        (0.5 + ids.number(1000, 'loudness', service.id) / 1000),
      alarms: alarmsOf(ids, service),
      loudness: at => loudness(responsible, rollout, at),
    },
    ...noisyAlarms
      .filter(noisy => noisy.service === service.name)
      .map(({ alarm, perDay, mendedAfterMonths = Infinity }) => ({
        name: alarm,
        perDay,
        alarms: alarms.filter(({ key }) => key === alarm),
        loudness: (at: number) => (months(at) < mendedAfterMonths ? 1 : 0),
      })),
  ];
  const found = sources.flatMap(source => {
    const random = createRandom(
      ids.number(2 ** 32, source.name, service.id, String(month)),
    );
    const expected = (source.perDay * LOUDEST * (end - start)) / DAY;
    return Array.from(
      { length: poisson(expected, random) },
      (_, index): Occurrence & { kept: boolean } => {
        const seconds = Math.floor((random() * (end - start)) / SECOND);
        const at = start + seconds * SECOND;
        const kept = random() * LOUDEST < source.loudness(at);
        const alarm =
          source.alarms[Math.floor(random() * source.alarms.length)];
        const chances = Array.from({ length: CHANCES }, random);
        const name = `${source.name} ${index}`;
        return { service, alarm, at, name, chances, kept };
      },
    ).filter(({ kept }) => kept);
  });
  return [
    ...found,
    ...(responsible.care === 'exemplary'
      ? testPages(ids, service, month, months)
      : []),
  ].filter(({ at }) => at >= Date.parse(rollout.since));
}
