import { once } from 'node:events';
import { idleMemory, watchMemory } from './memory';
import type { Assignment, FromChild, Measured } from './types';

export function tell(message: FromChild): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send!(message, undefined, {}, error =>
      error ? reject(error) : resolve(),
    );
  });
}

export type Counts = { mutations: number; entityUpdates: number };

type Limits = Pick<Assignment, 'sampleSeconds'>;

/** A process that measures one pull after the other, from one idle state. */
export class Measuring {
  readonly #assignment: Limits;
  readonly #idle: number;
  readonly #warnings: string[];

  static async create(assignment: Limits, warnings: string[]) {
    return new Measuring(assignment, warnings, await idleMemory());
  }

  private constructor(assignment: Limits, warnings: string[], idle: number) {
    this.#assignment = assignment;
    this.#warnings = warnings;
    this.#idle = idle;
  }

  /** False where the pull was ended early, and nothing can follow on it. */
  async pull(
    phase: string,
    run: (signal: AbortSignal) => Promise<Record<string, number> | void>,
    counts?: () => Counts,
  ): Promise<boolean> {
    // The simulator's counters are read by the other process, which says go.
    const go = once(process, 'message');
    await tell({ type: 'begin' });
    await go;

    const before = counts?.();
    const controller = new AbortController();
    const { sampleSeconds } = this.#assignment;
    const timer =
      sampleSeconds !== undefined &&
      setTimeout(() => controller.abort(), sampleSeconds * 1000);
    const peak = watchMemory();
    const cpuBefore = process.cpuUsage();
    const startedAt = process.hrtime.bigint();
    const figures = await run(controller.signal);
    const seconds = Number(process.hrtime.bigint() - startedAt) / 1e9;
    const cpu = process.cpuUsage(cpuBefore);
    const peakMegabytes = (peak() - this.#idle) / 1024 / 1024;
    if (timer) {
      clearTimeout(timer);
    }
    const after = counts?.();
    const measured: Measured = {
      phase,
      seconds,
      cpuSeconds: (cpu.user + cpu.system) / 1e6,
      peakMegabytesAboveIdle: peakMegabytes,
      ...(before &&
        after && {
          mutations: after.mutations - before.mutations,
          entityUpdates: after.entityUpdates - before.entityUpdates,
        }),
      ...(figures && { figures }),
      isSample: controller.signal.aborted,
      warnings: this.#warnings.splice(0),
    };
    const acknowledged = once(process, 'message');
    await tell({ type: 'measured', measured });
    await acknowledged;
    return !measured.isSample;
  }
}
