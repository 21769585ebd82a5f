import { formatShare } from '../../format/share';
import type { HeatCell } from './types';

/** What stands in a cell. */
export function cellText(cell: HeatCell | undefined, locale: string): string {
  if (!cell || cell.notApplicable) return '–';
  if (cell.share === undefined) return (cell.exempt ?? 0) >= 1 ? '⊘' : '?';
  return formatShare(cell.share, locale, 0);
}

/** The step of the palette that a share stands on, from 0 to `steps` - 1. */
export function stepOf(share: number, steps: number): number {
  // Only what is complete reaches the last step.
  return share >= 1
    ? steps - 1
    : Math.max(0, Math.min(steps - 2, Math.floor(share * (steps - 1))));
}
