import { alpha, useTheme } from '@material-ui/core/styles';
import type { InterruptionClass } from '@operations-in-teams/plugin-on-call-common';
import type { CSSProperties } from 'react';

/** How each class is filled: by pattern as well as by colour. */
export type ClassFills = Record<InterruptionClass, CSSProperties>;

/** Fills in the colours of the theme. */
export function useClassFills(): ClassFills {
  const { palette } = useTheme();
  const quiet = alpha(palette.text.primary, 0.25);
  const outside = palette.warning.main;
  return {
    office: { backgroundColor: quiet },
    outside: {
      background: `repeating-linear-gradient(45deg, ${outside} 0 4px, ${alpha(
        outside,
        0.45,
      )} 4px 8px)`,
    },
    sleep: { backgroundColor: palette.error.main },
  };
}
