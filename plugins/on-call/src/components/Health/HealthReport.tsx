import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Health } from '@operations-in-teams/plugin-on-call-common';
import { AsOf } from '@operations-in-teams/ui';
import { onCallTranslationRef } from '../../translation';
import { AlarmTable } from './AlarmTable';
import { GroupTable } from './GroupTable';
import { HeadlineFigures } from './HeadlineFigures';
import { KnownFrom } from './KnownFrom';
import { WeeklySection } from './WeeklySection';

const useStyles = makeStyles(theme => ({
  section: { marginTop: theme.spacing(3) },
  hours: { color: theme.palette.textSubtle },
}));

/** The health of a company or a team: in all, by week, by part, by alarm. */
export function HealthReport(props: { health: Health; team?: string }) {
  const { health, team } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const classes = useStyles();
  const { total } = health;
  const scope = { from: health.from, to: health.to, ...(team && { team }) };
  return (
    <>
      <KnownFrom health={health} />
      <HeadlineFigures group={total} scope={scope} />
      <Typography className={classes.hours} variant="body2">
        {t('health.officeHours', { hours: health.officeHours })}
      </Typography>
      <section className={classes.section}>
        <WeeklySection group={total} scope={scope} />
      </section>
      <section className={classes.section}>
        <Typography variant="h6" component="h2">
          {t(health.groupBy === 'team' ? 'health.teams' : 'health.services')}
        </Typography>
        <GroupTable health={health} scope={scope} />
      </section>
      {total.topAlarms.length > 0 && (
        <section className={classes.section}>
          <Typography variant="h6" component="h2">
            {t('health.alarms')}
          </Typography>
          <AlarmTable alarms={total.topAlarms} scope={scope} />
        </section>
      )}
      <AsOf iso={health.asOf} />
    </>
  );
}
