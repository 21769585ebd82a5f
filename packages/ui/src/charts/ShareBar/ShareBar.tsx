import { makeStyles } from '@material-ui/core/styles';
import { cssFill, useFills } from '../palette';
import type { Series } from '../types';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    height: 14,
    minWidth: 80,
    border: `1px solid ${theme.palette.divider}`,
    colorAdjust: 'exact',
    '-webkit-print-color-adjust': 'exact',
  },
}));

/** What parts a whole is made of, in the room of a word; `label` says it in words. */
export function ShareBar<S extends string>(props: {
  label: string;
  series: Series<S>[];
  values: Partial<Record<S, number>>;
}) {
  const { label, series, values } = props;
  const fills = useFills(series);
  const classes = useStyles();
  return (
    <div className={classes.root} role="img" aria-label={label} title={label}>
      {series.map(({ id }) => {
        const value = values[id] ?? 0;
        const fill = fills.get(id);
        return value > 0 && fill ? (
          <span key={id} style={{ flex: `${value} 0 2px`, ...cssFill(fill) }} />
        ) : null;
      })}
    </div>
  );
}
