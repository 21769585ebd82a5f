import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { HealthGroup } from '@operations-in-teams/plugin-on-call-common';
import { useTime } from '@operations-in-teams/ui';
import { INTERRUPTION_CLASSES, totalOf } from '../../../domain/interruptions';
import { onCallTranslationRef } from '../../../translation';
import { Legend } from './Legend';
import { useClassFills } from './useClassFills';

const HEIGHT = 140;

/** More labels than this run into each other. */
const MOST_LABELS = 13;

const useStyles = makeStyles(theme => ({
  chart: {
    display: 'flex',
    alignItems: 'flex-end',
    gap: 2,
    margin: theme.spacing(1, 0, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  week: {
    flex: 1,
    minWidth: 0,
    maxWidth: 56,
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'flex-end',
    height: HEIGHT,
    textAlign: 'center',
    fontFamily: theme.typography.fontFamily,
    fontSize: theme.typography.caption.fontSize,
    color: theme.palette.textSubtle,
  },
  labels: {
    display: 'flex',
    gap: 2,
    height: 20,
    color: theme.palette.textSubtle,
    fontFamily: theme.typography.fontFamily,
    fontSize: theme.typography.caption.fontSize,
  },
  label: {
    flex: 1,
    minWidth: 0,
    maxWidth: 56,
    whiteSpace: 'nowrap',
    textAlign: 'center',
  },
}));

/**
 * Interruptions week by week, stacked by class. A picture with its sum in
 * words; every figure is in the table beside it.
 */
export function WeeklyInterruptions(props: { weeks: HealthGroup['weeks'] }) {
  const { weeks } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { utcDay } = useTime();
  const classes = useStyles();
  const fills = useClassFills();
  const totals = weeks.map(week => totalOf(week.interruptions));
  const most = Math.max(1, ...totals);
  const every = Math.ceil(weeks.length / MOST_LABELS);
  return (
    <div
      role="img"
      aria-label={t('health.weekSummary', {
        most: String(Math.max(0, ...totals)),
        last: String(totals.at(-1) ?? 0),
      })}
    >
      <div className={classes.chart}>
        {weeks.map(({ from, interruptions }, index) => (
          <div
            key={from}
            className={classes.week}
            title={`${t('health.week')} ${utcDay(
              from,
            )}: ${INTERRUPTION_CLASSES.map(
              each => `${t(`health.${each}`)} ${interruptions[each]}`,
            ).join(', ')}`}
          >
            {totals[index] > 0 && weeks.length <= MOST_LABELS && totals[index]}
            {[...INTERRUPTION_CLASSES].reverse().map(each => (
              <div
                key={each}
                style={{
                  ...fills[each],
                  // Leaves room for the figure above the highest column.
                  height: (interruptions[each] / most) * (HEIGHT - 20),
                }}
              />
            ))}
          </div>
        ))}
      </div>
      <div className={classes.labels}>
        {weeks.map(({ from }, index) => (
          <span key={from} className={classes.label}>
            {index % every === 0 && utcDay(from)}
          </span>
        ))}
      </div>
      <Legend fills={fills} />
    </div>
  );
}
