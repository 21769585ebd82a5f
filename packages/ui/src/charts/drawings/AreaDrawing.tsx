import { useTheme } from '@material-ui/core/styles';
import { useId } from 'react';
import { Area, AreaChart } from 'recharts';
import { fillUrl, Patterns } from '../palette';
import { rowsOf } from './rows';
import type { DrawingProps } from './types';
import { useAxes } from './useAxes';
import { useWidth } from './useWidth';

/** Areas on one another, the first at the bottom. */
export default function AreaDrawing(props: DrawingProps) {
  const { series, points, fills, height } = props;
  const scope = useId();
  const { palette } = useTheme();
  const { element, width } = useWidth<HTMLDivElement>();
  const axes = useAxes({ ...props, scale: 'time' });
  return (
    <div ref={element}>
      <AreaChart
        width={width}
        height={height}
        data={rowsOf(points)}
        accessibilityLayer={false}
        margin={{ top: 8, right: 12, bottom: 0, left: 0 }}
      >
        <Patterns scope={scope} fills={fills} />
        {axes}
        {series.map(({ id, title }) => {
          const fill = fills.get(id)!;
          return (
            <Area
              key={id}
              type="stepAfter"
              dataKey={id}
              name={title}
              stackId="all"
              fill={fillUrl(scope, id, fill)}
              fillOpacity={1}
              stroke={palette.background.paper}
              isAnimationActive={false}
            />
          );
        })}
      </AreaChart>
    </div>
  );
}
