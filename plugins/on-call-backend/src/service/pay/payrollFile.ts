import type { FullStatement } from './freeze';

const COLUMNS = [
  'period',
  'person',
  'email',
  'pagerduty_user_id',
  'band',
  'minutes',
  'rate_per_hour',
  'currency',
  'amount',
];

/** Characters that make spreadsheets take a text for a formula. */
const FORMULA = /^[\s]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * A month as CSV (RFC 4180): a line for each person, band and rate, and after
 * a person's lines those that correct earlier months, with the month that they
 * correct.
 */
export function payrollFile(
  period: string,
  statements: FullStatement[],
): string {
  const rows = statements.flatMap(({ person, lines, corrections }) => {
    const who = [
      text(person.name),
      text(person.email ?? ''),
      text(person.pagerDutyIds.join(' ')),
    ];
    return [
      ...lines.map(line => ({ ...line, period })),
      ...corrections.map(line => ({ ...line, period: line.corrects })),
    ].map(line => [
      line.period,
      ...who,
      text(line.band.id),
      String(line.minutes),
      line.perHour,
      line.currency,
      line.amount,
    ]);
  });
  return [COLUMNS, ...rows].map(row => `${row.join(',')}\r\n`).join('');
}

/** Quoted where it has to be, and never a formula. Numbers are not texts. */
function text(value: string): string {
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless)
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}
