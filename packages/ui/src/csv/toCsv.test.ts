import fc from 'fast-check';
import { parseCsv } from '../testUtils';
import { toCsv } from './toCsv';

const nasty = fc.string({
  unit: fc.constantFrom(
    ...[
      '=',
      '+',
      '-',
      '@',
      '＝',
      '\t',
      '\r',
      '\n',
      ' ',
      '"',
      "'",
      ',',
      'a',
      '1',
    ],
  ),
  maxLength: 8,
});

describe('toCsv', () => {
  it('gives back what went in, but for an apostrophe before formulas', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 4 })
          .chain(width =>
            fc.array(fc.array(nasty, { minLength: width, maxLength: width })),
          ),
        rows => {
          const read = parseCsv(toCsv(rows));
          expect(read).toHaveLength(rows.length);
          read.forEach((row, y) =>
            row.forEach((cell, x) => {
              const text = rows[y][x];
              const first = text.trimStart()[0];
              const runs =
                ['=', '+', '-', '@', '＝', '＋', '－', '＠'].includes(first) ||
                ['\t', '\r', '\n'].includes(text[0]);
              expect(cell).toBe(runs ? `'${text}` : text);
            }),
          );
        },
      ),
    );
  });
});
