import { ConfigReader } from '@backstage/config';
import { checkPolicy } from '@operations-in-teams/plugin-on-call-common';
import { readPayPolicy } from './readPayPolicy';

const read = (pay: object, onCall: object = {}) =>
  readPayPolicy(new ConfigReader({ onCall: { ...onCall, pay } }))!;

const SIMPLE = {
  officeHours: '09:00-17:00',
  timeZone: 'Europe/Stockholm',
  rate: 50,
  currency: 'SEK',
  country: 'SE',
};
const WORKDAY = [{ start: 540, end: 1020 }];

describe('readPayPolicy', () => {
  it('has pay switched off where it is not configured', () => {
    expect(readPayPolicy(new ConfigReader({ onCall: {} }))).toBeUndefined();
  });

  it('needs five lines, and pays one rate outside office hours once', () => {
    const { policy } = read(SIMPLE);
    expect(policy).toEqual({
      payrollZone: 'Europe/Stockholm',
      officeHours: [...Array.from({ length: 5 }, () => WORKDAY), [], []],
      clock: 'person',
      bands: [{ id: 'outside', title: 'Outside office hours' }],
      rates: [{ id: 'rate', currency: 'SEK', steps: [{ perHour: '50' }] }],
      calendars: [{ id: 'SE' }],
      overlap: 'once',
      schedules: {},
      people: {},
      rounding: { toMinutes: 1, direction: 'up', per: 'line' },
      minimumMinutes: 0,
    });
    expect(checkPolicy(policy)).toEqual([]);
  });

  it('takes office hours and zone of the company where pay has none', () => {
    const { policy } = read(
      { rate: '33.50', currency: 'EUR' },
      { officeHours: { timeZone: 'Europe/Berlin', friday: '09:00-15:00' } },
    );
    expect(policy).toMatchObject({
      payrollZone: 'Europe/Berlin',
      officeHours: [[], [], [], [], [{ start: 540, end: 900 }], [], []],
      rates: [{ steps: [{ perHour: '33.50' }] }],
      calendars: [],
    });
  });

  it('reads every key', () => {
    const { policy } = read({
      ...SIMPLE,
      officeHours: { monday: ['09:00-12:00', '13:00-17:00'] },
      clock: 'schedule',
      rate: [{ perHour: 50 }, { from: '2027-01-01', perHour: '52.50' }],
      bands: [
        { id: 'holiday', title: 'Holiday', days: ['holiday', 'eve'] },
        {
          id: 'weekend',
          times: [
            { days: ['friday'], hours: '18:00-24:00' },
            { days: ['saturday', 'sunday'] },
          ],
        },
        { id: 'night', hours: '22:00-06:00' },
      ],
      rates: [
        {
          id: 'double',
          bands: ['holiday'],
          levels: [1],
          groups: ['group:default/player'],
          schedules: ['Player primary'],
          currency: 'EUR',
          perHour: 10,
        },
        { perHour: [{ from: '2026-01-01', perHour: 1 }] },
      ],
      holidays: {
        calendars: [
          { country: 'US', region: 'ny', zones: ['America/New_York'] },
        ],
      },
      overlap: 'per-schedule',
      levels: [1, 2],
      schedules: { include: ['P1'], exclude: ['Shadow'] },
      people: { exclude: ['group:default/managers'] },
      rounding: { toMinutes: 15, direction: 'nearest', per: 'stretch' },
      minimumMinutes: 30,
    });
    expect(policy).toEqual({
      payrollZone: 'Europe/Stockholm',
      officeHours: [
        [
          { start: 540, end: 720 },
          { start: 780, end: 1020 },
        ],
        ...Array.from({ length: 6 }, () => []),
      ],
      clock: 'schedule',
      bands: [
        {
          id: 'holiday',
          title: 'Holiday',
          times: [{ days: ['holiday', 'eve'] }],
        },
        {
          id: 'weekend',
          title: 'weekend',
          times: [
            { days: ['friday'], hours: { start: 1080, end: 1440 } },
            { days: ['saturday', 'sunday'] },
          ],
        },
        {
          id: 'night',
          title: 'night',
          times: [{ hours: { start: 1320, end: 360 } }],
        },
      ],
      rates: [
        {
          id: 'double',
          bands: ['holiday'],
          levels: [1],
          groups: ['group:default/player'],
          schedules: ['Player primary'],
          currency: 'EUR',
          steps: [{ perHour: '10' }],
        },
        {
          id: 'rate-2',
          currency: 'SEK',
          steps: [{ from: '2026-01-01', perHour: '1' }],
        },
        {
          id: 'rate',
          currency: 'SEK',
          steps: [{ perHour: '50' }, { from: '2027-01-01', perHour: '52.50' }],
        },
      ],
      calendars: [{ id: 'US-ny', zones: ['America/New_York'] }, { id: 'SE' }],
      overlap: 'per-schedule',
      levels: [1, 2],
      schedules: { include: ['P1'], exclude: ['Shadow'] },
      people: { exclude: ['group:default/managers'] },
      rounding: { toMinutes: 15, direction: 'nearest', per: 'stretch' },
      minimumMinutes: 30,
    });
  });

  it.each([
    [{ officeHours: '9-17' }, /onCall.pay.officeHours is no range of hours/],
    [{ timeZone: undefined }, /onCall.pay.timeZone is missing/],
    [{ currency: undefined }, /onCall.pay.currency is missing/],
    [{ country: 'XX' }, /onCall.pay.country XX is none with known holidays/],
    [{ region: 'nowhere' }, /onCall.pay.region nowhere is none of SE/],
    [{ clock: 'sun' }, /clock is sun; it may be person, schedule, payroll/],
    [{ levels: [1.5] }, /onCall.pay.levels is no list of whole numbers/],
    [{ minimumMinutes: 0.5 }, /minimumMinutes has to be a whole number/],
    [{ rates: [{ id: 'a' }] }, /rates\[0\].perHour is missing/],
    [{ bands: [{ id: 'a', days: ['fri'] }] }, /bands\[0\].days has fri/],
    [
      { bands: [{ id: 'a', days: ['friday'], times: [] }] },
      /has times beside days or hours/,
    ],
    [
      { holidays: { days: [{ date: 'Monday', name: 'x' }] } },
      /holidays.days\[0\].date is no day; write it like 2026-12-31/,
    ],
  ])('refuses %j', (changes, message) => {
    expect(() => read({ ...SIMPLE, ...changes })).toThrow(message);
  });

  it('leaves what is only wrong to the checks of a month', () => {
    const { policy } = read({
      ...SIMPLE,
      timeZone: 'Sweden',
      rate: -1,
      currency: 'KR',
    });
    expect(checkPolicy(policy).map(({ code }) => code)).toEqual([
      'unknown-zone',
      'unknown-currency',
      'negative-rate',
    ]);
  });
});

describe('holidays', () => {
  const dayOf = (
    pay: object,
    date: string,
    calendar = 'SE',
    period = date.slice(0, 7),
  ) =>
    read({ ...SIMPLE, ...pay })
      .holidaysOf(period)
      [calendar].filter(day => day.date === date);

  it('are the public and bank holidays of a country and its regions', () => {
    expect(dayOf({}, '2026-10-31')).toEqual([
      {
        date: '2026-10-31',
        name: 'alla helgons dag',
        kind: 'full',
        hours: { start: 0, end: 1440 },
      },
    ]);
    expect(dayOf({}, '2026-12-24')).toMatchObject([{ name: 'julafton' }]);
    expect(dayOf({ holidays: { types: ['public'] } }, '2026-12-24')).toEqual(
      [],
    );
    const nsw = { country: 'AU', region: 'nsw' };
    expect(dayOf(nsw, '2026-10-05', 'AU-nsw')).toMatchObject([
      { name: 'Labour Day', kind: 'full' },
    ]);
    // An hour longer, since clocks change: a day all the same.
    expect(dayOf(nsw, '2026-04-05', 'AU-nsw')).toMatchObject([
      { name: 'Easter Sunday', kind: 'full' },
    ]);
    expect(dayOf({ country: 'IN' }, '2026-10-02', 'IN')).toMatchObject([
      { name: 'Gandhi Jayanti' },
    ]);
    expect(
      dayOf({ country: 'US', region: 'ny' }, '2026-10-12', 'US-ny'),
    ).toMatchObject([{ name: 'Columbus Day' }]);
  });

  it('may be half days, or several days long', () => {
    expect(dayOf({ country: 'DE' }, '2026-12-24', 'DE')).toMatchObject([
      { kind: 'half', hours: { start: 14 * 60, end: 1440 } },
    ]);
    const three = ['2026-03-20', '2026-03-21', '2026-03-22'].map(
      date => dayOf({ country: 'AE' }, date, 'AE')[0],
    );
    expect(three.map(({ kind }) => kind)).toEqual(['full', 'full', 'full']);
  });

  it('may be the company’s own, of a year or of every year', () => {
    const holidays = {
      days: [
        { date: '12-31', name: 'Closed at noon', hours: '12:00-24:00' },
        { date: '2026-11-20', name: 'Company day' },
        {
          date: '2026-11-19',
          name: 'Party',
          hours: '15:00-24:00',
          kind: 'eve',
          calendars: ['other'],
        },
      ],
    };
    for (const date of ['2026-12-31', '2027-12-31']) {
      expect(dayOf({ holidays }, date)).toContainEqual({
        date,
        name: 'Closed at noon',
        kind: 'half',
        hours: { start: 720, end: 1440 },
      });
    }
    expect(dayOf({ holidays }, '2026-11-20')).toHaveLength(1);
    expect(dayOf({ holidays }, '2026-11-19')).toEqual([]);
    expect(
      read({ ...SIMPLE, country: undefined, holidays }).holidaysOf('2026-11')
        .company,
    ).toHaveLength(2);
  });

  it('have eves, over the end of a year and not on holidays', () => {
    const pay = { holidays: { types: ['public'], eves: '12:00-24:00' } };
    expect(dayOf(pay, '2026-12-24')).toEqual([
      {
        date: '2026-12-24',
        name: 'Eve of juldagen',
        kind: 'eve',
        hours: { start: 720, end: 1440 },
      },
    ]);
    expect(dayOf(pay, '2026-12-25')).toHaveLength(1);
    expect(dayOf(pay, '2026-12-31')).toMatchObject([{ kind: 'eve' }]);
  });

  it('reach into the year beside a month at its end', () => {
    expect(dayOf({}, '2027-01-01', 'SE', '2026-12')).toHaveLength(1);
    expect(dayOf({}, '2025-12-31', 'SE', '2026-01')).toHaveLength(1);
  });
});
