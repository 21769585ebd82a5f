import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { Lane } from '@operations-in-teams/plugin-on-call-common';
import { VisuallyHidden } from '@operations-in-teams/ui';
import type { ReactNode } from 'react';
import { stackBars } from '../../../domain/stackBars';
import type { TimeAxis } from '../../../domain/timeAxis';
import { onCallTranslationRef } from '../../../translation';
import { GapBar } from './GapBar';
import { LABEL_WIDTH, TRACK_HEIGHT } from './layout';
import { ShiftBar } from './ShiftBar';

const useStyles = makeStyles(theme => ({
  lane: {
    display: 'flex',
    alignItems: 'center',
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  label: {
    flex: `0 0 ${LABEL_WIDTH}px`,
    color: theme.palette.textSubtle,
    fontFamily: theme.typography.fontFamily,
    fontSize: theme.typography.caption.fontSize,
  },
  tracks: { position: 'relative', flex: 1, overflow: 'hidden' },
}));

/** One level: its shifts, as many tracks as people stand at once, its gaps. */
export function LaneRow(props: {
  lane: Lane;
  axis: TimeAxis;
  children: ReactNode;
}) {
  const { lane, axis, children } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const classes = useStyles();
  const tracks = stackBars(lane.bars);
  const level = String(lane.level);
  const people = new Set(lane.bars.map(({ person }) => person.id)).size;
  const { length: gaps } = lane.gaps;
  return (
    <div className={classes.lane}>
      <div className={classes.label} aria-hidden>
        {t('timeline.level', { level })}
      </div>
      <VisuallyHidden>
        {t('timeline.summary', {
          level,
          people: t('timeline.people', { count: people }),
          gaps:
            gaps > 0
              ? t('timeline.gaps', { count: gaps })
              : t('timeline.noGaps'),
        })}
      </VisuallyHidden>
      <div
        className={classes.tracks}
        style={{ height: Math.max(1, tracks.length) * TRACK_HEIGHT }}
        aria-hidden
      >
        {children}
        {tracks.flatMap((bars, track) =>
          bars.map(bar => (
            <ShiftBar
              key={`${track}/${bar.from}`}
              bar={bar}
              track={track}
              span={axis.span(bar.from, bar.until)}
            />
          )),
        )}
        {lane.gaps.map(gap => (
          <GapBar
            key={gap.start}
            gap={gap}
            span={axis.span(gap.start, gap.end)}
          />
        ))}
      </div>
    </div>
  );
}
