import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(2),
    marginBottom: theme.spacing(2),
  },
}));

/** What is to be chosen and pressed, in a row that breaks. */
export function Controls(props: { children: ReactNode }) {
  const classes = useStyles();
  return (
    <div className={classes.root} data-print="hide">
      {props.children}
    </div>
  );
}
