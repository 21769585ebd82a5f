import Card from '@material-ui/core/Card';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(2), minWidth: 0 },
  wide: { [theme.breakpoints.up('md')]: { gridColumn: '1 / -1' } },
}));

/** One question of leadership with its answer. */
export function Block(props: {
  /** Absent where what is inside has a heading of its own. */
  title?: string;
  wide?: boolean;
  children: ReactNode;
}) {
  const { title, wide, children } = props;
  const classes = useStyles();
  return (
    <Card
      component="section"
      className={`${classes.root} ${wide ? classes.wide : ''}`}
    >
      {title && (
        <Typography variant="h6" component="h3">
          {title}
        </Typography>
      )}
      {children}
    </Card>
  );
}
