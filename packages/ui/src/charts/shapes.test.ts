import { darkTheme, lightTheme } from '@backstage/theme';
import { getLuminance } from '@material-ui/core/styles';
import fc from 'fast-check';
import { stepOf } from './HeatMap/cellWords';
import { orderedColours } from './palette';
import { linePath } from './Sparkline/linePath';

it.each([
  ['light', lightTheme],
  ['dark', darkTheme],
])('sets the steps of an order apart by lightness alone: %s', (_, theme) => {
  for (const count of [2, 3, 4, 5, 6]) {
    const lights = orderedColours(count, theme).map(getLuminance);
    const sorted = [...lights].sort((a, b) =>
      theme === lightTheme ? b - a : a - b,
    );
    expect(lights).toEqual(sorted);
    for (let index = 1; index < count; index++) {
      const [lighter, darker] = [lights[index - 1], lights[index]].sort(
        (a, b) => b - a,
      );
      expect((lighter + 0.05) / (darker + 0.05)).toBeGreaterThan(1.3);
    }
  }
});

it('gives the last step to what is complete, and only to that', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), share => {
      const step = stepOf(share, 5);
      expect(step === 4).toBe(share === 1);
      expect(step).toBe(share === 1 ? 4 : Math.floor(share * 4));
    }),
  );
});

describe('linePath', () => {
  it('stays in its box, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.double({ noNaN: true, min: 0, max: 1e6 })), {
          maxLength: 20,
        }),
        values => {
          const path = linePath(
            values.map(value => value ?? undefined),
            { width: 80, height: 20 },
          );
          const numbers = [...path.matchAll(/[ML]([\d.e-]+) ([\d.e-]+)/g)];
          expect(numbers).toHaveLength(
            values.filter(value => value !== null).length,
          );
          for (const [, x, y] of numbers) {
            expect(Number(x)).toBeGreaterThanOrEqual(0);
            expect(Number(x)).toBeLessThanOrEqual(80);
            expect(Number(y)).toBeGreaterThanOrEqual(0);
            expect(Number(y)).toBeLessThanOrEqual(20);
          }
        },
      ),
    );
  });

  it('breaks where nothing is known, and draws one day alone as a dot', () => {
    const box = { width: 80, height: 20 };
    expect(linePath([1, undefined, 2], box)).toBe('M0 10h0.01M80 0h0.01');
    expect(linePath([0, 4], { ...box, maximum: 8 })).toBe('M0 20L80 10');
    expect(linePath([], box)).toBe('');
  });
});
