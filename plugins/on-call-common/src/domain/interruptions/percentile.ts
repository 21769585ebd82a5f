/**
 * The value that the given share of all values does not exceed (nearest rank);
 * undefined of nothing.
 * @public
 */
export function percentile(values: number[], share: number) {
  if (values.length === 0) return undefined;
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.max(0, Math.ceil(share * ordered.length) - 1)];
}
