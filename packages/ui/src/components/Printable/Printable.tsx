import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  '@global': {
    '@media print': {
      // Around the page: the sidebar, and what is there to be pressed.
      'nav, [data-print="hide"]': { display: 'none !important' },
      'body, main': { backgroundColor: '#fff !important' },
    },
  },
  root: {
    '@media print': {
      colorAdjust: 'exact',
      '-webkit-print-color-adjust': 'exact',
      color: theme.palette.common.black,
      // A card, a row or a chart stays on one sheet.
      '& section, & tr, & li, & figure, & .MuiCard-root': {
        breakInside: 'avoid',
      },
      '& a': { color: 'inherit', textDecoration: 'none' },
    },
  },
}));

/**
 * A page that prints well. `data-print="hide"` leaves a part out of print, and
 * out of saved images.
 */
export function Printable(props: { children: ReactNode }) {
  const classes = useStyles();
  return <div className={classes.root}>{props.children}</div>;
}
