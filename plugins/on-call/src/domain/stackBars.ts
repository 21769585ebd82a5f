/** Puts bars that overlap onto tracks of their own, as few as it takes. */
export function stackBars<T extends { from: string; until: string }>(
  bars: T[],
): T[][] {
  const tracks: Array<{ end: number; bars: T[] }> = [];
  const sorted = [...bars].sort(
    (a, b) => Date.parse(a.from) - Date.parse(b.from),
  );
  for (const bar of sorted) {
    const start = Date.parse(bar.from);
    const end = Date.parse(bar.until);
    const free = tracks.find(track => track.end <= start);
    if (free) {
      free.bars.push(bar);
      free.end = end;
    } else {
      tracks.push({ end, bars: [bar] });
    }
  }
  return tracks.map(track => track.bars);
}
