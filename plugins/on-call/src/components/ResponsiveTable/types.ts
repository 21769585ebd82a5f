import type { ReactNode } from 'react';

/** One column; the first one names the row. */
export type Column<T> = {
  key: string;
  title: string;
  align?: 'right';
  render(row: T): ReactNode;
};

/** Rows that belong together, below a title of their own. */
export type RowGroup<T> = {
  key: string;
  title?: ReactNode;
  rows: Array<{ key: string; row: T }>;
};

export type ResponsiveTableProps<T> = {
  label: string;
  columns: Column<T>[];
  groups: RowGroup<T>[];
};
