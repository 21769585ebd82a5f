import type { Interval } from '../intervals';
import type { Claim, PaidClaim } from './claims';
import { MINUTE } from './localDays';
import { amountOf, compareText, sumMoney } from './money';
import type { Resolved } from './resolveOverlap';
import { roundMinutes } from './roundMinutes';
import type {
  PaidInterval,
  PayInterval,
  PayLine,
  PayPerson,
  PayPolicy,
  PayStatement,
  PayUnpaid,
  UnpaidReason,
} from './types';

/** The claims of one person that count, each list without overlap. */
type Account = Array<Resolved<Claim>[]>;

/** Sums up what counts of one person, in lines and in what is not paid. */
export function statementOf(
  person: PayPerson,
  account: Account,
  policy: PayPolicy,
): PayStatement {
  const lines = new Map<string, PayLine & { stretches: number[] }>();
  const unpaid = new Map<UnpaidReason, PayUnpaid>();
  for (const list of account) {
    const lastEnds = new Map<string, number>();
    for (const stretch of list) {
      const { winner } = stretch;
      const minutes = minutesOf(stretch);
      if (winner.reason !== undefined) {
        const { reason } = winner;
        const part = unpaid.get(reason) ?? {
          reason,
          minutes: 0,
          intervals: [],
        };
        part.minutes += minutes;
        part.intervals.push(toInterval(stretch));
        unpaid.set(reason, part);
        continue;
      }
      const key = [
        winner.band.id,
        winner.rate.currency,
        winner.rate.perHour,
      ].join('\n');
      const line = lines.get(key) ?? emptyLine(winner);
      const unbroken = lastEnds.get(key) === stretch.start;
      if (unbroken) line.stretches[line.stretches.length - 1] += minutes;
      else line.stretches.push(minutes);
      line.heldMinutes += minutes;
      line.intervals.push(toPaidInterval(stretch, winner));
      lastEnds.set(key, stretch.end);
      lines.set(key, line);
    }
  }
  const finished = [...lines.values()].map(({ stretches, ...line }) => {
    const { rounding, minimumMinutes } = policy;
    const minutes = roundMinutes(stretches, rounding, minimumMinutes);
    return {
      ...line,
      minutes,
      amount: amountOf(minutes, line.perHour, line.currency),
      intervals: inOrder(line.intervals),
    };
  });
  finished.sort(createCompareLines(policy));
  return {
    person,
    lines: finished,
    unpaid: [...unpaid.values()]
      .map(part => ({ ...part, intervals: inOrder(part.intervals) }))
      .sort((a, b) => compareText(a.reason, b.reason)),
    totals: sumMoney(finished),
  };
}

function emptyLine({ band, rate }: PaidClaim) {
  return {
    band: { id: band.id, title: band.title },
    currency: rate.currency,
    amount: '0',
    perHour: rate.perHour,
    heldMinutes: 0,
    minutes: 0,
    intervals: [],
    stretches: [],
  };
}

function toInterval({
  start,
  end,
  winner,
  also,
}: Resolved<Claim>): PayInterval {
  const { scheduleId, level, rotation, source } = winner.shift;
  return {
    start,
    end,
    scheduleId,
    ...(level !== undefined && { level }),
    ...(rotation && { rotation }),
    source,
    timeZone: winner.timeZone,
    ...(winner.rule && { rule: winner.rule }),
    ...(also.length > 0 && { also: alsoOf(also) }),
  };
}

function toPaidInterval(
  stretch: Resolved<Claim>,
  { rule, rate }: PaidClaim,
): PaidInterval {
  return {
    ...toInterval(stretch),
    rule,
    rateId: rate.id,
    ...(rate.from !== undefined && { rateFrom: rate.from }),
  };
}

function alsoOf(claims: Claim[]) {
  const seen = new Set<string>();
  return claims.flatMap(({ shift: { scheduleId, level } }) => {
    const key = `${scheduleId}\n${level ?? ''}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ scheduleId, ...(level !== undefined && { level }) }];
  });
}

function createCompareLines({ bands }: PayPolicy) {
  const order = bands.map(({ id }) => id);
  return (a: PayLine, b: PayLine) =>
    order.indexOf(a.band.id) - order.indexOf(b.band.id) ||
    compareText(a.currency, b.currency) ||
    compareText(a.perHour, b.perHour);
}

function inOrder<T extends PayInterval>(intervals: T[]): T[] {
  return intervals.sort(
    (a, b) => a.start - b.start || compareText(a.scheduleId, b.scheduleId),
  );
}

function minutesOf({ start, end }: Interval) {
  return (end - start) / MINUTE;
}
