import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  Level,
  RuleResult,
} from '@operations-in-teams/plugin-readiness-common';
import { useTime } from '@operations-in-teams/ui';
import { evidenceCollectedAt } from '../../domain/evidenceAge';
import { readinessTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: theme.spacing(1.5),
    color: theme.palette.textSubtle,
    // On a phone what the rule says comes before its figures.
    [theme.breakpoints.down('xs')]: {
      order: 2,
      flexBasis: '100%',
      paddingLeft: theme.spacing(5.5),
    },
  },
  announced: { color: theme.palette.text.primary },
}));

/** Level, since when, age of the evidence, and whether the rule counts yet. */
export function RuleFacts(props: { result: RuleResult; level?: Level }) {
  const { result, level } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { day, calendarDay, full, age } = useTime();
  const classes = useStyles();
  const collectedAt = evidenceCollectedAt(result);
  return (
    <Typography className={classes.root} variant="caption" component="div">
      {result.effectiveFrom && (
        <span className={classes.announced}>
          <span aria-hidden>◷ </span>
          {t('rules.announcedWord')},{' '}
          {t('rules.announced', { day: calendarDay(result.effectiveFrom) })}
        </span>
      )}
      {level && <span>{level.title}</span>}
      <time dateTime={result.since} title={full(result.since)}>
        {t('rules.since', { day: day(result.since) })}
      </time>
      {collectedAt ? (
        <time dateTime={collectedAt} title={full(collectedAt)}>
          {t('rules.evidenceAge', { age: age(collectedAt) })}
        </time>
      ) : (
        <span>{t('rules.noEvidence')}</span>
      )}
    </Typography>
  );
}
