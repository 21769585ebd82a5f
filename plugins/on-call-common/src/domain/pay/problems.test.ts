import { company, POLICY, shift } from './__testUtils__/company';
import { computePay } from './computePay';
import type { PayInput } from './types';

const shifts = [shift('ida', 'P1', '2026-10-10T06:00Z', '2026-10-10T12:00Z')];
const problemsOf = (input: Parameters<typeof company>[0]) =>
  computePay(company({ shifts, ...input })).problems;
const [rate] = POLICY.rates;
const withRate = (changes: Partial<typeof rate>) => ({
  policy: { rates: [{ ...rate, ...changes }] },
});

describe('problems of a month', () => {
  it('are none where nothing is wrong', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each<[string, Parameters<typeof company>[0], RegExp]>([
    [
      'invalid-period',
      { period: '2026-13' },
      /2026-13 is no month; write it like 2026-10/,
    ],
    [
      'unknown-zone',
      { policy: { payrollZone: 'Europe/Stokholm' } },
      /The payroll zone, Europe\/Stokholm, is no time zone/,
    ],
    [
      'unknown-zone',
      { policy: { calendars: [{ id: 'SE', zones: ['Sweden'] }] } },
      /A zone of the calendar SE, Sweden/,
    ],
    [
      'negative-rate',
      withRate({ steps: [{ perHour: '-5' }] }),
      /The rate rate is negative: -5 an hour/,
    ],
    [
      'invalid-rate',
      withRate({ steps: [{ perHour: '5,50' }] }),
      /5,50 an hour is no number/,
    ],
    [
      'invalid-rate',
      withRate({ steps: [{ from: '2026-02-30', perHour: '5' }] }),
      /2026-02-30, which is no day/,
    ],
    [
      'invalid-rate',
      withRate({ steps: [{ perHour: '5' }, { perHour: '6' }] }),
      /twice on the same day/,
    ],
    [
      'unknown-currency',
      withRate({ currency: 'KRONOR' }),
      /KRONOR, is none; write it like SEK/,
    ],
    [
      'no-rate',
      withRate({ steps: [{ from: '2026-11-01', perHour: '5' }] }),
      /No rate is in effect for Time outside office hours from 2026-10-10, for 1 person; add a rate from that day on/,
    ],
    [
      'pays-nobody',
      { policy: { rates: [] } },
      /has no rate, so it pays nobody/,
    ],
    [
      'pays-nobody',
      { policy: { levels: [2] } },
      /Nobody gets anything for 2026-10, though people were on call/,
    ],
    [
      'pays-nobody',
      withRate({ steps: [{ perHour: '0' }] }),
      /Nobody gets anything/,
    ],
    ['missing-month', { shifts: [] }, /Nobody was on call in 2026-10/],
    [
      'missing-month',
      {
        unknown: [
          {
            scheduleId: 'main/P2',
            start: Date.parse('2026-10-30T22:00Z'),
            end: Date.parse('2026-12-01T00:00Z'),
          },
        ],
      },
      /Not all of 2026-10 was read from PagerDuty, on 1 schedule/,
    ],
    [
      'missing-holidays',
      { policy: { calendars: [{ id: 'SE' }] } },
      /The calendar SE has no holiday in 2026/,
    ],
    [
      'invalid-policy',
      withRate({ bands: ['weekend'] }),
      /the band weekend, which the policy does not have/,
    ],
    [
      'invalid-policy',
      { policy: { rates: [rate, rate] } },
      /Two rates are called rate/,
    ],
    [
      'invalid-policy',
      { policy: { bands: [...POLICY.bands, ...POLICY.bands] } },
      /Two bands are called outside/,
    ],
    [
      'invalid-policy',
      { policy: { officeHours: [] } },
      /Office hours have to name seven days/,
    ],
    [
      'invalid-policy',
      { policy: { rounding: { ...POLICY.rounding, toMinutes: 0 } } },
      /1 minute to 1440 only/,
    ],
    [
      'invalid-policy',
      { policy: { minimumMinutes: 0.5 } },
      /minimum has to be 0 to 1440 minutes/,
    ],
    ['unknown-person', { people: [] }, /Nothing is known of 1 person who was/],
    ['unknown-schedule', { schedules: [] }, /1 schedule: main\/P1/],
  ])('%s: %j', (code, input, message) => {
    expect(problemsOf(input)).toContainEqual(
      expect.objectContaining({
        code,
        severity: 'error',
        message: expect.stringMatching(message),
      }),
    );
  });

  it('list unmatched people with their hours, and pay them', () => {
    const { people, ...input } = company({ shifts });
    const strangers: PayInput['people'] = people.map(
      ({ userRef, timeZone, ...person }) => person,
    );
    const month = computePay({ ...input, people: strangers });
    expect(month.totals).toEqual([{ currency: 'SEK', amount: '300.00' }]);
    expect(month.problems).toEqual([
      {
        code: 'unmatched-person',
        severity: 'warning',
        message:
          '1 person on call is no User in the catalog, and paid by PagerDuty id: Ida Berg',
        personIds: ['user:default/ida'],
        minutes: 360,
      },
      {
        code: 'assumed-zone',
        severity: 'warning',
        message:
          'The time zone of the person is not known for 1 person; Europe/Stockholm counts instead',
        personIds: ['user:default/ida'],
        minutes: 360,
      },
    ]);
  });

  it('name some of many unmatched people, and count the others', () => {
    const ids = Array.from({ length: 13 }, (_, index) => `acme/P${index}`);
    const { people, ...input } = company({
      shifts: ids.flatMap(personId =>
        shifts.map(own => ({ ...own, personId })),
      ),
    });
    const month = computePay({
      ...input,
      people: ids.map((id, index) => ({
        ...people[0],
        id,
        name: `Stranger ${String(index).padStart(2, '0')}`,
        userRef: undefined,
      })),
    });
    const problem = month.problems.find(
      ({ code }) => code === 'unmatched-person',
    );
    expect(problem?.message).toMatch(
      /^13 people .*: Stranger 00, Stranger 01, .*, Stranger 09 and 3 more$/,
    );
    expect(problem?.personIds).toHaveLength(13);
  });

  it('keep a month with a broken policy empty, and its bounds known', () => {
    expect(
      computePay(
        company({ shifts, ...withRate({ steps: [{ perHour: '-1' }] }) }),
      ),
    ).toMatchObject({
      start: Date.parse('2026-10-01T00:00+02:00'),
      end: Date.parse('2026-11-01T00:00+01:00'),
      statements: [],
      totals: [],
    });
  });
});
