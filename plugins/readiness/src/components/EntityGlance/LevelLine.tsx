import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { ScorecardSummary } from '@operations-in-teams/plugin-readiness-common';
import { readinessTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  unconfirmed: { color: theme.palette.textSubtle },
}));

/** The levels reached, each with the name of its standard where there are several. */
export function LevelLine(props: { scorecards?: ScorecardSummary[] }) {
  const { scorecards } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  if (!scorecards) return <>{t('glance.unknown')}</>;
  if (scorecards.length === 0) return <>{t('glance.notScored')}</>;
  return (
    <>
      {scorecards.map(({ standard, level, unconfirmedSince }) => (
        <div key={standard.id}>
          {scorecards.length > 1 && `${standard.title}: `}
          {level
            ? t('level.reached', {
                rank: String(level.rank),
                title: level.title,
              })
            : t('level.none')}
          {unconfirmedSince && (
            <span className={classes.unconfirmed}>
              {' '}
              ({t('glance.unconfirmed')})
            </span>
          )}
        </div>
      ))}
    </>
  );
}
