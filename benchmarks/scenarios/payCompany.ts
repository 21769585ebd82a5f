import {
  type PayInput,
  type PayPolicy,
  type PayShift,
  periodInterval,
} from '@operations-in-teams/plugin-on-call-common';

const DAY = 24 * 60 * 60_000;
const HOUR = 60 * 60_000;
const ZONES = [
  'Europe/Stockholm',
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Sydney',
  'America/Los_Angeles',
];
const WORKDAY = [{ start: 9 * 60, end: 17 * 60 }];
const RATES: Array<[string, string]> = [
  ['holiday', '150'],
  ['eve', '100'],
  ['weekend', '75.50'],
  ['weeknight', '50'],
];

const POLICY: PayPolicy = {
  payrollZone: 'Europe/Stockholm',
  officeHours: [...Array.from({ length: 5 }, () => WORKDAY), [], []],
  clock: 'person',
  bands: [
    { id: 'holiday', title: 'Holiday', times: [{ days: ['holiday'] }] },
    { id: 'eve', title: 'Eve', times: [{ days: ['eve'] }] },
    {
      id: 'weekend',
      title: 'Weekend',
      times: [
        { days: ['friday'], hours: { start: 18 * 60, end: 24 * 60 } },
        { days: ['saturday', 'sunday'] },
      ],
    },
    { id: 'weeknight', title: 'Weeknight' },
  ],
  rates: [
    ...['group:default/a', 'group:default/b', 'group:default/c'].map(
      (group, index) => ({
        id: group,
        groups: [group],
        levels: [2],
        currency: 'SEK',
        steps: [
          { perHour: String(20 + index) },
          { from: '2026-04-01', perHour: String(21 + index) },
        ],
      }),
    ),
    ...RATES.map(([band, perHour]) => ({
      id: band,
      bands: [band],
      currency: 'SEK',
      steps: [{ perHour }],
    })),
  ],
  calendars: [
    { id: 'US', zones: ['America/New_York', 'America/Los_Angeles'] },
    { id: 'SE' },
  ],
  overlap: 'once',
  schedules: { exclude: ['Shadow'] },
  people: {},
  rounding: { toMinutes: 1, direction: 'up', per: 'line' },
  minimumMinutes: 0,
};

/** A large company in one month, the same every time. */
export function payCompany(options: {
  people: number;
  schedules: number;
  period: string;
  /** By hand, on each schedule, beside those that are there anyway. */
  overrides?: number;
}): PayInput {
  const { people, schedules, period, overrides = 0 } = options;
  const { start, end } = periodInterval(period, POLICY.payrollZone);
  const personOf = (index: number) => `user:default/p${index % people}`;
  const perSchedule = Math.max(1, Math.floor(people / schedules));

  const shifts: PayShift[] = [];
  for (let schedule = 0; schedule < schedules; schedule++) {
    const levels =
      schedule % 5 === 0 ? [1, 2] : [1 + (schedule % 3 === 1 ? 1 : 0)];
    for (let day = 0; start + (day - 1) * DAY < end; day++) {
      const from = start + (day - 1) * DAY + 8 * HOUR;
      const index = schedule * perSchedule + (day % (perSchedule + 1));
      const taken = day % 10 === 0 || day * 2 < overrides;
      const parts = taken
        ? [
            { from, to: from + 16 * HOUR, index },
            { from: from + 16 * HOUR, to: from + DAY, index: index + 1 },
          ]
        : [{ from, to: from + DAY, index }];
      parts.forEach((part, at) => {
        for (const level of levels) {
          shifts.push({
            personId: personOf(part.index),
            scheduleId: `main/S${schedule}`,
            level,
            source: { kind: at === 0 ? 'rotation' : 'override' },
            start: part.from,
            end: part.to,
          });
        }
      });
    }
  }
  return {
    period,
    policy: POLICY,
    holidays: {
      SE: [
        {
          date: `${period}-06`,
          name: 'A holiday',
          kind: 'full',
          hours: { start: 0, end: 24 * 60 },
        },
        {
          date: `${period}-05`,
          name: 'Its eve',
          kind: 'eve',
          hours: { start: 12 * 60, end: 24 * 60 },
        },
      ],
      US: [
        {
          date: `${period}-20`,
          name: 'Another holiday',
          kind: 'full',
          hours: { start: 0, end: 24 * 60 },
        },
      ],
    },
    shifts,
    schedules: Array.from({ length: schedules }, (_, index) => ({
      id: `main/S${index}`,
      name: `Schedule ${index}`,
      timeZone: 'Europe/Stockholm',
    })),
    people: Array.from({ length: people }, (_, index) => ({
      id: `user:default/p${index}`,
      name: `Person ${index}`,
      userRef: `user:default/p${index}`,
      pagerDutyIds: [`P${index}`],
      timeZone: ZONES[index % ZONES.length],
      groups: [`group:default/${'abcdef'[index % 6]}`],
    })),
  };
}
