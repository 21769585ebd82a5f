import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import type { Bar } from '@operations-in-teams/plugin-on-call-common';
import { useTime } from '@operations-in-teams/ui';
import type { AxisSpan } from '../../../domain/timeAxis';
import { onCallTranslationRef } from '../../../translation';
import { percent, TRACK_HEIGHT } from './layout';
import { personColour } from './personColour';

const useStyles = makeStyles(theme => ({
  bar: {
    position: 'absolute',
    height: TRACK_HEIGHT - 6,
    minWidth: 2,
    padding: theme.spacing(0, 0.5),
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    boxSizing: 'border-box',
    border: `1px solid ${theme.palette.background.paper}`,
    borderRadius: theme.shape.borderRadius,
    color: theme.palette.text.primary,
    fontFamily: theme.typography.fontFamily,
    fontSize: theme.typography.caption.fontSize,
    lineHeight: `${TRACK_HEIGHT - 8}px`,
  },
  byHand: { borderStyle: 'dashed', borderColor: theme.palette.text.primary },
}));

/** One shift of one person; dashed where somebody put it there by hand. */
export function ShiftBar(props: { bar: Bar; track: number; span: AxisSpan }) {
  const { bar, track, span } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { moment } = useTime();
  const classes = useStyles();
  const { palette } = useTheme();
  const byHand = bar.source === 'override' || bar.source === 'custom-shift';
  return (
    <div
      className={`${classes.bar} ${byHand ? classes.byHand : ''}`}
      title={t('timeline.bar', {
        person: bar.person.name,
        from: moment(bar.from),
        until: moment(bar.until),
      })}
      style={{
        left: percent(span.start),
        width: percent(span.length),
        top: track * TRACK_HEIGHT + 3,
        backgroundColor: personColour(bar.person.id, palette.type === 'dark'),
      }}
    >
      {bar.person.name}
    </div>
  );
}
