import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { AccountConfig, OnCallConfig } from '../../config';
import type { ScheduleStore } from '../../database';
import {
  type Clock,
  type PagerDutyClient,
  PagerDutyError,
} from '../../pagerduty';
import { createClients } from '../createClients';
import { pullScheduleLists } from './pullScheduleLists';
import { dueSlots, KEPT_DAYS, slotOf, windowOf, withinBudget } from './slots';
import type { SlotRequest } from './types';

const MINUTE = 60_000;
const FREQUENCY_MINUTES = 5;
const DAY = 24 * 60 * MINUTE;

/** After these, whatever is asked next would only fail in the same way. */
const FATAL: Array<PagerDutyError['code']> = [
  'unauthorized',
  'unreachable',
  'rate-limited',
];

export type SchedulesTaskOptions = {
  accounts: AccountConfig[];
  config: OnCallConfig;
  store: ScheduleStore;
  logger: LoggerService;
  clock: Clock;
};

/**
 * Keeps the final shifts of all schedules, a few schedules at a time, so that
 * the requests spread over the hour.
 */
export class SchedulesTask {
  readonly #options: SchedulesTaskOptions;
  readonly #clients: Map<string, PagerDutyClient>;

  constructor(options: SchedulesTaskOptions) {
    this.#options = options;
    this.#clients = createClients(options.accounts, options.clock);
  }

  async schedule(scheduler: SchedulerService) {
    await scheduler.scheduleTask({
      id: 'pull-schedules',
      frequency: { minutes: FREQUENCY_MINUTES },
      timeout: { minutes: 10 },
      initialDelay: { seconds: 20 },
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
          this.#options.logger.error('Schedules could not be pulled', {
            account,
            error: error instanceof Error ? error.message : 'unknown',
          });
        }
      }),
    );
  }

  async #pull(account: string, client: PagerDutyClient, signal?: AbortSignal) {
    const { store, clock, config, logger } = this.#options;
    const known = await store.getFeed(account, 'schedules');
    const state = await pullScheduleLists(client, {
      ...this.#options,
      account,
      known,
      confirmAfterMs: config.confirmShrinkAfterMs,
      signal,
    });
    await store.saveFeed(account, 'schedules', state);
    if (state.problem) {
      logger.warn('Schedules were not read completely', {
        account,
        code: state.problem.code,
        problem: state.problem.message,
      });
      const { code } = state.problem;
      if (FATAL.includes(code) || code === 'not-available') return;
    }
    const now = clock.now();
    await store.deleteSlotsBefore(account, slotOf(now - KEPT_DAYS * DAY));

    const schedules = await store.getSchedules(account);
    const systems = new Map(schedules.map(({ id, system }) => [id, system]));
    const due = dueSlots(
      now,
      [...systems.keys()],
      await store.getSlots(account),
      config.scheduleHistoryMs,
    );
    const perMinute = config.requestsPerMinute;
    const requests = withinBudget(due, {
      failing: new Set(
        schedules.filter(({ failing }) => failing).map(({ id }) => id),
      ),
      budget: perMinute * FREQUENCY_MINUTES,
      turn: Math.floor(now / (FREQUENCY_MINUTES * MINUTE)),
    });
    for (const request of requests) {
      signal?.throwIfAborted();
      const system = systems.get(request.scheduleId)!;
      const failed = await this.#read(account, client, request, system, signal);
      if (failed && FATAL.includes(failed.code)) return;
      await clock.wait(MINUTE / perMinute / 2, signal);
    }
  }

  async #read(
    account: string,
    client: PagerDutyClient,
    { scheduleId, slot }: SlotRequest,
    system: 'v2' | 'v3',
    signal?: AbortSignal,
  ): Promise<PagerDutyError | undefined> {
    const { store, clock, logger } = this.#options;
    try {
      const at = new Date(clock.now());
      const { schedule, shifts } = await client.readSchedule(
        { id: scheduleId, system },
        windowOf(slot),
        signal,
      );
      await store.saveSlot(account, at, slot, schedule, shifts);
      return undefined;
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof PagerDutyError)) throw error;
      const { code, message } = error;
      logger.warn('A schedule could not be read', {
        account,
        schedule: scheduleId,
        code,
        problem: message,
      });
      await store.saveProblem(account, scheduleId, { code, message });
      return error;
    }
  }
}
