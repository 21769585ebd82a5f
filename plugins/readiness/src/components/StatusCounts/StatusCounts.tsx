import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Counts } from '@operations-in-teams/plugin-readiness-common';
import { VisuallyHidden } from '@operations-in-teams/ui';
import { readinessTranslationRef } from '../../translation';
import { StatusMark } from '../StatusMark';

const order = ['pass', 'fail', 'unknown', 'exempt'] as const;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.25, 1.5),
    listStyle: 'none',
    margin: 0,
    padding: 0,
    whiteSpace: 'nowrap',
  },
}));

/** How many rules have each status; what is nought is left out. */
export function StatusCounts(props: {
  counts: Counts;
  /** Rules that are shown but do not count yet. */
  announced?: number;
  words?: boolean;
}) {
  const { counts, announced, words } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  return (
    <ul className={classes.root} aria-label={t('status.counts')}>
      {order
        .filter(status => counts[status] > 0)
        .map(status => (
          <Typography key={status} variant="body2" component="li">
            {counts[status]} <StatusMark status={status} word={words} />
          </Typography>
        ))}
      {announced ? (
        <Typography variant="body2" component="li">
          <VisuallyHidden>
            {t('rules.announcedCount', { number: String(announced) })}
          </VisuallyHidden>
          <span aria-hidden>{announced} ◷</span>
        </Typography>
      ) : null}
    </ul>
  );
}
