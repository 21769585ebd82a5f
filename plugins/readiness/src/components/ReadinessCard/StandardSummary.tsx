import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  RuleResult,
  StandardScorecard,
} from '@operations-in-teams/plugin-readiness-common';
import { Moment, useTime } from '@operations-in-teams/ui';
import { scorecardLinkRouteRef } from '../../routes';
import { readinessTranslationRef } from '../../translation';
import { LevelHeadline } from '../LevelHeadline';
import { LevelLadder } from '../LevelLadder';
import { NextSteps } from '../NextSteps';
import { StatusCounts } from '../StatusCounts';

const useStyles = makeStyles(theme => ({
  root: {
    '& + &': {
      marginTop: theme.spacing(2),
      paddingTop: theme.spacing(2),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
  },
  standard: { color: theme.palette.textSubtle },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: theme.spacing(0.25, 2),
    marginTop: theme.spacing(1),
  },
  age: { color: theme.palette.textSubtle },
}));

/** One standard on the card: ladder, level, first things to do, counts, age. */
export function StandardSummary(props: {
  scorecard: StandardScorecard;
  /** Whether to name the standard, as one of several. */
  named: boolean;
}) {
  const { scorecard, named } = props;
  const { standard, counts, evaluatedAt } = scorecard;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { age, full } = useTime();
  const classes = useStyles();
  const tab = useRouteRef(scorecardLinkRouteRef)?.();
  const linkTo = (query: Record<string, string>) =>
    `${tab}?${new URLSearchParams({ standard: standard.id, ...query })}`;
  const renderTitle = ({ ruleId, title }: RuleResult) =>
    tab ? <Link to={linkTo({ rule: ruleId })}>{title}</Link> : title;
  return (
    <div className={classes.root}>
      {named && (
        <Typography className={classes.standard} variant="overline">
          {standard.title}
        </Typography>
      )}
      <LevelLadder scorecard={scorecard} compact />
      <LevelHeadline scorecard={scorecard} />
      <NextSteps scorecard={scorecard} first={3} renderTitle={renderTitle} />
      <div className={classes.foot}>
        <StatusCounts counts={counts} />
        <Typography className={classes.age} variant="caption">
          {t('evaluated', {
            age: (
              <Moment
                iso={evaluatedAt}
                text={age(evaluatedAt)}
                full={full(evaluatedAt)}
              />
            ),
          })}
        </Typography>
        {tab && (
          <Typography variant="body2">
            <Link to={linkTo({})}>{t('next.toTab')}</Link>
          </Typography>
        )}
      </div>
    </div>
  );
}
