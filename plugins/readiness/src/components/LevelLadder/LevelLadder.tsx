import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { StandardScorecard } from '@operations-in-teams/plugin-readiness-common';
import { readinessTranslationRef } from '../../translation';
import { LevelStep } from './LevelStep';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    gap: theme.spacing(1),
    listStyle: 'none',
    margin: theme.spacing(0, 0, 1.5),
    padding: 0,
  },
  withText: {
    [theme.breakpoints.down('xs')]: { flexDirection: 'column' },
  },
}));

/** The levels of a standard, lowest first, with how far the subject is on each. */
export function LevelLadder(props: {
  scorecard: StandardScorecard;
  /** Bars only, with the text for screen readers. */
  compact?: boolean;
}) {
  const { scorecard, compact } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  return (
    <ol
      className={`${classes.root} ${compact ? '' : classes.withText}`}
      aria-label={t('level.ladder')}
    >
      {[...scorecard.levels]
        .sort((a, b) => a.level.rank - b.level.rank)
        .map(step => (
          <LevelStep
            key={step.level.id}
            step={step}
            compact={compact}
            current={step.level.id === scorecard.level?.id}
          />
        ))}
    </ol>
  );
}
