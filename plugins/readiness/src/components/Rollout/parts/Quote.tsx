import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';

const useStyles = makeStyles(theme => ({
  root: {
    margin: theme.spacing(0.5, 0),
    paddingLeft: theme.spacing(1),
    borderLeft: `3px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
}));

/** What somebody said, in their own words. */
export function Quote(props: { label?: string; children: string }) {
  const classes = useStyles();
  return (
    <Typography
      className={classes.root}
      variant="body2"
      component="blockquote"
      aria-label={props.label}
    >
      {props.children}
    </Typography>
  );
}
