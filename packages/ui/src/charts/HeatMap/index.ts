export { HeatMap } from './HeatMap';
export type { HeatCell, HeatRow } from './types';
