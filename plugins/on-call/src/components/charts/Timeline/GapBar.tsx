import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { alpha, makeStyles } from '@material-ui/core/styles';
import type { Gap } from '@operations-in-teams/plugin-on-call-common';
import { useTime } from '@operations-in-teams/ui';
import type { AxisSpan } from '../../../domain/timeAxis';
import { onCallTranslationRef } from '../../../translation';
import { percent } from './layout';

const useStyles = makeStyles(theme => {
  const stripe = alpha(theme.palette.error.main, 0.45);
  return {
    gap: {
      position: 'absolute',
      top: 2,
      bottom: 2,
      // A gap of an hour in four weeks must not vanish.
      minWidth: 5,
      boxSizing: 'border-box',
      border: `2px solid ${theme.palette.error.main}`,
      borderRadius: theme.shape.borderRadius,
      background: `repeating-linear-gradient(45deg, ${stripe} 0 4px, ${theme.palette.background.paper} 4px 8px)`,
    },
  };
});

/** Nobody stands here. */
export function GapBar(props: { gap: Gap; span: AxisSpan }) {
  const { gap, span } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const time = useTime();
  const classes = useStyles();
  return (
    <div
      className={classes.gap}
      style={{ left: percent(span.start), width: percent(span.length) }}
      title={t('timeline.gapBar', {
        from: time.moment(gap.start),
        until: time.end(gap.start, gap.end),
      })}
    />
  );
}
