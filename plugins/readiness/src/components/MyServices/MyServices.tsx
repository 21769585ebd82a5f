import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { AsOf, PageState } from '@operations-in-teams/ui';
import { useMyServices } from '../../hooks/useMyServices';
import { readinessTranslationRef } from '../../translation';
import { ServiceItem } from './ServiceItem';

/** As many as a widget shows without scrolling. */
const MOST = 5;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** The viewer's services, and what to fix first in each; nearest level first. */
export function MyServices() {
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  return (
    <PageState
      state={useMyServices(MOST)}
      loading={t('mine.loading')}
      failed={t('mine.failed')}
      permission="readiness.scorecard.read"
    >
      {({ items, asOf }) => (
        <>
          {items.length === 0 ? (
            <Typography variant="body2">{t('mine.none')}</Typography>
          ) : (
            <ul className={classes.list} aria-label={t('mine.title')}>
              {items.map(summary => (
                <ServiceItem
                  key={`${summary.entityRef} ${summary.standard.id}`}
                  summary={summary}
                />
              ))}
            </ul>
          )}
          {asOf && <AsOf iso={asOf} />}
        </>
      )}
    </PageState>
  );
}
