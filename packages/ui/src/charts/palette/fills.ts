import { alpha, type Theme } from '@material-ui/core/styles';
import type { FillName, Palette, Series } from '../types';

/** A colour, and the pattern that tells it apart without colour. */
export type Fill = {
  colour: string;
  /** Behind the pattern. */
  back: string;
  pattern?: 'hatched' | 'dotted' | 'striped';
};

// One hue from pale to deep: lightness alone tells the steps apart, whatever
// colours somebody sees. On dark ground more is lighter.
const ORDERED = {
  light: ['#d3e3f0', '#9cc3df', '#5a9bc9', '#22699f', '#0b3b66', '#04203a'],
  dark: ['#24435c', '#2f6690', '#4390c4', '#7db8de', '#b5d8ee', '#f0f8fd'],
};

// Okabe and Ito's, which stay apart with every kind of colour blindness; the
// first darkened or lightened for the ground.
const CATEGORIES = {
  light: ['#0072b2', '#d55e00', '#009e73', '#aa4499', '#e69f00', '#56b4e9'],
  dark: ['#56b4e9', '#e69f00', '#2fc89b', '#dd8fc0', '#f0e442', '#8fb8ff'],
};

/** Steps of the ordered palette, spread over as many as there are. */
export function orderedColours(count: number, theme: Theme): string[] {
  const steps = ORDERED[theme.palette.type];
  return Array.from({ length: count }, (_, index) => {
    if (count <= 1) return steps[3];
    const place = (index * (steps.length - 1)) / (count - 1);
    return steps[Math.round(place)];
  });
}

/** How each series is filled, by its id. */
export function fillsOf(
  series: Series[],
  palette: Palette,
  theme: Theme,
): Map<string, Fill> {
  const plain = series.filter(({ fill }) => fill === undefined);
  const colours =
    palette === 'ordered'
      ? orderedColours(plain.length, theme)
      : CATEGORIES[theme.palette.type];
  return new Map(
    series.map(each => {
      if (each.fill) return [each.id, namedFill(each.fill, theme)];
      const colour = colours[plain.indexOf(each) % colours.length];
      return [each.id, { colour, back: colour }];
    }),
  );
}

/** The fill that a name stands for. */
export function namedFill(name: FillName, theme: Theme): Fill {
  const { background, status, text } = theme.palette;
  const back = background.paper;
  switch (name) {
    case 'unknown':
      return { colour: alpha(text.primary, 0.55), back, pattern: 'hatched' };
    case 'exempt':
      return { colour: alpha(text.primary, 0.65), back, pattern: 'dotted' };
    case 'warning':
      return {
        colour: status.warning,
        back: alpha(status.warning, 0.45),
        pattern: 'striped',
      };
    case 'alarm':
      return { colour: status.error, back: status.error };
    default:
      return {
        colour: alpha(text.primary, 0.25),
        back: alpha(text.primary, 0.25),
      };
  }
}

/** A fill as CSS has it, for what is no drawing. */
export function cssFill({ colour, back, pattern }: Fill): {
  background: string;
  backgroundSize?: string;
} {
  switch (pattern) {
    case 'hatched':
      return {
        background: `repeating-linear-gradient(45deg, ${colour} 0 1.5px, ${back} 1.5px 6px)`,
      };
    case 'striped':
      return {
        background: `repeating-linear-gradient(45deg, ${colour} 0 4px, ${back} 4px 8px)`,
      };
    case 'dotted':
      return {
        background: `radial-gradient(${colour} 1.4px, ${back} 1.6px)`,
        backgroundSize: '6px 6px',
      };
    default:
      return { background: colour };
  }
}
