export { BurnDown } from './BurnDown';
export { StackedArea } from './StackedArea';
export { StackedBars } from './StackedBars';
export { TrendLines } from './TrendLines';
