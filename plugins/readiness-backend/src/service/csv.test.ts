import fc from 'fast-check';
import { toCsv } from './csv';

/** Reads one line after RFC 4180, letter by letter. */
function slowParse(text: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (text[at + 1] === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ',') {
      rows[rows.length - 1].push(field);
      field = '';
    } else if (letter === '\r' && text[at + 1] === '\n') {
      rows[rows.length - 1].push(field);
      field = '';
      rows.push([]);
      at += 1;
    } else field += letter;
  }
  return rows.slice(0, -1);
}

const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc
    .tuple(
      fc.constantFrom(...'=+-@\t\r",\n', ' =', '\n=', '\uFF1D'),
      fc.string({ maxLength: 8 }),
    )
    .map(parts => parts.join('')),
);

describe('toCsv', () => {
  it('gives back every text, with formulas made harmless', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), cells => {
        const [header, row] = slowParse(toCsv(cells, [cells]));
        expect(row).toEqual(header);
        row.forEach((text, index) => {
          const original = cells[index];
          expect(text).not.toMatch(/^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/);
          expect(['\t', '\r']).not.toContain(text[0]);
          expect([original, `'${original}`]).toContain(text);
        });
      }),
    );
  });

  it('leaves numbers as they are, and what is absent empty', () => {
    expect(toCsv(['a', 'b', 'c'], [[-1, undefined, '-1']])).toBe(
      "a,b,c\r\n-1,,'-1\r\n",
    );
  });
});
