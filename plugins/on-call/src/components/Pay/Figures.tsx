import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 4),
    margin: theme.spacing(0, 0, 2),
  },
  figure: {
    display: 'flex',
    // The name comes first for readers, the value for the eye.
    flexDirection: 'column-reverse',
    justifyContent: 'flex-end',
  },
  value: {
    margin: 0,
    fontFamily: theme.typography.fontFamily,
    fontSize: theme.typography.h5.fontSize,
  },
  label: { color: theme.palette.textSubtle },
}));

/** A few figures that matter most, each with its name. */
export function Figures(props: {
  figures: Array<{ label: string; value: ReactNode }>;
}) {
  const classes = useStyles();
  return (
    <dl className={classes.list}>
      {props.figures.map(({ label, value }) => (
        <div key={label} className={classes.figure}>
          <Typography className={classes.label} variant="body2" component="dt">
            {label}
          </Typography>
          <dd className={classes.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
