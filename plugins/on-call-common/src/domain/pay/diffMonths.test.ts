import fc from 'fast-check';
import { inputsArbitrary } from './__testUtils__/arbitraries';
import { company, shift } from './__testUtils__/company';
import { computePay } from './computePay';
import { diffMonths } from './diffMonths';
import { sumMoney } from './money';

const seed = Number(
  process.env.PAY_SEED ?? Math.floor(Math.random() * 2 ** 31),
);

describe(`diffMonths (seed ${seed})`, () => {
  it('together with the settled month is the month as it is by now', () => {
    fc.assert(
      fc.property(inputsArbitrary, ([first, second]) => {
        const settled = computePay(first);
        const now = computePay(second);
        const corrections = diffMonths(settled, now);
        const nonZero = (items: ReturnType<typeof sumMoney>) =>
          items.filter(({ amount }) => Number(amount) !== 0);
        expect(nonZero(sumMoney([...settled.totals, ...corrections]))).toEqual(
          nonZero(now.totals),
        );
        for (const { minutes, reasons } of corrections) {
          expect(reasons.reduce((sum, reason) => sum + reason.minutes, 0)).toBe(
            minutes,
          );
        }
        expect(diffMonths(now, now)).toEqual([]);
      }),
      { seed, numRuns: 300 },
    );
  });

  const settled = company({
    shifts: [shift('ida', 'P1', '2026-10-05T20:00Z', '2026-10-06T04:00Z')],
  });

  it('says who took a shift over', () => {
    const now = company({
      shifts: [
        shift('ida', 'P1', '2026-10-05T20:00Z', '2026-10-06T00:00Z'),
        shift('omar', 'P1', '2026-10-06T00:00Z', '2026-10-06T04:00Z', {
          source: { kind: 'override', by: { kind: 'user', name: 'Li Wei' } },
        }),
      ],
    });
    const corrections = diffMonths(computePay(settled), computePay(now));
    expect(corrections).toMatchObject([
      {
        corrects: '2026-10',
        person: { name: 'Ida Berg' },
        band: { id: 'outside' },
        perHour: '50',
        minutes: -240,
        amount: '-200.00',
        reasons: [
          {
            kind: 'on-call-removed',
            message:
              'Not on call on Player primary any more; now Omar Haddad by an override of Li Wei',
            minutes: -240,
            during: {
              start: Date.parse('2026-10-06T00:00Z'),
              end: Date.parse('2026-10-06T04:00Z'),
            },
          },
        ],
      },
      {
        person: { name: 'Omar Haddad' },
        minutes: 240,
        amount: '200.00',
        reasons: [
          {
            kind: 'on-call-added',
            message:
              'On call on Player primary by an override of Li Wei, where the settled month has Ida Berg',
          },
        ],
      },
    ]);
  });

  it('says how the policy changed', () => {
    const [rate] = settled.policy.rates;
    const change = (policy: Partial<typeof settled.policy>) =>
      diffMonths(
        computePay(settled),
        computePay({ ...settled, policy: { ...settled.policy, ...policy } }),
      );
    expect(
      change({ rates: [{ ...rate, steps: [{ perHour: '60' }] }] }),
    ).toMatchObject([
      {
        perHour: '50',
        minutes: -480,
        reasons: [{ message: '50 SEK became 60 SEK an hour' }],
      },
      { perHour: '60', amount: '480.00' },
    ]);
    expect(change({ bands: [{ id: 'night', title: 'Night' }] })).toMatchObject([
      { reasons: [{ message: 'Time outside office hours became Night' }] },
      { reasons: [{ kind: 'band-changed' }] },
    ]);
    expect(change({ levels: [2] })).toMatchObject([
      {
        reasons: [
          { message: 'Is not paid any more: the level does not count' },
        ],
      },
    ]);
    expect(change({ minimumMinutes: 600 })).toMatchObject([
      { minutes: 120, reasons: [{ kind: 'rounding', minutes: 120 }] },
    ]);
  });
});
