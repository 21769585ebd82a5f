import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  RuleResult,
  StandardScorecard,
} from '@operations-in-teams/plugin-readiness-common';
import { useState, type ReactNode } from 'react';
import { nextSteps } from '../../domain/nextSteps';
import { readinessTranslationRef } from '../../translation';
import { StatusMark } from '../StatusMark';
import { StepFacts } from './StepFacts';
import { NextHeadline } from './NextHeadline';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: theme.spacing(0.5, 0), padding: 0 },
  item: { display: 'flex', padding: theme.spacing(0.25, 0) },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  detail: { color: theme.palette.textSubtle },
}));

/** What stands between here and the next level, first things first. */
export function NextSteps(props: {
  scorecard: StandardScorecard;
  /** How many to show at first. */
  first: number;
  /** Whether the rest can be shown here, with what each rule says. */
  full?: boolean;
  /** Groups of those who decide on waivers. */
  deciders?: string[];
  renderTitle(result: RuleResult): ReactNode;
}) {
  const { scorecard, first, full, deciders, renderTitle } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const [expanded, setExpanded] = useState(false);
  const steps = nextSteps(scorecard);
  const more = steps.open.length - first;
  return (
    <>
      <NextHeadline steps={steps} />
      {steps.open.length > 0 && (
        <ul className={classes.list} aria-label={t('next.list')}>
          {steps.open.slice(0, expanded ? undefined : first).map(step => (
            <Typography
              key={step.result.ruleId}
              className={classes.item}
              variant="body2"
              component="li"
            >
              <StatusMark status={step.result.status} />
              <span className={classes.text}>
                {renderTitle(step.result)}{' '}
                {full && (
                  <span className={classes.detail}>
                    <StepFacts
                      step={step}
                      level={steps.level}
                      deciders={deciders}
                    />
                  </span>
                )}
              </span>
            </Typography>
          ))}
        </ul>
      )}
      {full && more > 0 && (
        <Button
          size="small"
          aria-expanded={expanded}
          onClick={() => setExpanded(was => !was)}
        >
          {expanded ? t('next.fewer') : t('next.more', { count: more })}
        </Button>
      )}
    </>
  );
}
