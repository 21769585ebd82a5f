import Card from '@material-ui/core/Card';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(2),
    minWidth: 0,
    breakInside: 'avoid',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: theme.spacing(0.5, 2),
    marginBottom: theme.spacing(0.5),
  },
}));

/** A part of a page under a heading of its own. */
export function Section(props: {
  title: string;
  /** Beside the heading, such as a link to more. */
  action?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  const classes = useStyles();
  return (
    <Card component="section" className={classes.root} aria-labelledby={id}>
      <div className={classes.head}>
        <Typography id={id} variant="h6" component="h3">
          {props.title}
        </Typography>
        {props.action}
      </div>
      {props.children}
    </Card>
  );
}
