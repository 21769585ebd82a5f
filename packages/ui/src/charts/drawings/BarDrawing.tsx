import { useId } from 'react';
import { Bar, BarChart } from 'recharts';
import { fillUrl, Patterns } from '../palette';
import { rowsOf } from './rows';
import type { DrawingProps } from './types';
import { useAxes } from './useAxes';
import { useWidth } from './useWidth';

const WIDEST_BAR = 56;

/** One bar for each point, its series on one another. */
export default function BarDrawing(props: DrawingProps) {
  const { series, points, fills, height } = props;
  const scope = useId();
  const { element, width } = useWidth<HTMLDivElement>();
  const axes = useAxes({ ...props, scale: 'band', integer: true });
  return (
    <div ref={element}>
      <BarChart
        width={width}
        height={height}
        data={rowsOf(points)}
        accessibilityLayer={false}
        barCategoryGap={2}
        margin={{ top: 8, right: 12, bottom: 0, left: 0 }}
      >
        <Patterns scope={scope} fills={fills} />
        {axes}
        {series.map(({ id, title }) => (
          <Bar
            key={id}
            dataKey={id}
            name={title}
            stackId="all"
            maxBarSize={WIDEST_BAR}
            fill={fillUrl(scope, id, fills.get(id)!)}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </div>
  );
}
