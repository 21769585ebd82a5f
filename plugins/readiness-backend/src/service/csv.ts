type Cell = string | number | undefined;

/**
 * A spreadsheet takes a text that begins like this for a formula; some drop
 * blanks before it, or read wide signs as the usual ones.
 */
const FORMULA = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * A table as RFC 4180 has it. Texts that a spreadsheet would run as formulas
 * begin with an apostrophe: names in a catalog are written by anybody.
 */
export function toCsv(header: string[], rows: Iterable<Cell[]>): string {
  const lines = [header.map(toField).join(',')];
  for (const row of rows) lines.push(row.map(toField).join(','));
  return lines.map(line => `${line}\r\n`).join('');
}

function toField(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
