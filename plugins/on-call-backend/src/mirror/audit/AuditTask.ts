import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { AccountConfig, OnCallConfig } from '../../config';
import type { AuditStore, ScheduleStore } from '../../database';
import {
  type Clock,
  type PagerDutyClient,
  PagerDutyError,
} from '../../pagerduty';
import { createClients } from '../createClients';
import { nextStep } from '../history/nextWindows';
import { KEPT_DAYS, LOOK_BACK } from '../schedules/slots';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const FREQUENCY_MINUTES = 5;

/** Feed that says whether audit records can be read. */
export const AUDIT_FEED = 'audit';

/** Overrides are made some weeks before the shifts that can still be paid. */
const AHEAD = 31 * DAY;

/** Windows of a run; one is what is new, the others go back in time. */
const STEPS = 6;

export type AuditTaskOptions = {
  accounts: AccountConfig[];
  config: OnCallConfig;
  store: AuditStore;
  feeds: Pick<ScheduleStore, 'getFeed' | 'saveFeed'>;
  logger: LoggerService;
  clock: Clock;
};

/**
 * Keeps who changed schedules: one list for the whole account, what is new
 * first and then, a few requests at a time, what was before. Where PagerDuty
 * does not let the token read it, nothing else is lost.
 */
export class AuditTask {
  readonly #options: AuditTaskOptions;
  readonly #clients: Map<string, PagerDutyClient>;

  constructor(options: AuditTaskOptions) {
    this.#options = options;
    this.#clients = createClients(options.accounts, options.clock);
  }

  async schedule(scheduler: SchedulerService) {
    await scheduler.scheduleTask({
      id: 'pull-audit-records',
      frequency: { minutes: FREQUENCY_MINUTES },
      timeout: { minutes: 10 },
      initialDelay: { seconds: 60 },
      scope: 'global',
      fn: signal => this.run(signal),
    });
  }

  async run(signal?: AbortSignal) {
    await Promise.all(
      [...this.#clients].map(async ([account, client]) => {
        try {
          await this.#pull(account, client, signal);
        } catch (error) {
          if (signal?.aborted) return;
          await this.#report(account, error);
        }
      }),
    );
  }

  async #pull(account: string, client: PagerDutyClient, signal?: AbortSignal) {
    const { store, config, clock, feeds } = this.#options;
    const now = clock.now();
    const floor = now - Math.max(LOOK_BACK, config.scheduleHistoryMs) - AHEAD;
    let caughtUp = false;
    let malformed = 0;
    for (let step = 0; step < STEPS; step++) {
      const reach = await store.getReach(account);
      const next = nextStep(now, reach, { floor, caughtUp });
      if (!next) break;
      const records = await client.listAuditRecords(next.window, signal);
      await store.saveRecords(account, records.items, {
        reach: next.state,
        keptFrom: new Date(Math.min(floor, now - KEPT_DAYS * DAY)),
      });
      malformed += records.malformed;
      caughtUp ||= next.state.end >= now;
      await clock.wait(MINUTE / config.requestsPerMinute, signal);
    }
    await feeds.saveFeed(account, AUDIT_FEED, {
      attemptedAt: new Date(now),
      collectedAt: new Date(now),
      ...(malformed > 0 && {
        problem: {
          code: 'bad-answer',
          message: `Of PagerDuty's audit records, ${malformed} could not be read and were left out.`,
        },
      }),
    });
  }

  async #report(account: string, error: unknown) {
    const { feeds, clock, logger } = this.#options;
    const { code, message } = PagerDutyError.from(error);
    const known = await feeds.getFeed(account, AUDIT_FEED);
    const problem = {
      code,
      message:
        code === 'not-available'
          ? `PagerDuty's audit records are not available to this token. ${message}`
          : message,
    };
    // What a plan or a token does not allow is no news every few minutes.
    if (known.problem?.code !== code) {
      logger.warn('Who changed schedules could not be read', {
        account,
        code,
        problem: message,
        ...(!(error instanceof PagerDutyError) && {
          error: error instanceof Error ? error.message : 'unknown',
        }),
      });
    }
    await feeds.saveFeed(account, AUDIT_FEED, {
      ...known,
      attemptedAt: new Date(clock.now()),
      problem,
    });
  }
}
