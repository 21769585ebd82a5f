import { darken, getContrastRatio, lighten } from '@material-ui/core/styles';
import type { Theme } from '@material-ui/core/styles';

const MINIMUM_CONTRAST = 4.5;
const STEP = 0.05;

/**
 * The nearest shade of a theme colour that reads as text on the theme's paper
 * and page; status colours are made for large areas and are too pale for that.
 */
export function readableColour(theme: Theme, colour: string): string {
  const { background, type } = theme.palette;
  const shade = type === 'dark' ? lighten : darken;
  for (let amount = 0; amount < 1; amount += STEP) {
    const candidate = shade(colour, amount);
    const reads = [background.paper, background.default].every(
      surface => getContrastRatio(candidate, surface) >= MINIMUM_CONTRAST,
    );
    if (reads) return candidate;
  }
  return theme.palette.text.primary;
}
