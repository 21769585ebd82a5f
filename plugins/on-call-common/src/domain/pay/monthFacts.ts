import type { Interval } from '../intervals';
import { groupBy } from './groupBy';
import type {
  PayInterval,
  PayLine,
  PayMonth,
  PayPerson,
  PayStatement,
  UnpaidReason,
} from './types';

/** What a month says of a person on a schedule for a stretch of time. */
export type Fact = Interval & {
  scheduleId: string;
  person: PayPerson;
  interval: PayInterval;
  /** The line that pays it. */
  line?: PayLine;
  /** Why it is not paid. */
  unpaid?: UnpaidReason;
  /** The schedule that counts at the same time instead. */
  countsAs?: string;
};

/** Looks up what a month says of people on schedules. */
export class MonthFacts {
  readonly #bySchedule: Map<string, Fact[]>;
  readonly #names: Map<string, string>;

  constructor(month: PayMonth) {
    this.#names = new Map(month.schedules.map(({ id, name }) => [id, name]));
    this.#bySchedule = groupBy(
      month.statements.flatMap(factsOf),
      ({ scheduleId }) => scheduleId,
    );
  }

  /** Of all people on a schedule, in some order, those that touch a stretch. */
  on(scheduleId: string, { start, end }: Interval): Fact[] {
    const facts = this.#bySchedule.get(scheduleId) ?? [];
    return facts.filter(fact => fact.start < end && start < fact.end);
  }

  scheduleName(id: string): string | undefined {
    return this.#names.get(id);
  }
}

function factsOf({ person, lines, unpaid }: PayStatement): Fact[] {
  return [
    ...lines.flatMap(line =>
      line.intervals.flatMap(interval => spread({ person, interval, line })),
    ),
    ...unpaid.flatMap(({ reason, intervals }) =>
      intervals.flatMap(interval =>
        spread({ person, interval, unpaid: reason }),
      ),
    ),
  ];
}

/** The same for every schedule that the person was on at the time. */
function spread(
  fact: Pick<Fact, 'person' | 'interval' | 'line' | 'unpaid'>,
): Fact[] {
  const { start, end, scheduleId, also = [] } = fact.interval;
  const others = also.filter(other => other.scheduleId !== scheduleId);
  return [
    { ...fact, start, end, scheduleId },
    ...others.map(other => ({
      ...fact,
      start,
      end,
      scheduleId: other.scheduleId,
      countsAs: scheduleId,
    })),
  ];
}
