import type { Interval } from '../intervals';
import { isTimeZone } from '../officeHours';
import { type BandStretch, bandTimeline } from './bandTimeline';
import { type Rate, RateTimelines } from './rateTimeline';
import {
  calendarOf,
  namesAny,
  namesOfPerson,
  namesOfSchedule,
  selects,
} from './selectors';
import type {
  PayBand,
  PayHolidays,
  PayPerson,
  PayPolicy,
  PayRate,
  PayRule,
  PaySchedule,
  PayShift,
  UnpaidReason,
} from './types';

type Stretch = Interval & { shift: PayShift; timeZone: string };

/** What a stretch of a shift would be paid on its own. */
export type PaidClaim = Stretch & {
  rule: PayRule;
  band: PayBand;
  rate: Rate;
  reason?: undefined;
};

/** Why a stretch of a shift would not be paid on its own. */
export type UnpaidClaim = Stretch & {
  rule?: PayRule;
  band?: PayBand;
  rate?: undefined;
  reason: UnpaidReason;
};

export type Claim = PaidClaim | UnpaidClaim;

/** Tells what shifts of a month would give, by a policy. */
export class ClaimReader {
  readonly #bands = new Map<string, BandStretch[]>();
  readonly #rates: RateTimelines;
  readonly #zones = new Map<string, boolean>();

  constructor(
    readonly window: Interval,
    readonly policy: PayPolicy,
    readonly holidays: PayHolidays,
  ) {
    this.#rates = new RateTimelines(window, policy);
  }

  /** The shift has to lie in the window. */
  read(shift: PayShift, person: PayPerson, schedule: PaySchedule): Claim[] {
    const timeZone = this.zoneOf(person, schedule) ?? this.policy.payrollZone;
    const common = { shift, timeZone };
    const uncounted = this.#uncounted(shift, person, schedule);
    if (uncounted) {
      const { start, end } = shift;
      return [{ ...common, start, end, reason: uncounted }];
    }
    return within(this.#bandsOf(timeZone, person), shift).flatMap(
      ({ start, end, rule, band }): Claim[] => {
        const stretch = { ...common, start, end, rule };
        if (!band) {
          const reason = rule.kind === 'office' ? 'office-hours' : 'no-band';
          return [{ ...stretch, reason }];
        }
        const rates = this.#matchingRates(band, shift, person, schedule);
        return within(this.#rates.of(rates), stretch).map(({ rate, ...part }) =>
          rate
            ? { ...stretch, ...part, band, rate }
            : { ...stretch, ...part, band, reason: 'no-rate' },
        );
      },
    );
  }

  /** Whose clock counts, where that is known. */
  zoneOf(person: PayPerson, schedule: PaySchedule): string | undefined {
    const zone = {
      person: person.timeZone,
      schedule: schedule.timeZone,
      payroll: this.policy.payrollZone,
    }[this.policy.clock];
    if (zone === undefined) return undefined;
    let valid = this.#zones.get(zone);
    if (valid === undefined) {
      valid = isTimeZone(zone);
      this.#zones.set(zone, valid);
    }
    return valid ? zone : undefined;
  }

  #uncounted(
    { level, rotation }: PayShift,
    person: PayPerson,
    schedule: PaySchedule,
  ): UnpaidReason | undefined {
    const { levels, people, schedules } = this.policy;
    if (!selects(people, namesOfPerson(person))) return 'person';
    if (!selects(schedules, namesOfSchedule(schedule, rotation))) {
      return 'schedule';
    }
    if (levels && (level === undefined || !levels.includes(level))) {
      return 'level';
    }
    return undefined;
  }

  #bandsOf(timeZone: string, person: PayPerson): BandStretch[] {
    const calendar = calendarOf(this.policy.calendars, person)?.id;
    const key = `${timeZone}\n${calendar ?? ''}`;
    let bands = this.#bands.get(key);
    if (!bands) {
      const holidays = calendar === undefined ? [] : this.holidays[calendar];
      bands = bandTimeline(this.window, timeZone, this.policy, holidays ?? []);
      this.#bands.set(key, bands);
    }
    return bands;
  }

  #matchingRates(
    band: PayBand,
    { level, rotation }: PayShift,
    person: PayPerson,
    schedule: PaySchedule,
  ): PayRate[] {
    return this.policy.rates.filter(
      ({ bands, levels, groups, schedules }) =>
        (!bands || bands.includes(band.id)) &&
        (!levels || (level !== undefined && levels.includes(level))) &&
        (!groups || namesAny(groups, person.groups)) &&
        (!schedules ||
          namesAny(schedules, namesOfSchedule(schedule, rotation))),
    );
  }
}

/** The parts of a timeline without holes that lie in an interval. */
function within<T extends Interval>(timeline: T[], { start, end }: Interval) {
  const parts: T[] = [];
  for (let index = indexAt(timeline, start); index < timeline.length; index++) {
    const stretch = timeline[index];
    if (stretch.start >= end) break;
    parts.push({
      ...stretch,
      start: Math.max(start, stretch.start),
      end: Math.min(end, stretch.end),
    });
  }
  return parts;
}

function indexAt(timeline: Interval[], moment: number) {
  let low = 0;
  let high = timeline.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (timeline[middle].end <= moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
