import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';

export const SWEEP_TASK = 'readiness-sweep';

/** News arrives in bursts; one sweep answers all of a burst. */
const DELAY_MS = 1_000;
const RETRY_MS = 10_000;

/** Asks for a sweep soon, whoever asks and however often. */
export class SweepTrigger {
  readonly #scheduler: SchedulerService;
  readonly #logger: LoggerService;
  #timer: NodeJS.Timeout | undefined;

  private constructor(options: {
    scheduler: SchedulerService;
    logger: LoggerService;
  }) {
    this.#scheduler = options.scheduler;
    this.#logger = options.logger;
  }

  static create(options: {
    scheduler: SchedulerService;
    logger: LoggerService;
  }): SweepTrigger {
    return new SweepTrigger(options);
  }

  request(): void {
    this.#in(DELAY_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #in(ms: number): void {
    if (this.#timer) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#scheduler.triggerTask(SWEEP_TASK).catch(error => {
        // A sweep that runs already may have missed the news.
        if (toError(error).name === 'ConflictError') this.#in(RETRY_MS);
        else this.#logger.warn('Sweep could not be triggered', toError(error));
      });
    }, ms);
    this.#timer.unref();
  }
}
