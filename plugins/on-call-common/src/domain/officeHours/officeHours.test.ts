import fc from 'fast-check';
import { DateTime } from 'luxon';
import { classAt } from './classAt';
import { describeOfficeHours } from './describeOfficeHours';
import { splitByClass } from './splitByClass';
import type { OfficeHours } from './types';

const MINUTE = 60_000;

const HOURS: OfficeHours = {
  timeZone: 'Europe/Stockholm',
  week: [
    ...Array.from({ length: 4 }, () => [{ start: 540, end: 1020 }]),
    [
      { start: 540, end: 720 },
      { start: 780, end: 930 },
    ],
    [],
    [],
  ],
  sleep: { start: 22 * 60, end: 7 * 60 },
};

const ZONES = [
  'Europe/Stockholm',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Adelaide',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Apia',
  'UTC',
];

/** Asks luxon's clock on the wall, minute by minute. */
function oracle(moment: number, hours: OfficeHours, zone: string) {
  const local = DateTime.fromMillis(moment, { zone });
  const minute = local.hour * 60 + local.minute;
  const within = (start: number, end: number) =>
    start <= end
      ? start <= minute && minute < end
      : minute >= start || minute < end;
  const office = hours.week[local.weekday - 1];
  if (office.some(({ start, end }) => within(start, end))) return 'office';
  return within(hours.sleep.start, hours.sleep.end) ? 'sleep' : 'outside';
}

const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
const hoursArbitrary: fc.Arbitrary<OfficeHours> = fc.record({
  timeZone: fc.constantFrom(...ZONES),
  week: fc.array(
    fc.array(
      fc
        .tuple(minutes, minutes)
        .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
      { maxLength: 2 },
    ),
    { minLength: 7, maxLength: 7 },
  ),
  sleep: fc.record({ start: minutes, end: minutes }),
});

// Days around both clock changes of the northern and the southern half.
const startArbitrary = fc
  .tuple(
    fc.constantFrom(
      '2026-03-07',
      '2026-03-28',
      '2026-04-04',
      '2026-09-26',
      '2026-10-03',
      '2026-10-24',
      '2026-10-31',
      '2026-06-15',
    ),
    fc.integer({ min: 0, max: 3 * 24 * 60 }),
  )
  .map(([day, minute]) => Date.parse(`${day}T00:00:00Z`) + minute * MINUTE);

describe('office hours', () => {
  it('classes every minute as the clock on the wall of the person says', () => {
    fc.assert(
      fc.property(
        startArbitrary,
        fc.integer({ min: 1, max: 2 * 24 * 60 }),
        fc.oneof(fc.constant(HOURS), hoursArbitrary),
        fc.constantFrom(...ZONES),
        (start, length, hours, zone) => {
          const end = start + length * MINUTE;
          const parts = splitByClass({ start, end }, hours, zone);
          expect(parts[0].start).toBe(start);
          expect(parts.at(-1)!.end).toBe(end);
          let index = 0;
          for (let at = start; at < end; at += MINUTE) {
            if (at >= parts[index].end) {
              const next = parts[index + 1];
              if (next.start !== parts[index].end) throw new Error('a hole');
              if (next.class === parts[index].class) throw new Error('a cut');
              index++;
            }
            const expected = oracle(at, hours, zone);
            if (parts[index].class !== expected) {
              throw new Error(
                `${new Date(at).toISOString()} in ${zone} is ${expected}`,
              );
            }
            if (classAt(at, hours, zone) !== expected) {
              throw new Error(`classAt differs at ${at} in ${zone}`);
            }
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('uses the zone of the company where the zone of the person is not known', () => {
    const noon = Date.parse('2026-07-01T15:30:00Z');
    expect(classAt(noon, HOURS)).toBe('outside');
    expect(classAt(noon, HOURS, 'No/Where')).toBe('outside');
    expect(classAt(noon, HOURS, 'America/New_York')).toBe('office');
    expect(splitByClass({ start: noon, end: noon }, HOURS)).toEqual([]);
  });

  it('says in words what it classes by', () => {
    expect(describeOfficeHours(HOURS)).toBe(
      "Office Mon–Thu 09:00–17:00, Fri 09:00–12:00 and 13:00–15:30, sleep 22:00–07:00, in each person's time zone or Europe/Stockholm",
    );
    expect(
      describeOfficeHours({
        ...HOURS,
        week: Array.from({ length: 7 }, () => []),
      }),
    ).toContain('Office never');
  });
});
