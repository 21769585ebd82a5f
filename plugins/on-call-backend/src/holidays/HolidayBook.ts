import type {
  PayHoliday,
  PayHolidays,
} from '@operations-in-teams/plugin-on-call-common';
import { addDays, publicHolidays } from './publicHolidays';
import type { CalendarSource, HolidaySources } from './types';

/** Knows the holidays of every calendar; asks for each year once. */
export class HolidayBook {
  readonly #sources: HolidaySources;
  readonly #years = new Map<number, PayHolidays>();

  constructor(sources: HolidaySources) {
    this.#sources = sources;
  }

  /**
   * The holidays of the year of a month, and of the years beside it where a
   * zone may be there already, or still.
   */
  around(period: string): PayHolidays {
    const [year, month] = period.split('-').map(Number);
    const years = [
      ...(month === 1 ? [year - 1] : []),
      year,
      ...(month === 12 ? [year + 1] : []),
    ].map(each => this.#of(each));
    return Object.fromEntries(
      this.#sources.calendars.map(({ id }) => [
        id,
        years.flatMap(holidays => holidays[id]),
      ]),
    );
  }

  #of(year: number): PayHolidays {
    let holidays = this.#years.get(year);
    if (!holidays) {
      holidays = Object.fromEntries(
        this.#sources.calendars.map(calendar => [
          calendar.id,
          this.#read(calendar, year),
        ]),
      );
      this.#years.set(year, holidays);
    }
    return holidays;
  }

  #read({ id, country, region }: CalendarSource, year: number): PayHoliday[] {
    const { types, days, eves } = this.#sources;
    // An eve may belong to the first day of the year after.
    const given = [year, year + 1].flatMap(each => [
      ...(country ? publicHolidays(country, region, types, each) : []),
      ...days
        .filter(({ calendars }) => !calendars || calendars.includes(id))
        .map(({ calendars, ...day }) => ({
          ...day,
          date: day.date.length === 5 ? `${each}-${day.date}` : day.date,
        })),
    ]);
    const full = new Set(
      given.filter(({ kind }) => kind === 'full').map(({ date }) => date),
    );
    const before = eves
      ? [...full]
          .map(date => ({ date: addDays(date, -1), of: date }))
          .filter(({ date }) => !full.has(date))
          .map(
            ({ date, of }): PayHoliday => ({
              date,
              name: `Eve of ${given.find(day => day.date === of)?.name}`,
              kind: 'eve',
              hours: eves,
            }),
          )
      : [];
    return unique([...given, ...before])
      .filter(({ date }) => date.startsWith(`${year}-`))
      .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  }
}

/** A day with its year would come once for each year that was asked for. */
function unique(days: PayHoliday[]): PayHoliday[] {
  return [
    ...new Map(
      days.map(day => [[day.date, day.name, day.kind].join('\n'), day]),
    ).values(),
  ];
}
