import { makeStyles } from '@material-ui/core/styles';
import { cssFill, type Fill } from '../palette';
import type { Series } from '../types';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    margin: theme.spacing(0.5, 0),
    padding: 0,
    listStyle: 'none',
    fontFamily: theme.typography.fontFamily,
    fontSize: theme.typography.body2.fontSize,
  },
  item: { display: 'flex', alignItems: 'center', gap: theme.spacing(0.75) },
  swatch: {
    width: 14,
    height: 14,
    flex: '0 0 auto',
    boxSizing: 'border-box',
    border: `1px solid ${theme.palette.divider}`,
  },
}));

/** Which fill stands for what. */
export function Legend(props: {
  label: string;
  series: Series[];
  fills: Map<string, Fill>;
}) {
  const { label, series, fills } = props;
  const classes = useStyles();
  return (
    <ul className={classes.root} aria-label={label}>
      {series.map(({ id, title }) => {
        const fill = fills.get(id);
        return (
          <li key={id} className={classes.item}>
            <span className={classes.swatch} style={fill && cssFill(fill)} />
            {title}
          </li>
        );
      })}
    </ul>
  );
}
