import { makeStyles } from '@material-ui/core/styles';
import type { TooltipContentProps } from 'recharts';
import { cssFill } from '../palette';
import type { DrawingProps } from './types';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    backgroundColor: theme.palette.background.paper,
    color: theme.palette.text.primary,
    fontFamily: theme.typography.fontFamily,
    fontSize: theme.typography.caption.fontSize,
  },
  line: { display: 'flex', alignItems: 'center', gap: theme.spacing(0.75) },
  swatch: { width: 10, height: 10, flex: '0 0 auto' },
  value: { marginLeft: 'auto', paddingLeft: theme.spacing(1) },
}));

/** What stands at the pointer: the moment, and the value of each series. */
export function TooltipBox(
  props: Partial<TooltipContentProps> &
    Pick<DrawingProps, 'series' | 'points' | 'fills' | 'format' | 'formatTime'>,
) {
  const { active, label, series, points, fills, format, formatTime } = props;
  const classes = useStyles();
  const point = points.find(
    ({ at }) => Date.parse(at) === label || at === label,
  );
  if (!active || !point) return null;
  return (
    <div className={classes.root}>
      <strong>{formatTime(point.at)}</strong>
      {/* As they lie on one another. */}
      {[...series].reverse().map(({ id, title }) => {
        const value = point.values[id];
        const fill = fills.get(id);
        return value === undefined ? null : (
          <div key={id} className={classes.line}>
            <span className={classes.swatch} style={fill && cssFill(fill)} />
            {title}
            <span className={classes.value}>{format(value)}</span>
          </div>
        );
      })}
    </div>
  );
}
