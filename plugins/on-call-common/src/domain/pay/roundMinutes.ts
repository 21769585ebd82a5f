import type { PayRounding } from './types';

/**
 * What is paid of stretches of minutes. Rounded to the nearest, half a step
 * goes up.
 */
export function roundMinutes(
  stretches: number[],
  rounding: PayRounding,
  minimum: number,
): number {
  const held = stretches.reduce((sum, minutes) => sum + minutes, 0);
  const units = rounding.per === 'line' ? [held] : stretches;
  return units
    .filter(minutes => minutes > 0)
    .map(minutes => Math.max(minimum, round(minutes, rounding)))
    .reduce((sum, minutes) => sum + minutes, 0);
}

function round(minutes: number, { toMinutes, direction }: PayRounding) {
  const steps = minutes / toMinutes;
  switch (direction) {
    case 'up':
      return Math.ceil(steps) * toMinutes;
    case 'down':
      return Math.floor(steps) * toMinutes;
    default:
      return Math.round(steps) * toMinutes;
  }
}
