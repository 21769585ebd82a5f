import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { TeamStage } from '@operations-in-teams/plugin-readiness-common';
import { Message, Moment, PageState, useTime } from '@operations-in-teams/ui';
import { daysSince } from '../../domain/team';
import type { useTeamStage } from '../../hooks/team/useTeamStage';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { readinessTranslationRef } from '../../translation';
import { Section } from '../Section';
import { CriterionList } from './CriterionList';

const useStyles = makeStyles(theme => ({
  stage: { fontWeight: theme.typography.fontWeightBold as number },
}));

/** Where the team stands, since when, and what the next stage asks for. */
export function StageSection(props: {
  team: string;
  state: ReturnType<typeof useTeamStage>;
}) {
  const { team, state } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const links = useReadinessLinks();
  return (
    <Section
      title={t('teamPage.stage')}
      action={
        <Typography variant="body2">
          <Link to={links.teamRollout(team)} underline="always">
            {t('teamPage.rollout')}
          </Link>
        </Typography>
      }
    >
      <PageState
        state={state}
        loading={t('teamPage.stageLoading')}
        failed={t('teamPage.stageFailed')}
        permission="readiness.rollout.read"
      >
        {known => <Stage known={known} />}
      </PageState>
      <Typography variant="body2">
        <Link to={links.scorecard(team)} underline="always">
          {t('teamPage.ownRules')}
        </Link>
      </Typography>
    </Section>
  );
}

function Stage(props: { known: TeamStage & { asOf: string } }) {
  const { stage, since, next, atRisk, request, asOf } = props.known;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { age, day, full } = useTime();
  const classes = useStyles();
  const missing = next?.criteria.filter(({ state }) => state !== 'met') ?? [];
  const moment = (iso: string, text: string) => (
    <Moment iso={iso} text={text} full={full(iso)} />
  );
  const distance = () => {
    if (!next) return t('teamPage.lastStage');
    return missing.length > 0
      ? t('teamPage.missing', {
          count: missing.length,
          stage: next.stage.title,
        })
      : t('teamPage.nothingMissing', { stage: next.stage.title });
  };
  return (
    <>
      <Typography variant="body1">
        <span className={classes.stage}>{stage.title}</span>{' '}
        {since
          ? t('teamPage.days', {
              count: daysSince(since, new Date(asOf)),
              day: moment(since, day(since)),
            })
          : t('teamPage.neverMoved')}
      </Typography>
      {atRisk && (
        <Message severity="warning">
          {t('teamPage.atRisk', {
            day: day(atRisk.since),
            criteria: atRisk.criteria.map(({ title }) => title).join(', '),
          })}
        </Message>
      )}
      {request && (
        <Typography variant="body2">
          {t('teamPage.asked', {
            stage: request.to.title,
            age: moment(request.asked.at, age(request.asked.at)),
          })}
        </Typography>
      )}
      <Typography variant="body2">{distance()}</Typography>
      {next && (
        <CriterionList
          label={t('teamPage.criteria', { stage: next.stage.title })}
          criteria={missing}
        />
      )}
    </>
  );
}
