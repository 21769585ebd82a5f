import type { Fill } from '../palette';
import type { Series, TimePoint } from '../types';

/** What a drawing is given: everything resolved, nothing left to look up. */
export type DrawingProps = {
  series: Series[];
  points: TimePoint[];
  fills: Map<string, Fill>;
  height: number;
  format(value: number): string;
  formatTime(iso: string): string;
};
