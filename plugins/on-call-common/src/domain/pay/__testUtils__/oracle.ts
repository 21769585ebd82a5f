import { DateTime } from 'luxon';
import type {
  PayHoliday,
  PayInput,
  PayPerson,
  PayRate,
  PaySchedule,
  PayShift,
} from '../types';

const MINUTE = 60_000;
const WEEK = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** What one minute of one shift gives. */
type Outcome = {
  shift: PayShift;
  key: string;
  why: string;
  order: Array<number | string>;
};

export type OracleStatement = {
  /** By band, currency and rate: minutes held and paid, amount. */
  lines: Record<string, { held: number; minutes: number; amount: string }>;
  unpaid: Record<string, number>;
  /** By minute (and schedule): what counted. */
  minutes: Map<string, string>;
};

/**
 * Slow and obvious: asks every minute of every shift on its own what a clock
 * on the wall shows, and counts. Money is counted in whole millionths.
 */
export function oracle(input: PayInput): Map<string, OracleStatement> {
  const { policy, period } = input;
  const statements = new Map<string, OracleStatement>();
  for (const person of input.people) {
    const minutes = new Map<
      string,
      { at: number; group: string; outcome: Outcome }
    >();
    const shifts = input.shifts.filter(
      ({ personId }) => personId === person.id,
    );
    for (const shift of shifts) {
      const first = Math.floor(shift.start / MINUTE) * MINUTE;
      for (let at = first; at + MINUTE <= shift.end; at += MINUTE) {
        if (!clock(at, policy.payrollZone).date.startsWith(period)) continue;
        const group = policy.overlap === 'once' ? '' : shift.scheduleId;
        const outcome = outcomeOf(input, at, shift, person);
        const known = minutes.get(`${at}|${group}`);
        if (!known || isBefore(outcome.order, known.outcome.order)) {
          minutes.set(`${at}|${group}`, { at, group, outcome });
        }
      }
    }
    if (minutes.size > 0) {
      statements.set(person.id, countUp([...minutes.values()], input));
    }
  }
  return statements;
}

function countUp(
  minutes: Array<{ at: number; group: string; outcome: Outcome }>,
  { policy }: PayInput,
): OracleStatement {
  const { rounding, minimumMinutes } = policy;
  const statement: OracleStatement = {
    lines: {},
    unpaid: {},
    minutes: new Map(),
  };
  const stretches: Record<string, number[]> = {};
  minutes.sort((a, b) =>
    a.group === b.group ? a.at - b.at : Number(a.group > b.group) * 2 - 1,
  );
  minutes.forEach(({ at, group, outcome: { key, why } }, index) => {
    statement.minutes.set(`${at}|${group}`, why);
    if (key.startsWith('unpaid ')) {
      const reason = key.slice('unpaid '.length);
      statement.unpaid[reason] = (statement.unpaid[reason] ?? 0) + 1;
      return;
    }
    const list = (stretches[key] ??= []);
    const before = minutes[index - 1];
    const goesOn =
      before?.at === at - MINUTE &&
      before.group === group &&
      before.outcome.key === key;
    if (goesOn) list[list.length - 1] += 1;
    else list.push(1);
  });
  for (const [key, list] of Object.entries(stretches)) {
    const [, currency, perHour] = key.split('|');
    const held = list.reduce((sum, length) => sum + length, 0);
    const paid = (rounding.per === 'line' ? [held] : list)
      .map(length => {
        const over = length % rounding.toMinutes;
        const down = length - over;
        const up = over === 0 ? length : down + rounding.toMinutes;
        const nearest = over * 2 >= rounding.toMinutes ? up : down;
        return Math.max(
          minimumMinutes,
          { up, down, nearest: over === 0 ? length : nearest }[
            rounding.direction
          ],
        );
      })
      .reduce((sum, length) => sum + length, 0);
    statement.lines[key] = {
      held,
      minutes: paid,
      amount: money(paid, perHour, currency),
    };
  }
  return statement;
}

/** Half up, in whole numbers only. */
export function money(minutes: number, perHour: string, currency: string) {
  const decimals = { SEK: 2, EUR: 2, USD: 2, JPY: 0, KWD: 3 }[currency]!;
  const [whole, fraction = ''] = perHour.split('.');
  const millionths = BigInt(whole + fraction.padEnd(6, '0'));
  const numerator =
    millionths * BigInt(minutes) * BigInt(10) ** BigInt(decimals);
  const denominator = BigInt(60_000_000);
  const units =
    (numerator * BigInt(2) + denominator) / (denominator * BigInt(2));
  const digits = units.toString().padStart(decimals + 1, '0');
  return decimals === 0
    ? digits
    : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function outcomeOf(
  { policy, holidays, schedules }: PayInput,
  at: number,
  shift: PayShift,
  person: PayPerson,
): Outcome {
  const schedule = schedules.find(({ id }) => id === shift.scheduleId)!;
  const { level = Infinity } = shift;
  const last = [level, schedule.name, shift.start, shift.end, schedule.id];
  const unpaid = (reason: string, rank: number): Outcome => ({
    shift,
    key: `unpaid ${reason}`,
    why: `${reason} ${schedule.id} ${shift.level}`,
    order: [rank, 0, 0, ...last],
  });

  const names = [
    person.id,
    person.email ?? '',
    ...person.pagerDutyIds,
    ...person.groups,
  ];
  const excluded = (list: string[] | undefined, own: string[]) =>
    list?.some(name => own.includes(name)) ?? false;
  if (
    excluded(policy.people.exclude, names) ||
    (policy.people.include && !excluded(policy.people.include, names))
  ) {
    return unpaid('person', 6);
  }
  if (
    excluded(policy.schedules.exclude, scheduleNames(schedule)) ||
    (policy.schedules.include &&
      !excluded(policy.schedules.include, scheduleNames(schedule)))
  ) {
    return unpaid('schedule', 5);
  }
  if (policy.levels && !policy.levels.includes(level))
    return unpaid('level', 4);

  const zone =
    policy.clock === 'payroll'
      ? policy.payrollZone
      : (policy.clock === 'person' ? person : schedule).timeZone ??
        policy.payrollZone;
  const now = clock(at, zone);
  const calendar = policy.calendars.find(
    ({ groups, zones }) =>
      (!groups && !zones) ||
      groups?.some(group => person.groups.includes(group)) ||
      zones?.some(own => own === person.timeZone),
  );
  const special = (calendar ? holidays[calendar.id] : []).filter(
    holiday => holiday.date === now.date && inside(holiday.hours, now.minute),
  );
  const office = policy.officeHours[WEEK.indexOf(now.weekday)];
  if (special.length === 0 && office.some(hours => inside(hours, now.minute))) {
    return unpaid('office-hours', 3);
  }
  const band = policy.bands.find(
    ({ times }) =>
      !times ||
      times.some(
        ({ days, hours }) =>
          (!hours || inside(hours, now.minute)) &&
          (!days ||
            days.includes(now.weekday) ||
            special.some(holiday => days.includes(kindOf(holiday)))),
      ),
  );
  if (!band) return unpaid('no-band', 2);

  const today = clock(at, policy.payrollZone).date;
  for (const rate of policy.rates) {
    const fits =
      (!rate.bands || rate.bands.includes(band.id)) &&
      (!rate.levels || rate.levels.includes(level)) &&
      (!rate.groups ||
        rate.groups.some(group => person.groups.includes(group)));
    const step = fits ? stepOn(rate, today) : undefined;
    if (step) {
      const currencies = [
        ...new Set(policy.rates.map(({ currency }) => currency)),
      ];
      const perHour = step.perHour.includes('.')
        ? step.perHour.replace(/\.?0+$/, '')
        : step.perHour;
      return {
        shift,
        key: `${band.id}|${rate.currency}|${perHour}`,
        why: `${band.id} ${rate.id} ${step.from} ${schedule.id} ${shift.level}`,
        order: [
          0,
          currencies.indexOf(rate.currency),
          -Number(step.perHour),
          ...last,
        ],
      };
    }
  }
  return unpaid('no-rate', 1);
}

function stepOn({ steps }: PayRate, today: string) {
  return steps
    .filter(({ from = '' }) => from <= today)
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))[0];
}

function kindOf({ kind }: PayHoliday) {
  return kind === 'eve' ? 'eve' : 'holiday';
}

function scheduleNames({ id, name }: PaySchedule) {
  return [id, id.split('/')[1], name];
}

function inside(
  { start, end }: { start: number; end: number },
  minute: number,
) {
  return start <= end
    ? start <= minute && minute < end
    : start <= minute || minute < end;
}

const walls = new Map<string, ReturnType<typeof readClock>>();

function clock(at: number, zone: string) {
  const key = `${zone}${at}`;
  const wall = walls.get(key) ?? readClock(at, zone);
  if (walls.size > 400_000) walls.clear();
  walls.set(key, wall);
  return wall;
}

function readClock(at: number, zone: string) {
  const local = DateTime.fromMillis(at, { zone });
  return {
    date: local.toFormat('yyyy-MM-dd'),
    weekday: WEEK[local.weekday - 1],
    minute: local.hour * 60 + local.minute,
  };
}

function isBefore(a: Array<number | string>, b: Array<number | string>) {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && a[at] < b[at];
}
