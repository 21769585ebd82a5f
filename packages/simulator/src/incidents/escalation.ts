import type { EscalationPolicy, PagerDutyAccount } from '../company/types';
import { finalShifts } from '../rotation/renderSchedule';
import type { Shift } from '../rotation/types';
import { monthInterval, monthOf } from './months';
import type { Stage } from './timeline';

const MINUTE = 60_000;

/** Who is on call in an account, read from its schedules once a month. */
export class OnCallReader {
  readonly account: PagerDutyAccount;
  readonly #shifts = new Map<string, Shift[]>();

  constructor(account: PagerDutyAccount) {
    this.account = account;
  }

  /** The people on a level of a policy at a time, each once. */
  peopleOn(policy: EscalationPolicy, level: number, at: number): string[] {
    const people = policy.rules[level].targets.flatMap(target =>
      target.type === 'user' ? [target.id] : this.#holders(target.id, at),
    );
    return [...new Set(people)];
  }

  #holders(scheduleId: string, at: number): string[] {
    const month = monthOf(at);
    const key = `${scheduleId} ${month}`;
    let shifts = this.#shifts.get(key);
    if (!shifts) {
      const schedule = this.account.schedules.find(
        ({ id }) => id === scheduleId,
      );
      shifts = schedule ? finalShifts(schedule, monthInterval(month)) : [];
      this.#shifts.set(key, shifts);
    }
    return shifts.flatMap(({ start, end, userId }) =>
      userId !== null && start <= at && at < end ? [userId] : [],
    );
  }
}

/**
 * Who is called one after the other as long as nobody answers. A level on which
 * nobody is on call is passed over at once; low urgency does not escalate.
 */
export function escalationStages(
  reader: OnCallReader,
  policy: EscalationPolicy,
  options: { at: number; urgency: 'high' | 'low' },
): Stage[] {
  const stages: Stage[] = [];
  const rounds = options.urgency === 'high' ? policy.loops + 1 : 1;
  let { at } = options;
  for (let round = 0; round < rounds; round++) {
    for (const [level, rule] of policy.rules.entries()) {
      const userIds = reader.peopleOn(policy, level, at);
      if (userIds.length > 0) {
        stages.push({ at, userIds });
        if (options.urgency === 'low') return stages;
        at += rule.delayMinutes * MINUTE;
      }
    }
  }
  return stages.length > 0 ? stages : [{ at: options.at, userIds: [] }];
}
