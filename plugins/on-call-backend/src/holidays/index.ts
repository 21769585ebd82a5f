export { HolidayBook } from './HolidayBook';
export { isKnownCountry } from './publicHolidays';
export type { CalendarSource, CompanyDay, HolidaySources } from './types';
