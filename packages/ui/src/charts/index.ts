/**
 * Charts, and the tables that say the same. The chart library loads when the
 * first of them is drawn, and not with what imports them.
 *
 * @packageDocumentation
 */
export { type HeatCell, HeatMap, type HeatRow } from './HeatMap';
export { ShareBar } from './ShareBar';
export { Sparkline } from './Sparkline';
export { BurnDown, StackedArea, StackedBars, TrendLines } from './TimeChart';
export type {
  FillName,
  Palette,
  Series,
  TimeChartProps,
  TimePoint,
} from './types';
