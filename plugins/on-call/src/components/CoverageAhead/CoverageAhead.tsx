import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Coverage } from '@operations-in-teams/plugin-on-call-common';
import { formatShare, useTime } from '@operations-in-teams/ui';
import { onCallTranslationRef } from '../../translation';
import { GapList } from './GapList';

const DAY_MILLISECONDS = 86_400_000;

const useStyles = makeStyles(theme => ({
  root: { paddingTop: theme.spacing(0.75) },
  title: { fontWeight: theme.typography.fontWeightBold as number },
}));

/** How much of the look-ahead has somebody on level 1, and where it has gaps. */
export function CoverageAhead(props: { coverage?: Coverage }) {
  const { coverage } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { locale } = useTime();
  const classes = useStyles();
  if (!coverage) {
    return (
      <Typography className={classes.root} variant="body2">
        {t('coverage.unknown')}
      </Typography>
    );
  }
  const { from, until, share, people, gaps } = coverage;
  const count = Math.round(
    (Date.parse(until) - Date.parse(from)) / DAY_MILLISECONDS,
  );
  const full = share >= 1 && gaps.length === 0;
  const facts = [
    full
      ? t('coverage.full')
      : t('coverage.share', { share: formatShare(share, locale) }),
    people !== undefined && t('coverage.people', { count: people }),
    gaps.length > 0 && t('coverage.gaps', { count: gaps.length }),
  ].filter(Boolean);
  return (
    <div className={classes.root}>
      <Typography variant="body2">
        <span className={classes.title}>{t('coverage.title', { count })}</span>
        {': '}
        {facts.join(', ')}
      </Typography>
      {gaps.length > 0 && <GapList gaps={gaps} />}
    </div>
  );
}
