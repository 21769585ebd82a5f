import { RequestLimits } from './RequestLimits';

describe('RequestLimits', () => {
  it('gives a second’s worth at once, and then what the time has brought', () => {
    let time = 0;
    const limits = new RequestLimits({
      realTime: () => time,
      limits: { identityCenter: 20 },
    });
    const answered = (requests: number) =>
      Array.from({ length: requests }, () =>
        limits.take('identityCenter'),
      ).filter(Boolean).length;
    expect(answered(30)).toBe(20);
    time += 250;
    expect(answered(30)).toBe(5);
    time += 60_000;
    expect(answered(30)).toBe(20);
    expect(limits.take('organizations')).toBe(true);
    limits.set('identityCenter', 0.5);
    expect(answered(2)).toBe(1);
    time += 1_000;
    expect(answered(1)).toBe(0);
    time += 1_000;
    expect(answered(2)).toBe(1);
    limits.set('identityCenter', undefined);
    expect(answered(1_000)).toBe(1_000);
  });
});
