import timers from 'node:timers/promises';

/** The clock of this process, all of whose code reads another time by it. */
export type ShiftedClock = {
  now(): Date;
  /** Goes on from a time; waits that have begun are not shortened. */
  moveTo(time: Date): void;
  /** Gives the process back its own clock. */
  restore(): void;
};

/**
 * Shifts the clock of the whole process, so that everything that runs in it,
 * stores and tokens included, takes a past date for now. Pauses that are there
 * out of courtesy, between requests for example, are left out: a year has many.
 */
export function shiftClock(): ShiftedClock {
  const RealDate = globalThis.Date;
  const wait = timers.setTimeout;
  let offset = 0;
  const now = () => RealDate.now() + offset;
  class ShiftedDate extends RealDate {
    constructor(...args: ConstructorParameters<typeof RealDate> | []) {
      if (args.length === 0) super(now());
      else super(...args);
    }

    static now() {
      return now();
    }

    // What was made elsewhere is a date as well.
    static [Symbol.hasInstance](value: unknown) {
      return Object.prototype.toString.call(value) === '[object Date]';
    }
  }
  globalThis.Date = ShiftedDate as DateConstructor;
  timers.setTimeout = (milliseconds, ...rest) =>
    wait(Math.min(milliseconds ?? 1, 1), ...rest);
  return {
    now: () => new Date(),
    moveTo: time => {
      offset = time.getTime() - RealDate.now();
    },
    restore: () => {
      globalThis.Date = RealDate;
      timers.setTimeout = wait;
    },
  };
}
