import { setTimeout as sleep } from 'node:timers/promises';

/** Time, and the dice for jitter, apart so that tests hold them. */
export interface Clock {
  now(): number;
  /** Between 0 and 1. */
  random(): number;
  /** Rejects when the signal aborts. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  wait: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
};
