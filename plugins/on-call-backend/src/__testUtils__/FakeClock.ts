import type { Clock } from '../pagerduty';

/** A clock that goes on by itself only while somebody waits. */
export class FakeClock implements Clock {
  readonly waits: number[] = [];
  #now: number;

  constructor(now: string | number = '2026-10-20T12:00:00Z') {
    this.#now = new Date(now).getTime();
  }

  now() {
    return this.#now;
  }

  random() {
    return 0.5;
  }

  async wait(milliseconds: number, signal?: AbortSignal) {
    signal?.throwIfAborted();
    this.waits.push(milliseconds);
    this.advance(milliseconds);
  }

  advance(milliseconds: number) {
    this.#now += milliseconds;
  }
}
