import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { Duty } from '@operations-in-teams/plugin-on-call-common';
import { Moment, useTime } from '@operations-in-teams/ui';
import { onCallTranslationRef } from '../../translation';
import { PersonName } from './PersonName';

const useStyles = makeStyles(theme => ({
  person: {
    fontWeight: theme.typography.fontWeightBold as number,
    overflowWrap: 'anywhere',
  },
  detail: { color: theme.palette.textSubtle },
}));

/** One person on call now, until when, and on which schedule. */
export function DutyLine(props: { duty: Duty }) {
  const { person, schedule, until } = props.duty;
  const { t } = useTranslationRef(onCallTranslationRef);
  const time = useTime();
  const classes = useStyles();
  return (
    <>
      <span className={classes.person}>
        <PersonName person={person} />
      </span>{' '}
      {until
        ? t('level.until', {
            moment: (
              <Moment
                iso={until}
                text={time.moment(until)}
                full={time.full(until)}
              />
            ),
          })
        : t('level.always')}{' '}
      <span className={classes.detail}>
        {schedule
          ? t('level.schedule', { schedule: schedule.name })
          : t('level.direct')}
      </span>
    </>
  );
}
