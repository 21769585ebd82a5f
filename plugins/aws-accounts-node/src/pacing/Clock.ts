/**
 * Time as the readers see it, so that tests need not wait.
 * @public
 */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/**
 * The machine's own clock.
 * @public
 */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: milliseconds =>
    new Promise(resolve => {
      setTimeout(resolve, milliseconds);
    }),
};
