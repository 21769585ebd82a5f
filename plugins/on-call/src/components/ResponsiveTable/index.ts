export { ResponsiveTable } from './ResponsiveTable';
export type { Column, RowGroup } from './types';
