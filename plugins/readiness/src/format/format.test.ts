import {
  formatAge,
  formatCalendarDay,
  formatDay,
  formatFullMoment,
  type TimeContext,
} from './time';
import { formatValue } from './value';
import { viewerLocale } from './viewerLocale';

const auckland: TimeContext = {
  locale: 'en-GB',
  zone: 'Pacific/Auckland',
  now: new Date('2026-11-04T10:00:00Z'),
};

it('reads days in the viewer’s zone, and calendar days as they are', () => {
  expect(formatDay('2026-11-03T20:00:00Z', auckland)).toBe('4 Nov');
  expect(formatDay('2025-11-03T20:00:00Z', auckland)).toBe('4 Nov 2025');
  expect(formatCalendarDay('2027-01-15', auckland)).toBe('15 Jan 2027');
  expect(
    formatCalendarDay('2026-12-15', { ...auckland, zone: 'America/Lima' }),
  ).toBe('15 Dec');
  expect(formatFullMoment('2026-11-03T20:00:00Z', auckland)).toContain(
    '4 November 2026 at 09:00',
  );
});

it('gives ages from a minute on, and none of the future', () => {
  expect(formatAge('2026-11-04T09:59:30Z', auckland)).toBeUndefined();
  expect(formatAge('2026-11-04T10:05:00Z', auckland)).toBeUndefined();
  expect(formatAge('2026-11-04T09:48:00Z', auckland)).toBe('12 min ago');
});

it.each([
  [true, 'true'],
  [0.982, '0.982'],
  ['', '""'],
  ['<script>', '"<script>"'],
  [['a', 'b'], '["a", "b"]'],
  [[], '[]'],
  [{ a: 1 }, '{"a":1}'],
  [null, 'null'],
])('shows %p in full', (value, text) => {
  expect(formatValue(value)).toEqual({ text, lines: 1 });
});

it('shows the start of a long value, and the whole of it indented', () => {
  const value = Array.from({ length: 100 }, (_, index) => index);
  const { text, lines, preview } = formatValue(value);
  expect(JSON.parse(text)).toEqual(value);
  expect(lines).toBe(102);
  expect(preview).toBe(`${JSON.stringify(value).slice(0, 120)}…`);
});

it('takes the viewer’s variant of the app’s language', () => {
  expect(viewerLocale('en', ['sv-SE', 'en-GB'])).toBe('en-GB');
  expect(viewerLocale('sv', ['en-GB'])).toBe('sv');
});
