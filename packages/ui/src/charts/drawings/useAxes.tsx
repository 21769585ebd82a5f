import { useTheme } from '@material-ui/core/styles';
import { CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts';
import { TooltipBox } from './TooltipBox';
import type { DrawingProps } from './types';

/** The axes, the grid and the tooltip that all drawings share. */
export function useAxes(
  props: DrawingProps & {
    /** Points keep their distance in time, or stand side by side. */
    scale: 'time' | 'band';
    ticks?: number[];
    domain?: [number, number | 'auto'];
    integer?: boolean;
  },
) {
  const { palette, typography } = useTheme();
  const tick = {
    fill: palette.textSubtle,
    fontFamily: typography.fontFamily,
    fontSize: 12,
  };
  const { scale, ticks, domain, format, formatTime, integer } = props;
  return (
    <>
      <CartesianGrid vertical={false} stroke={palette.divider} />
      <XAxis
        dataKey={scale === 'time' ? 'time' : 'at'}
        {...(scale === 'time' && {
          type: 'number' as const,
          scale: 'time' as const,
          domain: ['dataMin', 'dataMax'],
        })}
        tickFormatter={value =>
          formatTime(
            typeof value === 'number' ? new Date(value).toISOString() : value,
          )
        }
        minTickGap={24}
        tick={tick}
        tickLine={false}
        stroke={palette.divider}
      />
      <YAxis
        width="auto"
        ticks={ticks}
        domain={domain ?? [0, 'auto']}
        allowDecimals={!integer}
        tickFormatter={format}
        tick={tick}
        tickLine={false}
        axisLine={false}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: palette.text.primary, fill: palette.action.hover }}
        content={content => <TooltipBox {...content} {...props} />}
      />
    </>
  );
}
