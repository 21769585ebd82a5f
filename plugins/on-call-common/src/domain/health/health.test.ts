import { healthGroupOf } from './healthGroupOf';
import type { HealthIncident, HealthInterruption } from './types';
import { mondayOf, weeksOf } from './weeksOf';

const MONDAY = Date.parse('2026-10-19T00:00:00Z');
const DAY = 24 * 60 * 60 * 1000;

function incident(
  id: string,
  day: number,
  title: string,
  acknowledgedAfter?: number,
): HealthIncident {
  const createdAt = MONDAY + day * DAY;
  return {
    account: 'default',
    id,
    title,
    service: { id: 'S', name: 'api' },
    urgency: 'high',
    createdAt,
    ...(acknowledgedAfter !== undefined && {
      acknowledgedAt: createdAt + acknowledgedAfter * 1000,
    }),
  };
}

function interruption(
  incidentId: string,
  personId: string,
  kind: HealthInterruption['class'],
): HealthInterruption {
  return { account: 'default', incidentId, personId, class: kind };
}

describe('health', () => {
  it('counts by week, class and alarm, and names nobody', () => {
    const group = healthGroupOf(
      [MONDAY, MONDAY + 7 * DAY],
      [
        incident('1', 0, 'disk full', 60),
        incident('2', 6.9, 'disk full', 120),
        incident('3', 7, 'latency'),
      ],
      [
        interruption('1', 'A', 'sleep'),
        interruption('1', 'B', 'outside'),
        interruption('2', 'A', 'office'),
        interruption('3', 'C', 'sleep'),
        interruption('unknown', 'D', 'sleep'),
      ],
    );
    expect(group).toEqual({
      incidents: 3,
      interruptions: { office: 1, outside: 1, sleep: 2 },
      acknowledgement: { incidents: 2, medianSeconds: 60, p90Seconds: 120 },
      weeks: [
        {
          from: '2026-10-19T00:00:00.000Z',
          incidents: 2,
          interruptions: { office: 1, outside: 1, sleep: 1 },
          acknowledgement: { incidents: 2, medianSeconds: 60, p90Seconds: 120 },
        },
        {
          from: '2026-10-26T00:00:00.000Z',
          incidents: 1,
          interruptions: { office: 0, outside: 0, sleep: 1 },
        },
      ],
      topAlarms: [
        {
          title: 'disk full',
          service: { id: 'S', name: 'api' },
          incidents: 2,
          interruptions: { office: 1, outside: 1, sleep: 1 },
        },
        expect.objectContaining({ title: 'latency', incidents: 1 }),
      ],
      load: { people: 3, largestShare: 0.5 },
    });
    expect(
      healthGroupOf(
        [MONDAY],
        [incident('1', 0, 'x')],
        [interruption('1', 'A', 'sleep'), interruption('1', 'B', 'sleep')],
      ),
    ).not.toHaveProperty('load');
  });

  it('knows Mondays', () => {
    expect(mondayOf(MONDAY)).toBe(MONDAY);
    expect(mondayOf(MONDAY - 1)).toBe(MONDAY - 7 * DAY);
    expect(weeksOf({ start: MONDAY + DAY, end: MONDAY + 7 * DAY + 1 })).toEqual(
      [MONDAY, MONDAY + 7 * DAY],
    );
  });
});
