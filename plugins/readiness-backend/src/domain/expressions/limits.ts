/**
 * What an expression and the evidence it reads may measure at most. Together
 * they bound what one evaluation can cost in time and memory.
 */
export const EXPRESSION_LIMITS = {
  characters: 2_000,
  astNodes: 300,
  depth: 32,
  /** Steps at most, with every list and text as long as it may be. */
  cost: 100_000,
  /** The same of all expressions of a standard together, for one subject. */
  standardCost: 1_000_000,
  /** Characters in the largest value that is made on the way. */
  size: 10_000_000,
  /** Characters in the text of a duration. */
  duration: 64,
} as const;

export const EVIDENCE_LIMITS = {
  stringLength: 2_000,
  listLength: 500,
  /** Values in all lists and maps of one source for one subject together. */
  values: 5_000,
} as const;
