import { useTheme } from '@material-ui/core/styles';
import { useMemo } from 'react';
import type { Palette, Series } from '../types';
import { type Fill, fillsOf } from './fills';

/** How each series is filled in the theme that is on. */
export function useFills(
  series: Series[],
  palette: Palette = 'ordered',
): Map<string, Fill> {
  const theme = useTheme();
  return useMemo(
    () => fillsOf(series, palette, theme),
    [series, palette, theme],
  );
}
