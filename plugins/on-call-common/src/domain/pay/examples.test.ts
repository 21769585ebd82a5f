import { company, POLICY, shift } from './__testUtils__/company';
import { computePay } from './computePay';
import type { PayHoliday, PayPolicy } from './types';

/** The examples of docs/pay.md, with the hours that were counted by hand. */
const FULL_DAY = { start: 0, end: 24 * 60 };

const holiday = (date: string, name: string): PayHoliday => ({
  date,
  name,
  kind: 'full',
  hours: FULL_DAY,
});

const HOLIDAYS = {
  'Europe/Stockholm': [],
  'Australia/Sydney': [holiday('2026-10-05', 'Labour Day')],
  'America/New_York': [holiday('2026-10-12', 'Columbus Day')],
  'Asia/Kolkata': [
    holiday('2026-03-04', 'Holi'),
    holiday('2026-10-02', 'Gandhi Jayanti'),
  ],
};
type Zone = keyof typeof HOLIDAYS;

/** Somebody who lives in a zone is on call for all of a month, and around it. */
function allMonth(
  period: string,
  zone: Zone,
  policy: Partial<PayPolicy> = {},
  holidays: PayHoliday[] = HOLIDAYS[zone],
) {
  const input = company({
    period,
    policy: { payrollZone: zone, calendars: [{ id: 'home' }], ...policy },
    holidays: { home: holidays },
    shifts: [shift('ida', 'P1', '2026-01-01T00:00Z', '2027-01-01T00:00Z')],
  });
  return computePay({
    ...input,
    people: input.people.map(person => ({ ...person, timeZone: zone })),
  });
}

const hoursOf = ({
  statements: [{ lines, unpaid }],
}: ReturnType<typeof computePay>) => ({
  paid: Object.fromEntries(
    lines.map(({ band, minutes }) => [band.id, minutes / 60]),
  ),
  office: unpaid[0].minutes / 60,
});

describe('a month of being on call all the time', () => {
  it.each<[string, Zone, number, number, string]>([
    ['2026-10', 'Europe/Stockholm', 569, 176, '28450.00'],
    ['2026-03', 'Europe/Stockholm', 567, 176, '28350.00'],
    ['2026-10', 'Australia/Sydney', 575, 168, '28750.00'],
    ['2026-03', 'Australia/Sydney', 568, 176, '28400.00'],
    ['2026-10', 'America/New_York', 576, 168, '28800.00'],
    ['2026-03', 'America/New_York', 567, 176, '28350.00'],
    ['2026-10', 'Asia/Kolkata', 576, 168, '28800.00'],
    ['2026-03', 'Asia/Kolkata', 576, 168, '28800.00'],
  ])('%s in %s', (period, zone, outside, office, amount) => {
    const month = allMonth(period, zone);
    expect(hoursOf(month)).toEqual({ paid: { outside }, office });
    expect(month.totals).toEqual([{ currency: 'SEK', amount }]);
  });

  it.each<[string, Zone, number]>([
    ['2026-10', 'Australia/Sydney', 569],
    ['2026-10', 'America/New_York', 569],
    ['2026-10', 'Asia/Kolkata', 569],
    ['2026-03', 'Australia/Sydney', 567],
    ['2026-03', 'America/New_York', 567],
    ['2026-03', 'Asia/Kolkata', 567],
  ])('%s in %s, cut by payroll in Stockholm', (period, zone, outside) => {
    const month = allMonth(
      period,
      zone,
      { payrollZone: 'Europe/Stockholm' },
      [],
    );
    expect(hoursOf(month)).toEqual({ paid: { outside }, office: 176 });
  });

  it('by bands, each at its rate', () => {
    const month = allMonth(
      '2026-10',
      'Europe/Stockholm',
      {
        bands: [
          { id: 'holiday', title: 'Holiday', times: [{ days: ['holiday'] }] },
          { id: 'eve', title: 'Eve', times: [{ days: ['eve'] }] },
          {
            id: 'weekend',
            title: 'Weekend',
            times: [{ days: ['saturday', 'sunday'] }],
          },
          { id: 'weeknight', title: 'Weeknight' },
        ],
        rates: ['150', '100', '75', '50'].map((perHour, index) => ({
          id: `rate ${index}`,
          bands: [['holiday', 'eve', 'weekend', 'weeknight'][index]],
          currency: 'SEK',
          steps: [{ perHour }],
        })),
      },
      [
        {
          date: '2026-10-30',
          name: 'allhelgonaafton',
          kind: 'eve',
          hours: { start: 12 * 60, end: 24 * 60 },
        },
        holiday('2026-10-31', 'alla helgons dag'),
      ],
    );
    expect(hoursOf(month)).toEqual({
      paid: { holiday: 24, eve: 12, weekend: 193, weeknight: 345 },
      office: 171,
    });
    expect(month.totals).toEqual([{ currency: 'SEK', amount: '36525.00' }]);
    expect(month.statements[0].lines[0].intervals).toMatchObject([
      { rule: { kind: 'holiday', name: 'alla helgons dag' }, rateId: 'rate 0' },
    ]);
  });
});

describe('the night in which clocks change', () => {
  const night = (
    zone: Zone,
    start: string,
    end: string,
    period = '2026-10',
  ) => {
    const input = company({
      period,
      policy: { payrollZone: zone },
      shifts: [shift('ida', 'P1', start, end)],
    });
    const month = computePay({
      ...input,
      people: input.people.map(person => ({ ...person, timeZone: zone })),
    });
    return month.statements[0].lines[0].minutes / 60;
  };

  it('is as long as it was', () => {
    // Each from 17:00 to 09:00 by the clock on the wall.
    expect(
      night(
        'Europe/Stockholm',
        '2026-10-24T17:00+02:00',
        '2026-10-25T09:00+01:00',
      ),
    ).toBe(17);
    expect(
      night(
        'Australia/Sydney',
        '2026-10-03T17:00+10:00',
        '2026-10-04T09:00+11:00',
      ),
    ).toBe(15);
    expect(
      night('Asia/Kolkata', '2026-10-24T17:00+05:30', '2026-10-25T09:00+05:30'),
    ).toBe(16);
    expect(
      night(
        'America/New_York',
        '2026-03-07T17:00-05:00',
        '2026-03-08T09:00-04:00',
        '2026-03',
      ),
    ).toBe(15);
  });

  it('is cut where the month ends', () => {
    const shiftOfNewYork = [
      '2026-10-31T17:00-04:00',
      '2026-11-01T09:00-05:00',
    ] as const;
    expect(night('America/New_York', ...shiftOfNewYork)).toBe(7);
    expect(night('America/New_York', ...shiftOfNewYork, '2026-11')).toBe(10);
  });
});

describe('who held the shift', () => {
  const linesOf = (input: Parameters<typeof company>[0]) =>
    Object.fromEntries(
      computePay(company(input)).statements.map(({ person, lines }) => [
        person.name,
        lines.map(({ minutes, amount }) => `${minutes / 60} h ${amount}`),
      ]),
    );
  // A Saturday.
  const first = shift('ida', 'P1', '2026-10-10T06:00Z', '2026-10-10T12:00Z');
  const cover = shift('omar', 'P1', '2026-10-10T12:00Z', '2026-10-10T14:00Z', {
    source: {
      kind: 'override',
      by: { kind: 'user', name: 'Mei Chen' },
      insteadOf: 'Ida Berg',
    },
  });

  it('is who is paid for an override, and nobody for a gap', () => {
    expect(
      linesOf({
        shifts: [
          first,
          cover,
          shift('ida', 'P1', '2026-10-10T20:00Z', '2026-10-10T22:00Z', {
            source: { kind: 'custom-shift' },
          }),
        ],
      }),
    ).toEqual({
      'Ida Berg': ['8 h 400.00'],
      'Omar Haddad': ['2 h 100.00'],
    });
  });

  it('may be several people at once, and a shadow is paid what policy says', () => {
    const shadow = shift(
      'mei',
      'P1',
      '2026-10-10T06:00Z',
      '2026-10-10T12:00Z',
      {
        rotation: { id: 'R2', name: 'Shadow' },
      },
    );
    const concurrent = { ...first, personId: 'user:default/omar' };
    const shifts = [first, concurrent, shadow];
    expect(linesOf({ shifts })).toEqual({
      'Ida Berg': ['6 h 300.00'],
      'Mei Chen': ['6 h 300.00'],
      'Omar Haddad': ['6 h 300.00'],
    });
    expect(
      linesOf({ shifts, policy: { schedules: { exclude: ['Shadow'] } } }),
    ).toMatchObject({ 'Mei Chen': [] });
    expect(
      linesOf({
        shifts,
        policy: {
          rates: [
            {
              id: 'shadow',
              currency: 'SEK',
              schedules: ['shadow'],
              steps: [{ perHour: '0' }],
            },
            ...POLICY.rates,
          ],
        },
      }),
    ).toMatchObject({ 'Mei Chen': ['6 h 0.00'] });
  });

  it('is paid once for two schedules, or for each', () => {
    const shifts = [first, { ...first, scheduleId: 'main/P2', level: 2 }];
    expect(linesOf({ shifts })).toEqual({ 'Ida Berg': ['6 h 300.00'] });
    expect(linesOf({ shifts, policy: { overlap: 'per-schedule' } })).toEqual({
      'Ida Berg': ['12 h 600.00'],
    });
    const [{ lines }] = computePay(company({ shifts })).statements;
    expect(lines[0].intervals[0]).toMatchObject({
      scheduleId: 'main/P1',
      also: [{ scheduleId: 'main/P2', level: 2 }],
    });
  });
});
