export { classAt } from './classAt';
export { describeOfficeHours } from './describeOfficeHours';
export { isTimeZone } from './localTime';
export { splitByClass } from './splitByClass';
export type { ClassedInterval, MinutesOfDay, OfficeHours } from './types';
