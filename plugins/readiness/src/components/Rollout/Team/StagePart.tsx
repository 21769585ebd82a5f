import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Disclosure } from '@operations-in-teams/ui';
import { daysSince } from '../../../domain/rollout';
import type { KnownTeamStage } from '../../../hooks/rollout/useTeamStage';
import { readinessTranslationRef } from '../../../translation';
import { CriteriaList, Part, RiskMessage } from '../parts';
import { RequestItem } from './RequestItem';
import { StageActs } from './StageActs';
import { StageSteps } from './StageSteps';

const useStyles = makeStyles(theme => ({
  block: { marginTop: theme.spacing(2) },
  subtle: { color: theme.palette.textSubtle },
}));

/** Where a team stands, what it asks for, and what the next stage asks of it. */
export function StagePart(props: {
  known: KnownTeamStage;
  onRecorded(): void;
}) {
  const { stages, team } = props.known;
  const { stage, since, criteria, next, atRisk, request } = team;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  return (
    <Part title={t('rollout.team.stage', { stage: stage.title })}>
      <StageSteps stages={stages} current={stage.id} />
      <Typography className={classes.subtle} variant="body2">
        {since
          ? t('rollout.inStage', {
              days: t('rollout.days', { count: daysSince(since, new Date()) }),
            })
          : t('rollout.team.noHistory')}
      </Typography>
      {atRisk && <RiskMessage risk={atRisk} />}
      {request && (
        <div className={classes.block}>
          <Typography variant="subtitle1" component="h3">
            {t('rollout.team.request')}
          </Typography>
          <RequestItem request={request} />
        </div>
      )}
      <StageActs known={props.known} onRecorded={props.onRecorded} />
      {next && (
        <div className={classes.block}>
          <Typography variant="subtitle1" component="h3">
            {t('rollout.criteria', { stage: next.stage.title })}
          </Typography>
          <CriteriaList
            label={t('rollout.criteria', { stage: next.stage.title })}
            criteria={next.criteria}
          />
        </div>
      )}
      {criteria.length > 0 && (
        <div className={classes.block}>
          <Disclosure label={t('rollout.team.current', { stage: stage.title })}>
            <CriteriaList
              label={t('rollout.team.current', { stage: stage.title })}
              criteria={criteria}
            />
          </Disclosure>
        </div>
      )}
    </Part>
  );
}
