import type { Interval } from '../intervals';
import { isTimeZone } from '../officeHours';
import { checkPeriod, checkPolicy } from './checkPolicy';
import { type Claim, ClaimReader } from './claims';
import { groupBy } from './groupBy';
import { compareShifts, createCompareClaims } from './compareClaims';
import { MINUTE } from './localDays';
import { compareText, sumMoney } from './money';
import { isPayPeriod, periodInterval } from './period';
import { monthProblems } from './monthProblems';
import { resolveOverlap } from './resolveOverlap';
import { statementOf } from './statementOf';
import type {
  PayInput,
  PayMonth,
  PayPerson,
  PayProblem,
  PaySchedule,
  PayShift,
} from './types';

/**
 * What everybody who was on call in a month gets for it, and why. Nothing is
 * thrown: where the policy cannot be used, the month is empty and says so in
 * its problems.
 *
 * Shifts are cut at whole minutes (down) and at the bounds of the month in the
 * payroll zone. The order of the input makes no difference.
 * @public
 */
export function computePay(input: PayInput): PayMonth {
  const { period, policy, holidays } = input;
  const broken = [...checkPeriod(period), ...checkPolicy(policy)];
  if (broken.length > 0) {
    const cut = isPayPeriod(period) && isTimeZone(policy.payrollZone);
    return emptyMonth(
      input,
      cut ? periodInterval(period, policy.payrollZone) : { start: 0, end: 0 },
      broken,
    );
  }
  const window = periodInterval(period, policy.payrollZone);
  const people = new Map(input.people.map(person => [person.id, person]));
  const schedules = new Map(input.schedules.map(item => [item.id, item]));
  const personOf = (id: string) => people.get(id) ?? unknownPerson(id);
  const scheduleOf = (id: string): PaySchedule =>
    schedules.get(id) ?? { id, name: id };
  const reader = new ClaimReader(window, policy, holidays);
  const compare = createCompareClaims(policy, scheduleOf);

  const claims: Claim[] = [];
  const statements = [...shiftsByPerson(input.shifts, window)].map(
    ([personId, shifts]) => {
      const person = personOf(personId);
      const own = shifts.flatMap(shift =>
        reader.read(shift, person, scheduleOf(shift.scheduleId)),
      );
      for (const claim of own) claims.push(claim);
      const groups =
        policy.overlap === 'once'
          ? [own]
          : groupBy(own, ({ shift }) => shift.scheduleId).values();
      return statementOf(
        person,
        [...groups].map(group => resolveOverlap(group, compare)),
        policy,
      );
    },
  );
  statements.sort(
    (a, b) =>
      compareText(a.person.name, b.person.name) ||
      compareText(a.person.id, b.person.id),
  );
  const used = new Set(claims.map(({ shift }) => shift.scheduleId));
  return {
    period,
    ...window,
    timeZone: policy.payrollZone,
    schedules: [...used].sort(compareText).map(scheduleOf),
    statements,
    totals: sumMoney(statements.flatMap(({ lines }) => lines)),
    problems: monthProblems({ ...input, window, statements, claims, reader }),
  };
}

/** Shifts cut to whole minutes of the month, in one order whatever they came in. */
function shiftsByPerson(shifts: PayShift[], window: Interval) {
  const cut = shifts.map(shift => ({
    ...shift,
    start: Math.max(window.start, wholeMinute(shift.start)),
    end: Math.min(window.end, wholeMinute(shift.end)),
  }));
  return groupBy(
    cut.filter(({ start, end }) => start < end).sort(compareShifts),
    ({ personId }) => personId,
  );
}

function wholeMinute(moment: number) {
  return Math.floor(moment / MINUTE) * MINUTE;
}

function unknownPerson(id: string): PayPerson {
  return { id, name: id, pagerDutyIds: [], groups: [] };
}

function emptyMonth(
  { period, policy }: PayInput,
  window: Interval,
  problems: PayProblem[],
): PayMonth {
  return {
    period,
    ...window,
    timeZone: policy.payrollZone,
    schedules: [],
    statements: [],
    totals: [],
    problems,
  };
}
