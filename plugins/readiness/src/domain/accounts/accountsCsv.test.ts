import fc from 'fast-check';
import { accountEntity } from '../../__testUtils__/accounts';
import { accountsCsv, toAccount } from './index';
import { toCsv } from './toCsv';

/** Reads CSV as RFC 4180 has it, one character at a time. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      at += 1;
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (text[at] === '"') at += 1;
        cell += text[at];
        at += 1;
      }
      at += 1;
    } else {
      while (text[at] !== ',' && text[at] !== '\r') {
        cell += text[at];
        at += 1;
      }
    }
    row.push(cell);
    if (text[at] === ',') {
      at += 1;
    } else {
      expect(text.slice(at, at + 2)).toBe('\r\n');
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

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

it('writes every account with the same columns', () => {
  const [heads, first, second] = parseCsv(
    accountsCsv([
      {
        ...toAccount(
          accountEntity('111111111111', {
            name: '=HYPERLINK("x")',
            unit: 'A, "B"',
            level: 2,
          }),
        ),
        isolation: {
          verdict: 'differs',
          observedLevel: 3,
          deviations: ['one', '-two'],
          collectedAt: '2026-11-04T09:00:00Z',
        },
      },
      {
        entityRef: 'resource:default/b',
        id: '2',
        name: 'b',
        isolation: { verdict: 'unknown', reason: 'stale', deviations: [] },
      },
    ]),
  );
  const cells = Object.fromEntries(heads.map((head, at) => [head, first[at]]));
  expect(cells).toEqual({
    account_id: '111111111111',
    name: '\'=HYPERLINK("x")',
    entity: 'resource:default/aws-111111111111',
    state: 'active',
    lifecycle: 'production',
    organizational_unit: 'A, "B"',
    owner: 'group:default/player',
    owner_finding: '',
    system: '',
    declared_level: '2',
    declared_by: 'account-tag',
    observed_level: '3',
    verdict: 'differs',
    unknown_because: '',
    deviations: 'one; -two',
    access_collected_at: '2026-11-04T09:00:00Z',
  });
  expect(second).toHaveLength(heads.length);
});
