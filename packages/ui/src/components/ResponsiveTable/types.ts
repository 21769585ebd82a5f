import type { ReactNode } from 'react';
import type { Order } from '../SortField';

/** One column; the first one names the row. */
export type Column<T, C extends string = string> = {
  key: C;
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

/** What the order of the rows is, and who to tell of another. */
export type Sorting<C extends string> = {
  /** Of the field that takes the place of headings on narrow screens. */
  id: string;
  order: Order<C>;
  onSort(order: Order<C>): void;
  /** Columns that cannot be sorted by. */
  except?: C[];
};

export type ResponsiveTableProps<T, C extends string = string> = {
  label: string;
  columns: Column<T, C>[];
  groups: RowGroup<T>[];
  /** Absent where the rows have one order. */
  sorting?: Sorting<C>;
};
