import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Card from '@material-ui/core/Card';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { PageState, VisuallyHidden } from '@operations-in-teams/ui';
import { useServices } from '../../hooks/services/useServices';
import { useServiceView } from '../../hooks/services/useServiceView';
import { useGroups } from '../../hooks/useGroups';
import { useStandard } from '../../hooks/useStandard';
import { readinessTranslationRef } from '../../translation';
import { ExportServices } from './ExportServices';
import { ServiceFilters } from './ServiceFilters';
import { ServicePage } from './ServicePage';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(2) },
  export: { display: 'flex', justifyContent: 'flex-end' },
}));

/** Everything that is scored: filtered, ordered and paged by the backend. */
export function ServicesContent() {
  const view = useServiceView();
  const standard = useStandard(view.filter.standard);
  const chosen = standard.value?.standard;
  const groups = useGroups();
  const services = useServices({ ...view, standard: chosen?.id });
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const states = {
    loading: t('servicesPage.loading'),
    failed: t('servicesPage.failed'),
  };
  return (
    <Card className={classes.root}>
      <VisuallyHidden>
        <h2>{t('servicesPage.page')}</h2>
      </VisuallyHidden>
      <ServiceFilters view={view} known={standard.value} groups={groups} />
      <PageState
        {...states}
        state={standard}
        permission="readiness.standard.read"
      >
        {() =>
          chosen ? (
            <PageState
              {...states}
              state={services}
              permission="readiness.scorecard.read"
            >
              {page => (
                <>
                  <div className={classes.export}>
                    <ExportServices
                      filter={{ ...view.filter, standard: chosen.id }}
                      order={view.order}
                      total={page.pageInfo.totalItems}
                    />
                  </div>
                  <ServicePage
                    page={page}
                    levels={chosen.levels}
                    groups={groups}
                    view={view}
                    busy={services.busy}
                  />
                </>
              )}
            </PageState>
          ) : (
            <Typography variant="body2">
              {t('servicesPage.noStandard')}
            </Typography>
          )
        }
      </PageState>
    </Card>
  );
}
