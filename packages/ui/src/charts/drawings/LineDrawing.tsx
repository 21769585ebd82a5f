import { Line, LineChart, ReferenceLine } from 'recharts';
import { useTheme } from '@material-ui/core/styles';
import { rowsOf } from './rows';
import type { DrawingProps } from './types';
import { useAxes } from './useAxes';
import { useWidth } from './useWidth';

// Lines that differ in colour alone look alike to some.
const DASHES = [undefined, '6 3', '2 3', '8 3 2 3'];

/** Lines over time, and where they are to go. */
export default function LineDrawing(
  props: DrawingProps & {
    step?: boolean;
    ticks?: number[];
    /** A straight line from the first point to here. */
    target?: { at: string; value: number };
  },
) {
  const { series, points, fills, height, step, ticks, target } = props;
  const { palette } = useTheme();
  const { element, width } = useWidth<HTMLDivElement>();
  const axes = useAxes({
    ...props,
    scale: 'time',
    ...(ticks && { domain: [Math.min(...ticks), Math.max(...ticks)] }),
  });
  const [first] = points;
  const start = first?.values[series[0]?.id];
  return (
    <div ref={element}>
      <LineChart
        width={width}
        height={height}
        data={rowsOf(points)}
        accessibilityLayer={false}
        margin={{ top: 8, right: 12, bottom: 0, left: 0 }}
      >
        {axes}
        {target && start !== undefined && (
          <ReferenceLine
            ifOverflow="extendDomain"
            stroke={palette.textSubtle}
            strokeDasharray="3 4"
            segment={[
              { x: Date.parse(first.at), y: start },
              { x: Date.parse(target.at), y: target.value },
            ]}
          />
        )}
        {series.map(({ id, title }, index) => (
          <Line
            key={id}
            type={step ? 'stepAfter' : 'linear'}
            dataKey={id}
            name={title}
            stroke={fills.get(id)?.colour}
            strokeWidth={2}
            strokeDasharray={DASHES[index % DASHES.length]}
            dot={points.length <= 31 ? { r: 2 } : false}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </div>
  );
}
