import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Card from '@material-ui/core/Card';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { TeamOnBoard } from '@operations-in-teams/plugin-readiness-common';
import { Disclosure, Moment, useTime } from '@operations-in-teams/ui';
import { daysSince } from '../../../domain/rollout';
import { useRolloutLinks } from '../../../hooks/rollout/useRolloutLinks';
import { readinessTranslationRef } from '../../../translation';
import { CriteriaList, Mark, Quote, RiskMessage } from '../parts';
import { NextStage } from './NextStage';

const LONGEST_QUOTE = 160;

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1.5),
    marginBottom: theme.spacing(1),
    overflowWrap: 'anywhere',
  },
  subtle: { color: theme.palette.textSubtle },
}));

/** Where one team stands, what it lacks for the next stage, and what it says. */
export function TeamCard(props: { team: TeamOnBoard }) {
  const { team, title, since, next, atRisk, request, saysNow } = props.team;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { age, full } = useTime();
  const links = useRolloutLinks();
  const classes = useStyles();
  return (
    <Card className={classes.root} component="li" variant="outlined">
      <Typography variant="subtitle1" component="h4">
        <Link to={links.team(team)}>{title}</Link>
      </Typography>
      <Typography className={classes.subtle} variant="body2">
        {since ? (
          <Moment
            iso={since}
            full={full(since)}
            text={t('rollout.inStage', {
              days: t('rollout.days', { count: daysSince(since, new Date()) }),
            })}
          />
        ) : (
          t('rollout.neverMoved')
        )}
      </Typography>
      {request && (
        <Typography variant="body2">
          <Mark sign="◷" tone="open">
            {t('rollout.asks', {
              stage: request.to.title,
              age: age(request.asked.at),
            })}
          </Mark>
        </Typography>
      )}
      {atRisk && <RiskMessage risk={atRisk} />}
      {next ? (
        <>
          <NextStage next={next} />
          <Disclosure
            label={t('rollout.criteria', { stage: next.stage.title })}
          >
            <CriteriaList
              label={t('rollout.criteriaOf', {
                stage: next.stage.title,
                team: title,
              })}
              criteria={next.criteria}
            />
          </Disclosure>
        </>
      ) : (
        <Typography className={classes.subtle} variant="body2">
          {t('rollout.last')}
        </Typography>
      )}
      {saysNow && <Quote label={t('rollout.says')}>{shortened(saysNow)}</Quote>}
    </Card>
  );
}

function shortened(text: string): string {
  return text.length > LONGEST_QUOTE
    ? `${text.slice(0, LONGEST_QUOTE).trimEnd()}…`
    : text;
}
