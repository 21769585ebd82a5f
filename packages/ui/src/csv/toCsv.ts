// A spreadsheet takes a cell that begins so for a formula, some of them even
// behind white space or in full width.
const FORMULA = /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/**
 * Rows as RFC 4180 has them. A cell that a spreadsheet could run as a formula
 * gets an apostrophe in front, with which it is text.
 */
export function toCsv(rows: string[][]): string {
  return rows.map(row => `${row.map(toCell).join(',')}\r\n`).join('');
}

function toCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
