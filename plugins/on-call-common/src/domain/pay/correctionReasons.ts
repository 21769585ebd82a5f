import { findGaps, type Interval } from '../intervals';
import { MINUTE } from './localDays';
import type { Fact, MonthFacts } from './monthFacts';
import type {
  CorrectionReason,
  PayInterval,
  PayLine,
  PayPerson,
  PaySource,
  UnpaidReason,
} from './types';

/** One month of the two that are compared. */
export type Side = { facts: MonthFacts; line?: PayLine };

type Stretch = CorrectionReason & { during: Interval };

const UNPAID: Record<UnpaidReason, string> = {
  'office-hours': 'office hours',
  'no-band': 'no band holds',
  level: 'the level does not count',
  schedule: 'the schedule does not count',
  person: 'the person does not count',
  'no-rate': 'no rate is in effect',
};

/**
 * Why one line of a person differs between two months: every stretch of time
 * that left the line or came to it, and what became of it. Their minutes add
 * up to what the line differs by.
 */
export function correctionReasons(
  person: PayPerson,
  before: Side,
  after: Side,
): CorrectionReason[] {
  const reasons = joined([
    ...differences(person, before, after, -1),
    ...differences(person, after, before, 1),
  ]);
  const minutes = (after.line?.minutes ?? 0) - (before.line?.minutes ?? 0);
  const explained = reasons.reduce((sum, reason) => sum + reason.minutes, 0);
  return minutes === explained
    ? reasons
    : [
        ...reasons,
        {
          kind: 'rounding',
          message: 'What rounding and the minimum add is different',
          minutes: minutes - explained,
        },
      ];
}

/** What one side has in the line and the other has not. */
function differences(
  person: PayPerson,
  here: Side,
  there: Side,
  sign: 1 | -1,
): Stretch[] {
  const other = there.line?.intervals ?? [];
  return (here.line?.intervals ?? []).flatMap(interval => {
    const { scheduleId, source } = interval;
    const same = other.filter(found => found.scheduleId === scheduleId);
    return findGaps(interval, same).flatMap(stretch =>
      cutByFacts(stretch, there.facts.on(scheduleId, stretch)).map(during => ({
        ...explain(during, interval, person, here, there, sign),
        minutes: (sign * (during.end - during.start)) / MINUTE,
        during,
        scheduleId,
        source,
      })),
    );
  });
}

/** Neighbours for the same reason are one. */
function joined(stretches: Stretch[]): CorrectionReason[] {
  const reasons: Stretch[] = [];
  for (const { during, minutes, ...reason } of stretches) {
    const last = reasons.at(-1);
    if (
      last?.during.end === during.start &&
      last.message === reason.message &&
      last.scheduleId === reason.scheduleId
    ) {
      last.during = { start: last.during.start, end: during.end };
      last.minutes += minutes;
    } else {
      reasons.push({ ...reason, during, minutes });
    }
  }
  return reasons;
}

function explain(
  during: Interval,
  { scheduleId, source }: PayInterval,
  person: PayPerson,
  here: Side,
  there: Side,
  sign: 1 | -1,
): Pick<CorrectionReason, 'kind' | 'message'> {
  const facts = there.facts.on(scheduleId, during);
  const own = facts.find(fact => fact.person.id === person.id);
  const name = here.facts.scheduleName(scheduleId) ?? scheduleId;
  if (!own) {
    const others = facts.filter(fact => fact.countsAs === undefined);
    return sign > 0
      ? {
          kind: 'on-call-added',
          message: `On call on ${name}${by(source)}${holders(
            others,
            ', where the settled month has',
          )}`,
        }
      : {
          kind: 'on-call-removed',
          message: `Not on call on ${name} any more${holders(others, '; now')}`,
        };
  }
  if (own.countsAs !== undefined) {
    const counting = there.facts.scheduleName(own.countsAs) ?? own.countsAs;
    return {
      kind: 'overlap-changed',
      message:
        sign > 0
          ? `Counts on ${name}, and not on ${counting} any more`
          : `Counts on ${counting} now, and not on ${name}`,
    };
  }
  if (own.unpaid !== undefined) {
    const why = UNPAID[own.unpaid];
    return {
      kind: 'counts-changed',
      message:
        sign > 0 ? `Was not paid: ${why}` : `Is not paid any more: ${why}`,
    };
  }
  return moved(own, here.line, sign);
}

function moved(
  { line: other }: Fact,
  line: PayLine | undefined,
  sign: 1 | -1,
): Pick<CorrectionReason, 'kind' | 'message'> {
  const [from, to] = sign > 0 ? [other, line] : [line, other];
  return from?.band.id === to?.band.id
    ? {
        kind: 'rate-changed',
        message: `${rateOf(from)} became ${rateOf(to)} an hour`,
      }
    : {
        kind: 'band-changed',
        message: `${from?.band.title} became ${to?.band.title}`,
      };
}

function rateOf(line: PayLine | undefined) {
  return `${line?.perHour} ${line?.currency}`;
}

function by({ kind, by: who }: PaySource) {
  if (kind === 'rotation' || kind === 'unknown') return '';
  const what = kind === 'override' ? 'an override' : 'a custom shift';
  return who === undefined ? ` by ${what}` : ` by ${what} of ${who.name}`;
}

function holders(facts: Fact[], before: string) {
  const names = facts.map(
    ({ person, interval }) => `${person.name}${by(interval.source)}`,
  );
  const unique = [...new Set(names)];
  return unique.length === 0 ? '' : `${before} ${unique.join(' and ')}`;
}

/** Parts of a stretch in which the same facts hold. */
function cutByFacts({ start, end }: Interval, facts: Fact[]): Interval[] {
  const cuts = facts
    .flatMap(fact => [fact.start, fact.end])
    .filter(cut => start < cut && cut < end);
  const bounds = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
  return bounds
    .slice(0, -1)
    .map((bound, index) => ({ start: bound, end: bounds[index + 1] }));
}
