import { DateTime } from 'luxon';
import type { StableIds } from '../stableIds';
import type { Rollout } from '../types';

/** Days between two things that a team does for several of its components. */
const SPREAD_DAYS = 21;

/** Nothing of today's company is newer than this. */
const NEWEST_DAYS = 7;

/**
 * Months ago at which teams got their house in order that did not do it for
 * being called themselves: central operations, and those that still prepare.
 */
const preparedMonthsAgo: Record<string, number> = {
  'platform-operations': 8,
  insertion: 1,
  publishing: 2,
  'mobile-apps': 1,
};

/** What a team does on its way, in months before or after it takes over. */
const offsets = {
  described: -5,
  reachable: -4,
  linked: -4,
  accounts: -3,
  hired: -2,
  paged: -2.5,
  migrated: -2,
  dashboards: -2,
  coded: -1.5,
  runbooks: -1,
  contacts: -1,
  cleaned: -0.5,
};

export type Milestone = keyof typeof offsets;

/** When the teams did what made the company what it is today. */
export class Milestones {
  readonly #ids: StableIds;
  readonly #rollout: Rollout;
  readonly #newest: DateTime;

  private constructor(ids: StableIds, rollout: Rollout) {
    this.#ids = ids;
    this.#rollout = rollout;
    this.#newest = monthOf(rollout).minus({ days: NEWEST_DAYS });
  }

  static create(ids: StableIds, rollout: Rollout): Milestones {
    return new Milestones(ids, rollout);
  }

  /** When a team took over from central operations, if it has. */
  takeover(team: string): Date | undefined {
    const takeover = this.#rollout.takeovers[team];
    return takeover === undefined ? undefined : new Date(takeover);
  }

  /** When a team reached a milestone, with a single thing or with all. */
  reached(team: string, milestone: Milestone, thing?: string): Date {
    const offset = offsets[milestone];
    const days =
      thing === undefined
        ? 0
        : this.#ids.number(SPREAD_DAYS, 'milestone', milestone, thing);
    const at = this.#pivot(team).plus({ days: offset * 30 + days });
    return DateTime.min(at, this.#newest).toJSDate();
  }

  /** A number of days before the month that the company is made in. */
  daysAgo(days: number): Date {
    return monthOf(this.#rollout).minus({ days }).toJSDate();
  }

  #pivot(team: string): DateTime {
    const prepared = preparedMonthsAgo[team];
    const takeover = this.#rollout.takeovers[team];
    return prepared === undefined && takeover !== undefined
      ? DateTime.fromISO(takeover, { zone: 'utc' })
      : monthOf(this.#rollout).minus({ months: prepared ?? 1 });
  }
}

function monthOf({ until }: Rollout): DateTime {
  return DateTime.fromISO(until, { zone: 'utc' });
}
