import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import type { SweepBatch, SweepStore } from '../database';
import type { EvidenceCollector } from '../evidence/EvidenceCollector';
import type { SubjectEvaluator } from './SubjectEvaluator';
import type { SweepPlan, SweepPlanner } from './SweepPlanner';

/** Subjects that are locked, evaluated and stored at once. */
const BATCH_SIZE = 2_000;
const LEASE_MS = 60_000;
const POLL_MS = 500;

/**
 * Evaluates all subjects against all standards in force, together with the
 * other backends on the same database. Whoever finds a sweep due leads it;
 * batches are claimed by all, and what a killed backend leaves is taken over
 * when its lease runs out.
 */
export class Sweep {
  readonly #options: SweepOptions;
  readonly #worker = randomUUID();

  private constructor(options: SweepOptions) {
    this.#options = options;
  }

  static create(options: SweepOptions): Sweep {
    return new Sweep(options);
  }

  /** Leads or helps, where there is something to do; one statement if not. */
  async work(signal: AbortSignal): Promise<void> {
    const { sweeps, planner, clock } = this.#options;
    const { due, claimable } = await sweeps.getWork(clock());
    if (due) await this.#lead(signal);
    else if (claimable > 0) {
      await this.#evaluate(await planner.resume(signal), signal);
    }
  }

  async #lead(signal: AbortSignal): Promise<void> {
    const { sweeps, planner, logger, clock } = this.#options;
    const startedAt = clock();
    const led = await sweeps.lead(this.#lease());
    if (!led) return;
    const heart = this.#beat(signal);
    try {
      const plan = led.planned
        ? await planner.resume(heart.signal)
        : await planner.begin(heart.signal);
      if (!led.planned)
        await sweeps.plan({
          sweep: led.sweep,
          worker: this.#worker,
          firstRefs: this.#firstRefsOf(plan),
        });
      const changes = await this.#evaluate(plan, heart.signal);
      await this.#awaitOthers(plan, heart.signal);
      await planner.end(plan);
      await sweeps.stepDown(this.#worker, 'ended');
      logger[changes > 0 ? 'info' : 'debug']('Subjects evaluated', {
        subjects: plan.subjects.length,
        changes,
        milliseconds: clock().getTime() - startedAt.getTime(),
      });
    } catch (error) {
      await sweeps.stepDown(this.#worker, signal.aborted ? 'left' : 'ended');
      throw error;
    } finally {
      heart.stop();
    }
  }

  /** Prolongs the lease while this backend leads; aborts where another does. */
  #beat(signal: AbortSignal): { signal: AbortSignal; stop(): void } {
    const lost = new AbortController();
    const timer = setInterval(() => {
      this.#options.sweeps.renew(this.#lease()).then(
        held => {
          if (!held) lost.abort(new Error('Another backend leads the sweep'));
        },
        // A lease that cannot be renewed runs out, and others see it.
        () => {},
      );
    }, this.#leaseMs / 4);
    timer.unref();
    return {
      signal: AbortSignal.any([signal, lost.signal]),
      stop: () => clearInterval(timer),
    };
  }

  async #evaluate(plan: SweepPlan, signal: AbortSignal): Promise<number> {
    const { sweeps, collector } = this.#options;
    const failures = await collector.failures();
    let changes = 0;
    for (;;) {
      signal.throwIfAborted();
      const batch = await sweeps.claim(this.#lease());
      if (!batch) return changes;
      changes += await this.#evaluateBatch(plan, batch, failures);
    }
  }

  async #evaluateBatch(
    { subjects, standards }: SweepPlan,
    batch: SweepBatch,
    failures: ReadonlyMap<string, string>,
  ): Promise<number> {
    const { firstRef, nextRef } = batch;
    try {
      const { changes } = await this.#options.evaluator.evaluate(
        subjects.filter(
          ({ entityRef }) =>
            entityRef >= firstRef &&
            (nextRef === undefined || entityRef < nextRef),
        ),
        standards,
        { failures, batch },
      );
      return changes;
    } catch (error) {
      // This backend was too slow, and another has done it.
      if (isError(error) && error.name === 'ConflictError') return 0;
      throw error;
    }
  }

  /** Waits for what others do, and does what they left. */
  async #awaitOthers(plan: SweepPlan, signal: AbortSignal): Promise<void> {
    const { sweeps, clock } = this.#options;
    for (;;) {
      const { remaining, claimable } = await sweeps.getWork(clock());
      if (remaining === 0) return;
      if (claimable > 0) await this.#evaluate(plan, signal);
      else await delay(POLL_MS, undefined, { signal });
    }
  }

  #firstRefsOf({ subjects, standards }: SweepPlan): string[] {
    if (standards.length === 0) return [];
    const { batchSize = BATCH_SIZE } = this.#options;
    return subjects
      .filter((_, index) => index % batchSize === 0)
      .map(({ entityRef }) => entityRef);
  }

  get #leaseMs() {
    return this.#options.leaseMs ?? LEASE_MS;
  }

  #lease() {
    const now = this.#options.clock();
    return {
      worker: this.#worker,
      now,
      until: new Date(now.getTime() + this.#leaseMs),
    };
  }
}

export type SweepOptions = {
  sweeps: SweepStore;
  planner: SweepPlanner;
  collector: EvidenceCollector;
  evaluator: SubjectEvaluator;
  logger: LoggerService;
  clock: () => Date;
  /** How long after a backend was killed others take over; a minute. */
  leaseMs?: number;
  batchSize?: number;
};
