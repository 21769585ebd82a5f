import { correctionReasons } from './correctionReasons';
import { compareText, Exact, minorUnits } from './money';
import { MonthFacts } from './monthFacts';
import type { PayCorrection, PayLine, PayMonth, PayPerson } from './types';

type Owned = { person: PayPerson; line: PayLine };

/**
 * What has to be added to a month as it was settled to make it what it is by
 * now: one correction for each person, band and rate that differs, with why.
 * The totals of a month and of its corrections are together exactly those of
 * the month as it is by now; a later correction is compared with that month.
 * @public
 */
export function diffMonths(settled: PayMonth, now: PayMonth): PayCorrection[] {
  const before = ownedLines(settled);
  const after = ownedLines(now);
  const settledFacts = new MonthFacts(settled);
  const factsByNow = new MonthFacts(now);
  const corrections = new Map<string, PayCorrection>();
  for (const [key, { person, line }] of [...before, ...after]) {
    const was = before.get(key)?.line;
    const is = after.get(key)?.line;
    const minutes = (is?.minutes ?? 0) - (was?.minutes ?? 0);
    const amount = new Exact(is?.amount ?? 0).minus(was?.amount ?? 0);
    if (minutes === 0 && amount.isZero()) continue;
    corrections.set(key, {
      corrects: now.period,
      person,
      band: line.band,
      perHour: line.perHour,
      minutes,
      currency: line.currency,
      amount: amount.toFixed(minorUnits(line.currency)),
      reasons: correctionReasons(
        person,
        { facts: settledFacts, line: was },
        { facts: factsByNow, line: is },
      ),
    });
  }
  return [...corrections.entries()]
    .sort(
      ([a, { person: first }], [b, { person: second }]) =>
        compareText(first.name, second.name) || compareText(a, b),
    )
    .map(([, correction]) => correction);
}

function ownedLines({ statements }: PayMonth): Map<string, Owned> {
  return new Map(
    statements.flatMap(({ person, lines }) =>
      lines.map(line => [
        [person.id, line.band.id, line.currency, line.perHour].join('\n'),
        { person, line },
      ]),
    ),
  );
}
