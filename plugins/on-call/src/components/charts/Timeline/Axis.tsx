import { makeStyles } from '@material-ui/core/styles';
import { useTime } from '@operations-in-teams/ui';
import type { TimeAxis } from '../../../domain/timeAxis';
import { LABEL_WIDTH, percent } from './layout';

const useStyles = makeStyles(theme => ({
  axis: {
    position: 'relative',
    height: 20,
    marginLeft: LABEL_WIDTH,
    color: theme.palette.textSubtle,
    fontFamily: theme.typography.fontFamily,
    fontSize: theme.typography.caption.fontSize,
  },
  week: {
    position: 'absolute',
    paddingLeft: theme.spacing(0.5),
    borderLeft: `1px solid ${theme.palette.divider}`,
    whiteSpace: 'nowrap',
  },
  weekend: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    backgroundColor: theme.palette.action.hover,
  },
}));

/** Where the weeks start. */
export function Axis(props: { axis: TimeAxis }) {
  const { shortDay } = useTime();
  const classes = useStyles();
  return (
    <div className={classes.axis} aria-hidden>
      {props.axis.weeks.map(({ at, iso }) => (
        <span key={iso} className={classes.week} style={{ left: percent(at) }}>
          {shortDay(iso)}
        </span>
      ))}
    </div>
  );
}

/** The weekends behind a lane. */
export function Weekends(props: { axis: TimeAxis }) {
  const classes = useStyles();
  return (
    <>
      {props.axis.weekends.map(({ start, length }) => (
        <div
          key={start}
          className={classes.weekend}
          style={{ left: percent(start), width: percent(length) }}
        />
      ))}
    </>
  );
}
