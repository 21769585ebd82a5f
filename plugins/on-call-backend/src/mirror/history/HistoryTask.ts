import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import type { AccountConfig, OnCallConfig } from '../../config';
import type { HistoryStore, ScheduleStore } from '../../database';
import {
  type Clock,
  type PagerDutyClient,
  PagerDutyError,
} from '../../pagerduty';
import { createClients } from '../createClients';
import { CHANGED_TOPIC } from '../PullTask';
import { nextStep } from './nextWindows';

const MINUTE = 60_000;
const FREQUENCY_MINUTES = 5;

/** Kept beyond what is read, so that nothing is forgotten and read again. */
const GRACE = 7 * 24 * 60 * MINUTE;

export type HistoryTaskOptions = {
  accounts: AccountConfig[];
  config: OnCallConfig;
  store: HistoryStore;
  feeds: Pick<ScheduleStore, 'getFeed' | 'saveFeed'>;
  events: EventsService;
  logger: LoggerService;
  clock: Clock;
};

/**
 * Keeps incidents and whom they interrupted: first what is new, then, in the
 * background and a few requests a minute, further into the past.
 */
export class HistoryTask {
  readonly #options: HistoryTaskOptions;
  readonly #clients: Map<string, PagerDutyClient>;

  constructor(options: HistoryTaskOptions) {
    this.#options = options;
    this.#clients = createClients(options.accounts, options.clock);
  }

  async schedule(scheduler: SchedulerService) {
    await scheduler.scheduleTask({
      id: 'pull-history',
      frequency: { minutes: FREQUENCY_MINUTES },
      timeout: { minutes: 10 },
      initialDelay: { seconds: 40 },
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
    await store.reclassify(account, config.hours);
    const now = clock.now();
    // Two lists a step, and pages beyond the first are rare.
    const steps = Math.max(
      2,
      (config.requestsPerMinute * FREQUENCY_MINUTES) / 4,
    );
    let caughtUp = false;
    let malformed = 0;
    for (let step = 0; step < steps; step++) {
      const state = await store.getHistory(account);
      const next = nextStep(
        now,
        state && {
          start: state.filledFrom.getTime(),
          end: state.filledTo.getTime(),
        },
        { floor: now - config.historyMs, caughtUp },
      );
      if (!next) break;
      malformed += await this.#read(account, client, next, signal);
      caughtUp ||= next.state.end >= now;
      await clock.wait(MINUTE / config.requestsPerMinute, signal);
    }
    await feeds.saveFeed(account, 'history', {
      attemptedAt: new Date(now),
      collectedAt: new Date(now),
      ...(malformed > 0 && {
        problem: {
          code: 'bad-answer',
          message: `Of the incidents and their log, ${malformed} items could not be read and were left out.`,
        },
      }),
    });
  }

  async #read(
    account: string,
    client: PagerDutyClient,
    { window, state }: NonNullable<ReturnType<typeof nextStep>>,
    signal?: AbortSignal,
  ): Promise<number> {
    const { store, config, clock, events, logger } = this.#options;
    const incidents = await client.listIncidents(window, signal);
    const log = await client.readLog(window, signal);
    const malformed = incidents.malformed + log.malformed;
    if (malformed > 0) {
      logger.warn('Some of the history could not be read and was left out', {
        account,
        malformed,
      });
    }
    await store.saveHistory(
      account,
      {
        updates: [...incidents.items, ...log.updates],
        notifications: log.notifications,
      },
      {
        hours: config.hours,
        state,
        keptFrom: new Date(clock.now() - config.historyMs - GRACE),
      },
    );
    if (incidents.items.length + log.updates.length > 0) {
      await events.publish({
        topic: CHANGED_TOPIC,
        eventPayload: {
          account,
          collectedAt: new Date(state.end).toISOString(),
        },
      });
    }
    return malformed;
  }

  async #report(account: string, error: unknown) {
    const { feeds, clock, logger } = this.#options;
    const { code, message } = PagerDutyError.from(error);
    logger.warn('The history of incidents could not be read', {
      account,
      code,
      problem: message,
      ...(!(error instanceof PagerDutyError) && {
        error: error instanceof Error ? error.message : 'unknown',
      }),
    });
    const known = await feeds.getFeed(account, 'history');
    await feeds.saveFeed(account, 'history', {
      ...known,
      attemptedAt: new Date(clock.now()),
      problem: { code, message },
    });
  }
}
