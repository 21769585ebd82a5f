import { formatShare } from './share';
import {
  formatAge,
  formatCalendarDay,
  formatDay,
  formatFullMoment,
  formatLength,
  formatMoment,
  oldest,
  type TimeContext,
} from './time';
import { viewerLocale } from './viewerLocale';
import { webAddress } from './webAddress';

const stockholm: TimeContext = {
  locale: 'en-GB',
  zone: 'Europe/Stockholm',
  now: new Date('2026-11-04T10:00:00Z'),
};

describe('times', () => {
  it.each([
    ['2026-11-04T13:00:00Z', 'Wed 14:00'],
    ['2026-11-09T08:00:00Z', 'Mon 09:00'],
    ['2026-10-30T08:00:00Z', 'Fri 09:00'],
    ['2026-11-14T01:00:00Z', 'Sat 14 Nov 02:00'],
    ['2027-01-14T01:00:00Z', 'Thu, 14 Jan 2027 02:00'],
  ])('reads %s as %s', (iso, expected) => {
    expect(formatMoment(iso, stockholm)).toBe(expected);
  });

  it('reads days in the viewer’s zone, and calendar days as they are', () => {
    const auckland = { ...stockholm, zone: 'Pacific/Auckland' };
    expect(formatDay('2026-11-03T20:00:00Z', auckland)).toBe('4 Nov');
    expect(formatDay('2025-11-03T20:00:00Z', auckland)).toBe('4 Nov 2025');
    expect(formatCalendarDay('2027-01-15', auckland)).toBe('15 Jan 2027');
    expect(
      formatCalendarDay('2026-12-15', { ...auckland, zone: 'America/Lima' }),
    ).toBe('15 Dec');
  });

  it('gives the zone with the full moment', () => {
    expect(formatFullMoment('2026-11-14T01:00:00Z', stockholm)).toBe(
      '14 November 2026 at 02:00 CET',
    );
  });

  it('gives ages from a minute on, and none of the future', () => {
    expect(formatAge('2026-11-04T09:59:30Z', stockholm)).toBeUndefined();
    expect(formatAge('2026-11-04T10:05:00Z', stockholm)).toBeUndefined();
    expect(formatAge('2026-11-04T09:58:00Z', stockholm)).toBe('2 min ago');
    expect(formatAge('2026-11-02T09:58:00Z', stockholm)).toBe('2 days ago');
  });

  it('measures lengths in real time across a change of the clock', () => {
    expect(
      formatLength('2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z', 'en-GB'),
    ).toBe('1 day, 1 hr');
    expect(
      formatLength('2026-11-04T10:00:00Z', '2026-11-04T10:00:20Z', 'en-GB'),
    ).toBe('1 min');
  });

  it('finds the oldest across offsets', () => {
    expect(oldest(['2026-11-04T10:00:00Z', '2026-11-04T10:30:00+01:00'])).toBe(
      '2026-11-04T10:30:00+01:00',
    );
    expect(oldest([])).toBeUndefined();
  });
});

it.each([
  [1, '100%'],
  [0.99999, '99.9%'],
  [0.982, '98.2%'],
  [0, '0%'],
])('reads the share %s as %s', (share, expected) => {
  expect(formatShare(share, 'en')).toBe(expected);
});

it('takes the viewer’s variant of the app’s language', () => {
  expect(viewerLocale('en', ['sv-SE', 'en-GB', 'en-US'])).toBe('en-GB');
  expect(viewerLocale('sv', ['en-GB'])).toBe('sv');
});

it('follows only web addresses', () => {
  expect(webAddress('https://a.pagerduty.com/x')).toBe(
    'https://a.pagerduty.com/x',
  );
  // eslint-disable-next-line no-script-url
  expect(webAddress('javascript:alert(1)')).toBeUndefined();
  expect(webAddress('/relative')).toBeUndefined();
  expect(webAddress(undefined)).toBeUndefined();
});
