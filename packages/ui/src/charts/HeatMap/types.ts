/** How one row stands in one column. */
export type HeatCell = {
  /** Share of what counts that is as it should be; absent where not known. */
  share?: number;
  /** Shares of all that are unknown and exempt. */
  unknown?: number;
  exempt?: number;
  /** Nothing counts here. */
  notApplicable?: boolean;
  /** More for those who ask, such as "12 of 14 rules". */
  detail?: string;
};

/** A row of the map, at its place in a tree. */
export type HeatRow<C extends string = string> = {
  id: string;
  title: string;
  /** 0 at the root. */
  depth: number;
  /** Whether its children are shown; absent where it has none. */
  open?: boolean;
  cells: Partial<Record<C, HeatCell>>;
};
