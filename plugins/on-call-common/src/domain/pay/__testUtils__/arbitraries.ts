import fc from 'fast-check';
import type {
  PayDay,
  PayHoliday,
  PayInput,
  PayPolicy,
  PayRate,
  PayShift,
} from '../types';

const MINUTE = 60_000;

export const ZONES = [
  'Europe/Stockholm',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'America/Havana',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Sydney',
  'Australia/Adelaide',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Africa/Casablanca',
  'America/Santiago',
  'Antarctica/Troll',
  'Asia/Beirut',
  'UTC',
];

const LEVELS = [1, 2, 3];
const GROUPS = ['group:default/player', 'group:default/ads'];
const SCHEDULES = ['Player primary', 'Ads primary', 'Managers'];
const BANDS = ['holiday', 'eve', 'weekend', 'night', 'rest'];
const DAYS: PayDay[] = [
  'monday',
  'friday',
  'saturday',
  'sunday',
  'holiday',
  'eve',
];
const CALENDARS = ['SE', 'US'];

/** Months with clock changes, ends of years and leap days, and where. */
const MONTHS: Array<{ period: string; days: string[] }> = [
  { period: '2026-03', days: ['2026-03-01', '2026-03-08', '2026-03-29'] },
  // Morocco's clocks change for Ramadan.
  { period: '2027-02', days: ['2027-02-07', '2027-02-06'] },
  { period: '2027-03', days: ['2027-03-14', '2027-03-28'] },
  { period: '2026-04', days: ['2026-03-31', '2026-04-05', '2026-04-30'] },
  { period: '2026-09', days: ['2026-09-27', '2026-08-31'] },
  { period: '2026-10', days: ['2026-10-04', '2026-10-25', '2026-10-31'] },
  { period: '2026-11', days: ['2026-11-01', '2026-10-31', '2026-11-30'] },
  { period: '2025-12', days: ['2025-12-24', '2025-12-31', '2026-01-01'] },
  { period: '2027-01', days: ['2026-12-31', '2027-01-01'] },
  { period: '2028-02', days: ['2028-02-28', '2028-02-29', '2028-03-01'] },
  { period: '2027-02', days: ['2027-02-27', '2027-02-28'] },
];

const perHour = fc.oneof(
  fc.integer({ min: 0, max: 500 }).map(String),
  fc.integer({ min: 1, max: 500_000 }).map(value => (value / 1000).toFixed(3)),
  fc.constantFrom('33.333333', '0.005', '7.50'),
);

const range = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 96 }))
  .filter(([start, end]) => start !== end)
  .map(([start, end]) => ({ start: start * 15, end: end * 15 }));

const forwardRange = range.map(({ start, end }) => ({
  start: Math.min(start, end),
  end: Math.max(start, end),
}));

const rounding = fc.oneof(
  fc.constant({ toMinutes: 1, direction: 'up', per: 'line' } as const),
  fc.record({
    toMinutes: fc.constantFrom(1, 15, 30, 60, 7),
    direction: fc.constantFrom('up', 'nearest', 'down'),
    per: fc.constantFrom('line', 'stretch'),
  } as const),
);

const optional = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, { nil: undefined });
const someOf = <T>(items: T[]) => fc.subarray(items, { minLength: 1 });

function rateArbitrary(days: string[], id: string): fc.Arbitrary<PayRate> {
  return fc.record({
    id: fc.constant(id),
    currency: fc.constantFrom('SEK', 'EUR', 'JPY', 'KWD'),
    bands: optional(someOf(BANDS)),
    levels: optional(someOf(LEVELS)),
    groups: optional(someOf(GROUPS)),
    steps: fc.uniqueArray(
      fc.record({ from: optional(fc.constantFrom(...days)), perHour }),
      { minLength: 1, maxLength: 3, selector: ({ from }) => from },
    ),
  });
}

function policyArbitrary(days: string[]): fc.Arbitrary<PayPolicy> {
  return fc.record({
    payrollZone: fc.constantFrom(...ZONES),
    officeHours: fc.array(fc.array(forwardRange, { maxLength: 2 }), {
      minLength: 7,
      maxLength: 7,
    }),
    clock: fc.constantFrom('person', 'schedule', 'payroll'),
    bands: fc
      .tuple(
        fc.shuffledSubarray(BANDS.slice(0, 4)),
        fc.array(
          fc.array(
            fc.record({ days: optional(someOf(DAYS)), hours: optional(range) }),
            { minLength: 1, maxLength: 2 },
          ),
          { minLength: 4, maxLength: 4 },
        ),
        fc.boolean(),
      )
      .map(([ids, times, rest]) => [
        ...ids.map((id, at) => ({ id, title: id, times: times[at] })),
        ...(rest ? [{ id: 'rest', title: 'Rest' }] : []),
      ]),
    rates: fc
      .tuple(
        rateArbitrary(days, 'a'),
        rateArbitrary(days, 'b'),
        rateArbitrary(days, 'c'),
        fc.boolean(),
      )
      .map(([a, b, c, rest]): PayRate[] => [
        a,
        b,
        c,
        ...(rest
          ? [{ id: 'rest', currency: 'SEK', steps: [{ perHour: '50' }] }]
          : []),
      ]),
    calendars: fc.constantFrom(
      [],
      [{ id: 'SE' }],
      [{ id: 'US', groups: [GROUPS[0]] }, { id: 'SE' }],
      [{ id: 'US', zones: ['America/New_York', 'America/St_Johns'] }],
    ),
    overlap: fc.constantFrom('once', 'per-schedule'),
    levels: optional(someOf(LEVELS)),
    schedules: fc.record({
      include: optional(someOf(['Player primary', 'main/P2'])),
      exclude: optional(someOf(['P3'])),
    }),
    people: fc.record({
      include: optional(fc.constant(['group:default/player', 'p2@x.example'])),
      exclude: optional(fc.constant(['PD3'])),
    }),
    rounding,
    minimumMinutes: fc.constantFrom(0, 0, 1, 30),
  });
}

function holidayArbitrary(days: string[]): fc.Arbitrary<PayHoliday> {
  return fc.record({
    date: fc.constantFrom(...days),
    name: fc.constantFrom('Julafton', 'Company day'),
    kind: fc.constantFrom('full', 'half', 'eve'),
    hours: fc.oneof(fc.constant({ start: 0, end: 1440 }), forwardRange),
  });
}

function shiftArbitrary(days: string[]): fc.Arbitrary<PayShift> {
  return fc
    .record({
      day: fc.constantFrom(...days),
      offset: fc.integer({ min: -26 * 60, max: 26 * 60 }),
      length: fc.oneof(
        { weight: 9, arbitrary: fc.integer({ min: 1, max: 30 * 60 }) },
        // Nothing, less than nothing, and no whole minute.
        { weight: 1, arbitrary: fc.constantFrom(0, -60, 0.5) },
      ),
      seconds: fc.constantFrom(0, 0, 0, 20),
      person: fc.integer({ min: 1, max: 3 }),
      schedule: fc.integer({ min: 1, max: 3 }),
      level: optional(fc.constantFrom(...LEVELS)),
      kind: fc.constantFrom('rotation', 'override', 'custom-shift'),
    })
    .map(({ day, offset, length, seconds, level, ...rest }) => {
      const start = Date.parse(day) + offset * MINUTE + seconds * 1000;
      return {
        personId: `user:default/p${rest.person}`,
        scheduleId: `main/P${rest.schedule}`,
        ...(level !== undefined && { level }),
        source: { kind: rest.kind },
        start,
        end: start + length * MINUTE,
      } as PayShift;
    });
}

/** Random companies, policies and months, around the days that matter. */
export const inputArbitrary: fc.Arbitrary<PayInput> = fc
  .constantFrom(...MONTHS)
  .chain(inputIn);

/** Two of the same month. */
export const inputsArbitrary = fc
  .constantFrom(...MONTHS)
  .chain(month => fc.tuple(inputIn(month), inputIn(month)));

function inputIn({ period, days }: (typeof MONTHS)[number]) {
  return fc
    .record({
      period: fc.constant(period),
      policy: policyArbitrary(days),
      holidays: fc
        .tuple(
          fc.array(holidayArbitrary(days), { maxLength: 3 }),
          fc.array(holidayArbitrary(days), { maxLength: 3 }),
        )
        .map(lists =>
          Object.fromEntries(CALENDARS.map((id, at) => [id, lists[at]])),
        ),
      shifts: fc.array(shiftArbitrary(days), { minLength: 1, maxLength: 6 }),
      schedules: fc
        .array(optional(fc.constantFrom(...ZONES)), {
          minLength: 3,
          maxLength: 3,
        })
        .map(zones =>
          zones.map((timeZone, at) => ({
            id: `main/P${at + 1}`,
            name: SCHEDULES[at],
            timeZone,
          })),
        ),
      people: fc
        .array(
          fc.record({
            timeZone: optional(fc.constantFrom(...ZONES)),
            groups: fc.subarray(GROUPS),
          }),
          { minLength: 3, maxLength: 3 },
        )
        .map(people =>
          people.map((person, at) => ({
            id: `user:default/p${at + 1}`,
            name: `Person ${at + 1}`,
            email: `p${at + 1}@x.example`,
            pagerDutyIds: [`PD${at + 1}`],
            ...person,
          })),
        ),
    })
    .map(withKnownBands);
}

/** Rates have to be for bands that there are. */
function withKnownBands(input: PayInput): PayInput {
  const known = input.policy.bands.map(({ id }) => id);
  const rates = input.policy.rates.map(({ bands, ...rate }) => {
    const kept = bands?.filter(id => known.includes(id));
    return kept && kept.length > 0 ? { ...rate, bands: kept } : rate;
  });
  return { ...input, policy: { ...input.policy, rates } };
}
