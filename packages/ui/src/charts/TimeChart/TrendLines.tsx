import { lazy } from 'react';
import type { TimeChartProps } from '../types';
import { TimeChart } from './TimeChart';

const Drawing = lazy(() => import('../drawings/LineDrawing'));

/** How values rise and fall. */
export function TrendLines<S extends string>(
  props: TimeChartProps<S> & {
    /** Holds its value until the next point, as a level does. */
    step?: boolean;
    /** The only values that are told on the axis. */
    ticks?: number[];
  },
) {
  const { step, ticks } = props;
  return (
    <TimeChart
      palette="categories"
      {...props}
      fewest={2}
      draw={drawing => <Drawing {...drawing} step={step} ticks={ticks} />}
    />
  );
}
