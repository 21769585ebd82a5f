import { useTheme } from '@material-ui/core/styles';
import type { CSSProperties } from 'react';
import { cssFill, namedFill, orderedColours } from '../palette';
import { stepOf } from './cellWords';
import type { HeatCell } from './types';

const STEPS = 5;

/** How a cell is filled: deeper with its share, patterned where it has none. */
export function useCellStyle(): (cell: HeatCell | undefined) => CSSProperties {
  const theme = useTheme();
  const colours = orderedColours(STEPS, theme);
  return cell => {
    if (!cell || cell.notApplicable) return { color: theme.palette.textSubtle };
    if (cell.share === undefined) {
      return cssFill(
        namedFill((cell.exempt ?? 0) >= 1 ? 'exempt' : 'unknown', theme),
      );
    }
    const background = colours[stepOf(cell.share, STEPS)];
    return { background, color: theme.palette.getContrastText(background) };
  };
}
