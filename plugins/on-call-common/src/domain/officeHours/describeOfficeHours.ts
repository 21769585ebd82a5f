import type { MinutesOfDay, OfficeHours } from './types';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/**
 * The company's hours in words, so that a figure says what it was classed by.
 * @public
 */
export function describeOfficeHours({ week, sleep, timeZone }: OfficeHours) {
  const groups: Array<{ first: number; last: number; text: string }> = [];
  week.forEach((ranges, day) => {
    const text = ranges.map(inWords).join(' and ');
    const last = groups.at(-1);
    if (last?.text === text && last.last === day - 1) last.last = day;
    else groups.push({ first: day, last: day, text });
  });
  const office = groups
    .filter(({ text }) => text !== '')
    .map(({ first, last, text }) =>
      first === last
        ? `${DAYS[first]} ${text}`
        : `${DAYS[first]}–${DAYS[last]} ${text}`,
    )
    .join(', ');
  return `Office ${office || 'never'}, sleep ${inWords(
    sleep,
  )}, in each person's time zone or ${timeZone}`;
}

function inWords({ start, end }: MinutesOfDay) {
  return `${clock(start)}–${clock(end)}`;
}

function clock(minutes: number) {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
