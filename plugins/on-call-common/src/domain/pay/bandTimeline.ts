import type { Interval } from '../intervals';
import { holds } from '../officeHours/classAt';
import { groupBy } from './groupBy';
import { localDays, type LocalDayPart, MINUTE } from './localDays';
import type { PayBand, PayDay, PayHoliday, PayPolicy, PayRule } from './types';

const DAYS: PayDay[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

/** A stretch of one band; or of office time; or of neither. */
export type BandStretch = Interval & { rule: PayRule; band?: PayBand };

/** Cuts a window by office hours, holidays and bands, by the clock of a zone. */
export function bandTimeline(
  window: Interval,
  timeZone: string,
  policy: Pick<PayPolicy, 'officeHours' | 'bands'>,
  holidays: PayHoliday[],
): BandStretch[] {
  const byDate = groupBy(holidays, ({ date }) => date);
  return localDays(window, timeZone).flatMap(part =>
    stretchesOf(part, policy, byDate.get(part.date) ?? []),
  );
}

function stretchesOf(
  { start, end, weekday, midnight }: LocalDayPart,
  { officeHours, bands }: Pick<PayPolicy, 'officeHours' | 'bands'>,
  holidays: PayHoliday[],
): BandStretch[] {
  const ranges = [
    ...officeHours[weekday],
    ...holidays.map(({ hours }) => hours),
    ...bands.flatMap(({ times = [] }) =>
      times.flatMap(({ hours }) => hours ?? []),
    ),
  ];
  const cuts = [
    start,
    ...ranges
      .flatMap(range => [range.start, range.end])
      .map(minute => midnight + minute * MINUTE)
      .filter(cut => start < cut && cut < end),
  ];
  const ordered = [...new Set(cuts)].sort((a, b) => a - b);
  return ordered.map((cut, index) => ({
    start: cut,
    end: ordered[index + 1] ?? end,
    ...kindOf((cut - midnight) / MINUTE),
  }));

  function kindOf(minute: number): { rule: PayRule; band?: PayBand } {
    const special = holidays.filter(({ hours }) => holds(hours, minute));
    if (
      special.length === 0 &&
      officeHours[weekday].some(range => holds(range, minute))
    ) {
      return { rule: { kind: 'office' } };
    }
    for (const band of bands) {
      const rule = ruleOf(band, minute, DAYS[weekday], special);
      if (rule) return { rule, band };
    }
    return { rule: { kind: 'day', day: DAYS[weekday] } };
  }
}

/** Why a band holds; nothing where it does not. */
function ruleOf(
  { times }: PayBand,
  minute: number,
  weekday: PayDay,
  special: PayHoliday[],
): PayRule | undefined {
  const byDay: PayRule = special[0]
    ? toRule(special[0])
    : { kind: 'day', day: weekday };
  if (!times) return byDay;
  for (const { days, hours } of times) {
    if (hours && !holds(hours, minute)) continue;
    if (!days || days.includes(weekday)) return byDay;
    const match = special.find(holiday => days.includes(dayOf(holiday)));
    if (match) return toRule(match);
  }
  return undefined;
}

function toRule(holiday: PayHoliday): PayRule {
  return { kind: dayOf(holiday), name: holiday.name };
}

function dayOf({ kind }: PayHoliday): 'holiday' | 'eve' {
  return kind === 'eve' ? 'eve' : 'holiday';
}
