import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(3) },
}));

/** A part of the page with a heading. */
export function Section(props: { title: string; children: ReactNode }) {
  const classes = useStyles();
  const id = useId();
  return (
    <section className={classes.root} aria-labelledby={id}>
      <Typography id={id} variant="h6" component="h2" gutterBottom>
        {props.title}
      </Typography>
      {props.children}
    </section>
  );
}
