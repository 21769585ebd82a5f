import { lazy } from 'react';
import type { TimeChartProps } from '../types';
import { TimeChart } from './TimeChart';

const Drawing = lazy(() => import('../drawings/AreaDrawing'));

/** How many of each kind there are, or which share, as time goes on. */
export function StackedArea<S extends string>(props: TimeChartProps<S>) {
  return (
    <TimeChart
      {...props}
      fewest={2}
      draw={drawing => <Drawing {...drawing} />}
    />
  );
}
