import { lazy } from 'react';
import type { TimeChartProps } from '../types';
import { TimeChart } from './TimeChart';

const Drawing = lazy(() => import('../drawings/LineDrawing'));

/** How much is left of what is to go away, and by when it is to be gone. */
export function BurnDown(
  props: Omit<TimeChartProps<'left'>, 'series' | 'points'> & {
    /** What is left is called so. */
    left: string;
    points: Array<{ at: string; left?: number }>;
    /** ISO date by which nothing is to be left. */
    until?: string;
  },
) {
  const { left, points, until } = props;
  return (
    <TimeChart
      palette="categories"
      {...props}
      series={[{ id: 'left', title: left }]}
      points={points.map(point => ({
        at: point.at,
        values: point.left === undefined ? {} : { left: point.left },
      }))}
      fewest={2}
      draw={drawing => (
        <Drawing
          {...drawing}
          step
          target={until ? { at: until, value: 0 } : undefined}
        />
      )}
    />
  );
}
