import type { Interval } from '../intervals';
import { error } from './checkPolicy';
import type { Claim, ClaimReader } from './claims';
import { listNames } from './listNames';
import { dateOf, MINUTE } from './localDays';
import { compareText } from './money';
import type { PayInput, PayProblem, PayStatement } from './types';

type Computed = PayInput & {
  window: Interval;
  statements: PayStatement[];
  claims: Claim[];
  reader: ClaimReader;
};

/** What is wrong with a month that could be computed. */
export function monthProblems(month: Computed): PayProblem[] {
  return [
    ...missingTime(month),
    ...missingRates(month),
    ...missingHolidays(month),
    ...paysNobody(month),
    ...unknownThings(month),
    ...unmatchedPeople(month),
    ...assumedZones(month),
  ];
}

function missingTime({ period, shifts, unknown = [], window }: Computed) {
  const missing = unknown
    .map(({ scheduleId, start, end }) => ({
      scheduleId,
      minutes:
        (Math.min(end, window.end) - Math.max(start, window.start)) / MINUTE,
    }))
    .filter(({ minutes }) => minutes > 0);
  if (missing.length > 0) {
    const scheduleIds = unique(missing.map(({ scheduleId }) => scheduleId));
    return [
      {
        ...error(
          'missing-month',
          `Not all of ${period} was read from PagerDuty, on ${count(
            scheduleIds,
            'schedule',
          )}; wait for it to be read, or see the schedules for why it is not`,
        ),
        scheduleIds,
        minutes: sum(missing),
      },
    ];
  }
  return shifts.some(
    ({ start, end }) => start < window.end && end > window.start,
  )
    ? []
    : [
        error(
          'missing-month',
          `Nobody was on call in ${period} as far as is known, so there is nothing to pay`,
        ),
      ];
}

function missingRates({ claims }: Computed): PayProblem[] {
  const gaps = claims.filter(({ reason }) => reason === 'no-rate');
  if (gaps.length === 0) return [];
  const bands = unique(gaps.map(({ band }) => band?.title ?? ''));
  const days = unique(gaps.map(({ start }) => dateOf(start)));
  const personIds = unique(gaps.map(({ shift }) => shift.personId));
  return [
    {
      ...error(
        'no-rate',
        `No rate is in effect for ${bands.join(', ')} from ${
          days[0]
        }, for ${count(
          personIds,
          'person',
          'people',
        )}; add a rate from that day on, of 0 where it is not to be paid`,
      ),
      personIds,
      scheduleIds: unique(gaps.map(({ shift }) => shift.scheduleId)),
      minutes: sum(gaps.map(lengthOf)),
    },
  ];
}

function missingHolidays({ policy, holidays, period }: Computed) {
  const year = period.slice(0, 4);
  return policy.calendars
    .filter(
      ({ id }) => !holidays[id]?.some(({ date }) => date.startsWith(year)),
    )
    .map(
      ({ id }): PayProblem => ({
        code: 'missing-holidays',
        severity: holidays[id] ? 'warning' : 'error',
        message: `The calendar ${id} has no holiday in ${year}; see whether its country and region are right`,
      }),
    );
}

function paysNobody({ statements, period }: Computed): PayProblem[] {
  const held = statements.length > 0;
  const paid = statements.some(({ totals }) =>
    totals.some(({ amount }) => Number(amount) > 0),
  );
  return held && !paid
    ? [
        error(
          'pays-nobody',
          `Nobody gets anything for ${period}, though people were on call; see which levels, schedules and people count, and the rates`,
        ),
      ]
    : [];
}

function unknownThings({ statements, claims, ...input }: Computed) {
  const people = new Set(input.people.map(({ id }) => id));
  const schedules = new Set(input.schedules.map(({ id }) => id));
  const personIds = statements
    .map(({ person }) => person.id)
    .filter(id => !people.has(id));
  const scheduleIds = unique(
    claims
      .map(({ shift }) => shift.scheduleId)
      .filter(id => !schedules.has(id)),
  );
  return [
    ...(personIds.length > 0
      ? [
          {
            ...error(
              'unknown-person',
              `Nothing is known of ${count(
                personIds,
                'person',
                'people',
              )} who ${
                personIds.length === 1 ? 'was' : 'were'
              } on call: ${personIds.join(', ')}`,
            ),
            personIds,
          },
        ]
      : []),
    ...(scheduleIds.length > 0
      ? [
          {
            ...error(
              'unknown-schedule',
              `Nothing is known of ${count(
                scheduleIds,
                'schedule',
              )}: ${scheduleIds.join(', ')}`,
            ),
            scheduleIds,
          },
        ]
      : []),
  ];
}

function unmatchedPeople({ statements }: Computed): PayProblem[] {
  const unmatched = statements.filter(({ person }) => !person.userRef);
  if (unmatched.length === 0) return [];
  return [
    {
      code: 'unmatched-person',
      severity: 'warning',
      message: `${count(unmatched, 'person', 'people')} on call ${
        unmatched.length === 1 ? 'is' : 'are'
      } no User in the catalog, and paid by PagerDuty id: ${listNames(
        unmatched.map(({ person }) => person.name),
      )}`,
      personIds: unmatched.map(({ person }) => person.id),
      minutes: unmatched.reduce(
        (total, statement) => total + heldBy(statement),
        0,
      ),
    },
  ];
}

function assumedZones({ claims, reader, policy, ...input }: Computed) {
  const people = new Map(input.people.map(person => [person.id, person]));
  const schedules = new Map(input.schedules.map(item => [item.id, item]));
  const assumed = claims.filter(({ shift }) => {
    const person = people.get(shift.personId);
    const schedule = schedules.get(shift.scheduleId);
    return person && schedule && !reader.zoneOf(person, schedule);
  });
  if (assumed.length === 0) return [];
  const personIds = unique(assumed.map(({ shift }) => shift.personId));
  return [
    {
      code: 'assumed-zone' as const,
      severity: 'warning' as const,
      message: `The time zone of the ${policy.clock} is not known for ${count(
        personIds,
        'person',
        'people',
      )}; ${policy.payrollZone} counts instead`,
      personIds,
      minutes: sum(assumed.map(lengthOf)),
    },
  ];
}

function heldBy({ lines, unpaid }: PayStatement) {
  return (
    lines.reduce((total, { heldMinutes }) => total + heldMinutes, 0) +
    sum(unpaid)
  );
}

function lengthOf({ start, end }: Interval) {
  return { minutes: (end - start) / MINUTE };
}

function sum(items: Array<{ minutes: number }>) {
  return items.reduce((total, { minutes }) => total + minutes, 0);
}

function unique(texts: string[]) {
  return [...new Set(texts)].sort(compareText);
}

function count(items: unknown[], one: string, many = `${one}s`) {
  return `${items.length} ${items.length === 1 ? one : many}`;
}
