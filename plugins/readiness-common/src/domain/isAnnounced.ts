/**
 * Whether a rule is announced: shown and computed, but not counted before its
 * day has come in UTC.
 * @public
 */
export function isAnnounced(
  rule: { effectiveFrom?: string },
  now: Date,
): boolean {
  return (
    rule.effectiveFrom !== undefined &&
    now.getTime() < Date.parse(`${rule.effectiveFrom}T00:00:00Z`)
  );
}
