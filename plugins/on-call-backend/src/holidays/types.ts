import type {
  MinutesOfDay,
  PayHoliday,
} from '@operations-in-teams/plugin-on-call-common';

/** A calendar, and whose it is; of the company's own days only without country. */
export type CalendarSource = {
  id: string;
  country?: string;
  region?: string;
  groups?: string[];
  zones?: string[];
};

/** A day of the company's own; in every year where the date names none. */
export type CompanyDay = PayHoliday & {
  /** Left out: of all calendars. */
  calendars?: string[];
};

export type HolidaySources = {
  calendars: CalendarSource[];
  /** Of date-holidays: public, bank, school, optional, observance. */
  types: string[];
  days: CompanyDay[];
  /** Hours of the day before a full holiday that are an eve. */
  eves?: MinutesOfDay;
};
