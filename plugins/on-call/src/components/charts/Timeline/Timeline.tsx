import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { Lane } from '@operations-in-teams/plugin-on-call-common';
import { useTime } from '@operations-in-teams/ui';
import { useMemo } from 'react';
import { timeAxis } from '../../../domain/timeAxis';
import { onCallTranslationRef } from '../../../translation';
import { Axis, Weekends } from './Axis';
import { LaneRow } from './LaneRow';

const useStyles = makeStyles(theme => ({
  box: {
    position: 'relative',
    overflowX: 'auto',
    margin: theme.spacing(1, 0),
    borderRadius: theme.shape.borderRadius,
    '&:focus-visible': { outline: `2px solid ${theme.palette.link}` },
  },
  inner: { minWidth: 720 },
}));

/**
 * The shifts of a policy by level, and where nobody stands. Scrolls sideways in
 * a box of its own where the screen is narrow. It is a picture; what it shows
 * is in the words beside it and in the table of shifts.
 */
export function Timeline(props: {
  policy: string;
  lanes: Lane[];
  from: string;
  to: string;
}) {
  const { policy, lanes, from, to } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { zone } = useTime();
  const classes = useStyles();
  const axis = useMemo(() => timeAxis({ from, to, zone }), [from, to, zone]);
  return (
    <div
      className={classes.box}
      role="group"
      aria-label={t('timeline.label', { policy })}
      // It scrolls, so the keyboard must reach it.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <div className={classes.inner}>
        <Axis axis={axis} />
        {lanes.map(lane => (
          <LaneRow key={lane.level} lane={lane} axis={axis}>
            <Weekends axis={axis} />
          </LaneRow>
        ))}
      </div>
    </div>
  );
}
