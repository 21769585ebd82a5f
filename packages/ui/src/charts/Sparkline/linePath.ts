/**
 * The path of a line through values from left to right, 0 at the bottom; it
 * breaks where a value is not known. One value alone is a dot.
 */
export function linePath(
  values: Array<number | undefined>,
  box: { width: number; height: number; maximum?: number },
): string {
  const known = values.flatMap(value => value ?? []);
  const top = Math.max(box.maximum ?? 0, ...known) || 1;
  const step = values.length > 1 ? box.width / (values.length - 1) : 0;
  let drawing = false;
  return values
    .flatMap((value, index) => {
      if (value === undefined) {
        drawing = false;
        return [];
      }
      const x = round(index * step);
      const y = round(box.height - (Math.max(0, value) / top) * box.height);
      const alone =
        !drawing &&
        (index === values.length - 1 || values[index + 1] === undefined);
      const command = drawing ? 'L' : 'M';
      drawing = true;
      return [`${command}${x} ${y}`, ...(alone ? ['h0.01'] : [])];
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
