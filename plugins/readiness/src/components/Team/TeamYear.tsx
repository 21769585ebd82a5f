import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { StageChange } from '@operations-in-teams/plugin-readiness-common';
import { FactList, Moment, PageState, useTime } from '@operations-in-teams/ui';
import type { useTeamStage } from '../../hooks/team/useTeamStage';
import { readinessTranslationRef } from '../../translation';
import { Section } from '../Section';
import { LevelsYear } from './LevelsYear';
import { NightsYear } from './NightsYear';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
    minWidth: 0,
  },
}));

/** How far a team has come in a year: levels, nights and stages. */
export function TeamYear(props: {
  team: string;
  stage: ReturnType<typeof useTeamStage>;
}) {
  const { team, stage } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <LevelsYear team={team} />
      <NightsYear team={team} />
      <Section title={t('teamPage.history')}>
        <PageState
          state={stage}
          loading={t('teamPage.stageLoading')}
          failed={t('teamPage.stageFailed')}
          permission="readiness.rollout.read"
        >
          {({ history }) => <Stages history={history} />}
        </PageState>
      </Section>
    </div>
  );
}

function Stages(props: { history: StageChange[] }) {
  const { history } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { day, full } = useTime();
  if (history.length === 0) {
    return <Typography variant="body2">{t('teamPage.historyNone')}</Typography>;
  }
  return (
    <FactList
      facts={history.map(({ from, to, at }) => {
        const moment = <Moment iso={at} text={day(at)} full={full(at)} />;
        return from
          ? t('teamPage.moved', { to: to.title, moment, from: from.title })
          : t('teamPage.movedFirst', { to: to.title, moment });
      })}
    />
  );
}
