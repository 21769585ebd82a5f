import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** A few facts, one below the other. */
export function FactList(props: { facts: ReactNode[] }) {
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {props.facts.map((fact, index) => (
        // Facts have no other name, and never change their order.
        // eslint-disable-next-line react/no-array-index-key
        <Typography key={index} variant="body2" component="li">
          {fact}
        </Typography>
      ))}
    </ul>
  );
}
