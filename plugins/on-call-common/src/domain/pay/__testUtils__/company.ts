import type { PayInput, PayPolicy, PayShift } from '../types';

const PEOPLE = {
  ida: 'Ida Berg',
  omar: 'Omar Haddad',
  mei: 'Mei Chen',
};

const WORKDAY = [{ start: 9 * 60, end: 17 * 60 }];

/** The policy that ships: one fixed hourly rate outside office hours. */
export const POLICY: PayPolicy = {
  payrollZone: 'Europe/Stockholm',
  officeHours: [...Array.from({ length: 5 }, () => WORKDAY), [], []],
  clock: 'person',
  bands: [{ id: 'outside', title: 'Time outside office hours' }],
  rates: [{ id: 'rate', currency: 'SEK', steps: [{ perHour: '50' }] }],
  calendars: [],
  overlap: 'once',
  schedules: {},
  people: {},
  rounding: { toMinutes: 1, direction: 'up', per: 'line' },
  minimumMinutes: 0,
};

/** A small company in October 2026. */
export function company(
  input: Partial<Omit<PayInput, 'policy'>> & { policy?: Partial<PayPolicy> },
): PayInput {
  return {
    period: '2026-10',
    holidays: {},
    shifts: [],
    people: Object.entries(PEOPLE).map(([id, name]) => ({
      id: `user:default/${id}`,
      userRef: `user:default/${id}`,
      name,
      email: `${id}@ljudbild.example`,
      pagerDutyIds: [`PD-${id}`],
      timeZone: 'Europe/Stockholm',
      groups: ['group:default/player'],
    })),
    schedules: [
      { id: 'main/P1', name: 'Player primary', timeZone: 'Europe/Stockholm' },
      { id: 'main/P2', name: 'Ads primary', timeZone: 'Europe/Stockholm' },
    ],
    ...input,
    policy: { ...POLICY, ...input.policy },
  };
}

export function shift(
  person: string,
  schedule: string,
  start: string,
  end: string,
  rest: Partial<PayShift> = {},
): PayShift {
  return {
    personId: `user:default/${person}`,
    scheduleId: `main/${schedule}`,
    level: 1,
    source: { kind: 'rotation' },
    start: Date.parse(start),
    end: Date.parse(end),
    ...rest,
  };
}
