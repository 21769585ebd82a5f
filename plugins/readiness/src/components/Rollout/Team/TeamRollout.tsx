import { stringifyEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { readinessRolloutReadPermission } from '@operations-in-teams/plugin-readiness-common';
import { AsOf, PageState } from '@operations-in-teams/ui';
import { useParams } from 'react-router-dom';
import { useRolloutLinks } from '../../../hooks/rollout/useRolloutLinks';
import { useTeamStage } from '../../../hooks/rollout/useTeamStage';
import { readinessTranslationRef } from '../../../translation';
import { History } from './History';
import { PlanPart } from './PlanPart';
import { PulsePart } from './PulsePart';
import { StagePart } from './StagePart';
import { TeamAcceptances } from './TeamAcceptances';

const useStyles = makeStyles(theme => ({
  head: { marginBottom: theme.spacing(2) },
}));

/** The rollout of one team: where it stands, how it came there, what is next. */
export function TeamRollout() {
  const { namespace = '', name = '' } = useParams();
  const ref = stringifyEntityRef({ kind: 'group', namespace, name });
  const { t } = useTranslationRef(readinessTranslationRef);
  const links = useRolloutLinks();
  const classes = useStyles();
  const state = useTeamStage(ref);
  return (
    <>
      <div className={classes.head}>
        <Link to={links.board}>{t('rollout.toBoard')}</Link>
        <Typography variant="h5" component="h2">
          {t('rollout.team.title', {
            team: <EntityRefLink entityRef={ref} hideIcon />,
          })}
        </Typography>
        <Typography variant="body2">{t('rollout.team.own')}</Typography>
      </div>
      <PageState
        state={state}
        loading={t('rollout.team.loading')}
        failed={t('rollout.team.failed')}
        permission={readinessRolloutReadPermission.name}
      >
        {known => (
          <>
            <StagePart known={known} onRecorded={state.retry} />
            <PlanPart team={ref} mayPlan={known.team.may.plan} />
            <PulsePart team={ref} />
            <TeamAcceptances team={ref} />
            <History team={known.team} />
            <AsOf iso={known.asOf} />
          </>
        )}
      </PageState>
    </>
  );
}
