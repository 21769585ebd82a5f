export { ResponsiveTable } from './ResponsiveTable';
export type { Column, RowGroup, Sorting } from './types';
