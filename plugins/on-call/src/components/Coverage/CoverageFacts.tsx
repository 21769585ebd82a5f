import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { PolicyCoverage } from '@operations-in-teams/plugin-on-call-common';
import { formatShare, useTime } from '@operations-in-teams/ui';
import { onCallTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: theme.spacing(2),
    margin: 0,
    padding: 0,
    listStyle: 'none',
    color: theme.palette.textSubtle,
  },
}));

/** What is known of a policy's coverage and rotation, in figures. */
export function CoverageFacts(props: { item: PolicyCoverage }) {
  const { windows, people, depth, serviceCount, hoursToFirstGap } = props.item;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { locale, minutes } = useTime();
  const classes = useStyles();
  const gap =
    hoursToFirstGap === undefined || hoursToFirstGap > 0
      ? hoursToFirstGap &&
        t('coveragePage.firstGap', {
          duration: minutes(Math.max(1, Math.round(hoursToFirstGap * 60))),
        })
      : t('coveragePage.gapNow');
  const facts = [
    ...windows.map(({ days, share }) =>
      t('coveragePage.days', {
        count: days,
        share: formatShare(share, locale),
      }),
    ),
    gap,
    windows.length > 0 && t('timeline.people', { count: people }),
    t('coveragePage.levels', { count: depth.levels }),
    depth.differentPeople !== undefined &&
      t('coveragePage.depth', {
        share: formatShare(depth.differentPeople, locale),
      }),
    t('now.services', { count: serviceCount }),
  ].filter(Boolean);
  return (
    <ul className={classes.root}>
      {facts.map((fact, index) => (
        <Typography key={index} variant="body2" component="li">
          {fact}
        </Typography>
      ))}
    </ul>
  );
}
