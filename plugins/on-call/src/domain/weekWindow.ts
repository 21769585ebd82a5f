const WEEK_MILLISECONDS = 7 * 86_400_000;

/** The week that starts at a moment, as far as it is within the window. */
export function weekWindow(
  start: string,
  window: { from?: string; to?: string },
): { from: string; to: string } {
  const from = Date.parse(start);
  const bound = (iso: string | undefined, otherwise: number) =>
    iso === undefined ? otherwise : Date.parse(iso);
  return {
    from: toIso(Math.max(from, bound(window.from, from))),
    to: toIso(Math.min(from + WEEK_MILLISECONDS, bound(window.to, Infinity))),
  };
}

function toIso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
