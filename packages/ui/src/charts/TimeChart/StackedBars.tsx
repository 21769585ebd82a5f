import { lazy } from 'react';
import type { TimeChartProps } from '../types';
import { TimeChart } from './TimeChart';

const Drawing = lazy(() => import('../drawings/BarDrawing'));

/** Counts of one span of time after the other, such as weeks. */
export function StackedBars<S extends string>(props: TimeChartProps<S>) {
  return (
    <TimeChart
      {...props}
      fewest={1}
      draw={drawing => <Drawing {...drawing} />}
    />
  );
}
