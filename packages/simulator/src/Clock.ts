/**
 * The simulator's clock: it moves with real time unless it has been stopped.
 * @public
 */
export interface Clock {
  now(): Date;
  /** Stops the clock at a time. */
  stopAt(time: Date): void;
  /** Moves the clock by a time, which may be negative, running or stopped. */
  advance(milliseconds: number): void;
  /** Lets the clock run on from where it is. */
  run(): void;
  readonly isStopped: boolean;
}

export class OffsetClock implements Clock {
  readonly #realTime: () => number;
  #offset = 0;
  #stoppedAt?: number;

  private constructor(realTime: () => number) {
    this.#realTime = realTime;
  }

  static create(options: { realTime: () => number; stopAt?: Date }): Clock {
    const clock = new OffsetClock(options.realTime);
    if (options.stopAt) clock.stopAt(options.stopAt);
    return clock;
  }

  get isStopped(): boolean {
    return this.#stoppedAt !== undefined;
  }

  now(): Date {
    return new Date(this.#stoppedAt ?? this.#realTime() + this.#offset);
  }

  stopAt(time: Date): void {
    this.#stoppedAt = time.getTime();
  }

  advance(milliseconds: number): void {
    if (this.#stoppedAt === undefined) {
      this.#offset += milliseconds;
    } else {
      this.#stoppedAt += milliseconds;
    }
  }

  run(): void {
    if (this.#stoppedAt === undefined) return;
    this.#offset = this.#stoppedAt - this.#realTime();
    this.#stoppedAt = undefined;
  }
}
