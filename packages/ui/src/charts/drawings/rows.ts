import type { TimePoint } from '../types';

/** Points as the chart library reads them. */
export function rowsOf(points: TimePoint[]) {
  return points.map(({ at, values }) => ({
    ...values,
    at,
    time: Date.parse(at),
  }));
}
