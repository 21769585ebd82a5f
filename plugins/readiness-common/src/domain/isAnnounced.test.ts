import { countStatuses } from './counts';
import { isAnnounced } from './isAnnounced';

describe('isAnnounced', () => {
  it('holds until the day begins in UTC', () => {
    const rule = { effectiveFrom: '2027-01-15' };
    expect(isAnnounced(rule, new Date('2027-01-14T23:59:59.999Z'))).toBe(true);
    expect(isAnnounced(rule, new Date('2027-01-15T00:00:00Z'))).toBe(false);
    expect(isAnnounced({}, new Date('2000-01-01T00:00:00Z'))).toBe(false);
  });
});

describe('countStatuses', () => {
  it('counts each status and leaves none out', () => {
    expect(countStatuses(['pass', 'fail', 'pass', 'unknown'])).toEqual({
      pass: 2,
      fail: 1,
      unknown: 1,
      exempt: 0,
      notApplicable: 0,
    });
  });
});
