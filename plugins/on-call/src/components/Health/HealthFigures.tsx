import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Choice, useParameter } from '@operations-in-teams/ui';
import { useHealth } from '../../hooks/useHealth';
import { onCallTranslationRef } from '../../translation';
import { PageState } from '../PageState';
import { TeamChoice } from '../TeamChoice';
import { HealthReport } from './HealthReport';

const PERIODS = [4, 12, 26, 52];
const DEFAULT_PERIOD = 12;

const useStyles = makeStyles(theme => ({
  controls: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(2),
    marginBottom: theme.spacing(2),
  },
}));

/** Whose health over how many weeks, and the figures. */
export function HealthFigures() {
  const { t } = useTranslationRef(onCallTranslationRef);
  const classes = useStyles();
  const [team, setTeam] = useParameter('team');
  const [period, setPeriod] = useParameter('weeks');
  const weeks = PERIODS.find(each => String(each) === period) ?? DEFAULT_PERIOD;
  const state = useHealth({ weeks, team: team || undefined });
  return (
    <>
      <div className={classes.controls}>
        <TeamChoice value={team} onChange={setTeam} />
        <Choice
          id="on-call-period"
          label={t('health.period')}
          value={String(weeks)}
          onChange={setPeriod}
          options={PERIODS.map(count => ({
            value: String(count),
            label: t('health.weeks', { count }),
          }))}
        />
      </div>
      <PageState
        state={state}
        loading={t('health.loading')}
        failed={t('error.health')}
        permission="on-call.health.read"
        feeds={['history', 'schedules']}
      >
        {health => <HealthReport health={health} team={team || undefined} />}
      </PageState>
    </>
  );
}
