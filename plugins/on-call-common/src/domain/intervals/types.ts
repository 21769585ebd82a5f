/**
 * A half-open stretch of time [start, end), in milliseconds since the epoch.
 * @public
 */
export type Interval = { start: number; end: number };
