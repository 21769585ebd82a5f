import { InfoCard } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import MaterialLink from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  Scorecard,
  StandardScorecard,
} from '@operations-in-teams/plugin-readiness-common';
import { Moment, useTime } from '@operations-in-teams/ui';
import type { ScorecardState } from '../../hooks/useScorecard';
import { readinessTranslationRef } from '../../translation';
import { LevelHeadline } from '../LevelHeadline';
import { LevelHistory } from '../LevelHistory';
import { LevelLadder } from '../LevelLadder';
import { NextSteps } from '../NextSteps';
import { RefreshButton, RefreshStatus } from '../Refresh';
import { SourceMessages } from '../SourceMessages';
import { StatusCounts } from '../StatusCounts';

const useStyles = makeStyles(theme => ({
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: theme.spacing(0.25, 2),
    marginTop: theme.spacing(1),
  },
  history: { marginTop: theme.spacing(2) },
  age: { color: theme.palette.textSubtle },
  link: { textAlign: 'left', verticalAlign: 'baseline', fontSize: 'inherit' },
}));

/** Where the subject stands under a standard, and what comes next. */
export function StandardOverview(props: {
  state: ScorecardState;
  scorecard: StandardScorecard;
  /** Of the subject, under all standards. */
  whole: Scorecard;
  onOpenRule(ruleId: string): void;
}) {
  const { state, scorecard, whole, onOpenRule } = props;
  const { sources, entityRef, waiverApproverGroups } = whole;
  const { standard, counts, evaluatedAt } = scorecard;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { age, full } = useTime();
  const classes = useStyles();
  return (
    <InfoCard
      title={standard.title}
      titleTypographyProps={{ component: 'h2' } as object}
      action={<RefreshButton state={state} />}
    >
      <RefreshStatus state={state} />
      <SourceMessages sources={sources} />
      <LevelLadder scorecard={scorecard} />
      <LevelHeadline scorecard={scorecard} />
      <NextSteps
        scorecard={scorecard}
        first={5}
        full
        deciders={waiverApproverGroups}
        renderTitle={({ ruleId, title }) => (
          <MaterialLink
            className={classes.link}
            component="button"
            onClick={() => onOpenRule(ruleId)}
          >
            {title}
          </MaterialLink>
        )}
      />
      <div className={classes.foot}>
        <StatusCounts counts={counts} words />
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
      </div>
      <div className={classes.history}>
        <LevelHistory scorecard={scorecard} entityRef={entityRef} />
      </div>
    </InfoCard>
  );
}
