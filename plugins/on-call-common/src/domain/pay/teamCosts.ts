import type { Interval } from '../intervals';
import { groupBy } from './groupBy';
import { MINUTE } from './localDays';
import { compareText, Exact, minorUnits, sumMoney } from './money';
import type { Money, PayLine, PayMonth, PaySchedule, TeamCost } from './types';

const HOUR = 60 * MINUTE;

/** One person notified of one incident. */
export type PageOfPerson = { personId: string; at: number };

type Sum = {
  team: TeamCost['team'];
  minutes: number;
  quietMinutes: number;
  pages: number;
  people: Set<string>;
  shares: Money[];
};

/**
 * What each team's schedules cost in a month, and how much of it was easy
 * money: paid time in hours without a page of that person. Hours are those of
 * UTC, so that a page spoils one hour and not the night.
 * @public
 */
export function teamCosts(month: PayMonth, pages: PageOfPerson[]): TeamCost[] {
  const teams = new Map(month.schedules.map(item => [item.id, teamOf(item)]));
  const sums = new Map<string, Sum>();
  const byPerson = groupBy(pages, ({ personId }) => personId);
  for (const { person, lines } of month.statements) {
    const own = (byPerson.get(person.id) ?? []).map(({ at }) => at);
    const loudHours = new Set(own.map(at => Math.floor(at / HOUR)));
    for (const line of lines) {
      const minutes = new Map<string, number>();
      for (const interval of line.intervals) {
        const team = teams.get(interval.scheduleId) ?? {
          id: interval.scheduleId,
          name: interval.scheduleId,
        };
        const sum = sums.get(team.id) ?? emptySum(team);
        const length = lengthOf(interval);
        sum.minutes += length;
        sum.quietMinutes += length - loudMinutes(interval, loudHours);
        sum.pages += own.filter(
          at => interval.start <= at && at < interval.end,
        ).length;
        sum.people.add(person.id);
        sums.set(team.id, sum);
        minutes.set(team.id, (minutes.get(team.id) ?? 0) + length);
      }
      for (const [id, amount] of sharesOf(line, minutes)) {
        sums.get(id)?.shares.push({ currency: line.currency, amount });
      }
    }
  }
  return [...sums.values()]
    .map(({ people, shares, ...sum }) => ({
      ...sum,
      people: people.size,
      totals: sumMoney(shares),
    }))
    .sort(
      (a, b) =>
        compareText(a.team.name, b.team.name) ||
        compareText(a.team.id, b.team.id),
    );
}

function emptySum(team: TeamCost['team']): Sum {
  return {
    team,
    minutes: 0,
    quietMinutes: 0,
    pages: 0,
    people: new Set(),
    shares: [],
  };
}

function teamOf({ id, name, team, teamRef }: PaySchedule): TeamCost['team'] {
  return {
    id: teamRef ?? team?.id ?? id,
    name: team?.name ?? teamRef ?? name,
    ...(teamRef !== undefined && { ref: teamRef }),
  };
}

function loudMinutes({ start, end }: Interval, loudHours: Set<number>) {
  let minutes = 0;
  if (loudHours.size === 0) return minutes;
  for (let hour = Math.floor(start / HOUR); hour * HOUR < end; hour++) {
    if (!loudHours.has(hour)) continue;
    minutes += lengthOf({
      start: Math.max(start, hour * HOUR),
      end: Math.min(end, (hour + 1) * HOUR),
    });
  }
  return minutes;
}

/**
 * Splits a line's amount by minutes. What is left over in whole minor units
 * goes to the largest remainders, so that the shares add up to the amount.
 */
function sharesOf({ amount, currency }: PayLine, minutes: Map<string, number>) {
  const held = [...minutes.values()].reduce((sum, value) => sum + value, 0);
  const unit = new Exact(10).pow(-minorUnits(currency));
  const units = new Exact(amount).div(unit);
  const shares = [...minutes].map(([id, value]) => {
    const exact = units.times(value).div(held);
    return { id, whole: exact.floor(), rest: exact.minus(exact.floor()) };
  });
  let left = units
    .minus(shares.reduce((sum, { whole }) => sum.plus(whole), new Exact(0)))
    .toNumber();
  return shares
    .sort((a, b) => b.rest.comparedTo(a.rest) || compareText(a.id, b.id))
    .map(({ id, whole }): [string, string] => {
      const extra = left > 0 ? 1 : 0;
      left -= extra;
      return [id, whole.plus(extra).times(unit).toFixed()];
    });
}

function lengthOf({ start, end }: Interval) {
  return (end - start) / MINUTE;
}
