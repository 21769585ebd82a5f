import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Card from '@material-ui/core/Card';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Standard } from '@operations-in-teams/plugin-readiness-common';
import { AsOf, PageState, VisuallyHidden } from '@operations-in-teams/ui';
import { groupRules } from '../../domain/rules';
import { useRuleCounts } from '../../hooks/rules/useRuleCounts';
import { useRuleView } from '../../hooks/rules/useRuleView';
import { useStandard } from '../../hooks/useStandard';
import { readinessTranslationRef } from '../../translation';
import { RuleFilters } from './RuleFilters';
import { RuleTable } from './RuleTable';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(2) },
}));

/** All rules of a standard with how they are met, by level or category. */
export function RuleListContent() {
  const view = useRuleView();
  const standard = useStandard(view.standard);
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  return (
    <Card className={classes.root}>
      <VisuallyHidden>
        <h2>{t('rulesPage.page')}</h2>
      </VisuallyHidden>
      <RuleFilters view={view} known={standard.value} />
      <PageState
        state={standard}
        loading={t('rulesPage.loading')}
        failed={t('rulesPage.failed')}
        permission="readiness.standard.read"
      >
        {({ standard: chosen }) =>
          chosen ? (
            <KnownRules standard={chosen} view={view} />
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

function KnownRules(props: {
  standard: Standard;
  view: ReturnType<typeof useRuleView>;
}) {
  const { standard, view } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const counts = useRuleCounts(standard.id, view.team);
  return (
    <PageState
      state={counts}
      loading={t('rulesPage.loading')}
      failed={t('rulesPage.failed')}
      permission="readiness.rollup.read"
    >
      {known => {
        const groups = groupRules(standard, known.counts, view);
        return (
          <>
            {groups.length > 0 ? (
              <RuleTable standard={standard} groups={groups} team={view.team} />
            ) : (
              <div role="status">
                <Typography variant="body2">
                  {t('rulesPage.noMatch')}
                </Typography>
                <Button size="small" onClick={view.clear}>
                  {t('rulesPage.clear')}
                </Button>
              </div>
            )}
            {known.asOf && <AsOf iso={known.asOf} />}
          </>
        );
      }}
    </PageState>
  );
}
