import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { StandardScorecard } from '@operations-in-teams/plugin-readiness-common';
import { Message, useTime } from '@operations-in-teams/ui';
import { readinessTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  since: {
    color: theme.palette.textSubtle,
    fontSize: theme.typography.body2.fontSize,
    fontWeight: 'normal',
  },
}));

/** The level reached and since when; whether newer evidence still confirms it. */
export function LevelHeadline(props: { scorecard: StandardScorecard }) {
  const { level, since, unconfirmedSince } = props.scorecard;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { day, full } = useTime();
  const classes = useStyles();
  return (
    <>
      <Typography variant="h6" component="h3">
        {level
          ? t('level.reached', { rank: String(level.rank), title: level.title })
          : t('level.none')}{' '}
        {since && (
          <time className={classes.since} dateTime={since} title={full(since)}>
            {t('level.since', { day: day(since) })}
          </time>
        )}
      </Typography>
      {unconfirmedSince && (
        <Message severity="warning">
          {t('level.unconfirmed', { day: day(unconfirmedSince) })}
        </Message>
      )}
    </>
  );
}
