import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Card from '@material-ui/core/Card';
import { makeStyles } from '@material-ui/core/styles';
import { AsOf, PageState } from '@operations-in-teams/ui';
import { useParams } from 'react-router-dom';
import { useRule } from '../../hooks/rules/useRule';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { readinessTranslationRef } from '../../translation';
import { RuleDryRun } from './RuleDryRun';
import { RuleHead } from './RuleHead';
import { RuleSubjects } from './RuleSubjects';
import { RuleTexts } from './RuleTexts';
import { RuleTrend } from './RuleTrend';

const useStyles = makeStyles(theme => ({
  card: { padding: theme.spacing(2), marginBottom: theme.spacing(2) },
  back: { display: 'inline-block', marginBottom: theme.spacing(1) },
}));

/** One rule: what it asks, whom it concerns, its past, and what a change would do. */
export function RulePage() {
  const { standardId = '', ruleId = '' } = useParams();
  const path = { standardId, ruleId };
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const links = useReadinessLinks();
  return (
    <>
      <Link
        className={classes.back}
        to={links.rules({ standard: standardId })}
        underline="always"
      >
        {t('rulePage.back')}
      </Link>
      <PageState
        state={useRule(path)}
        loading={t('rulePage.loading')}
        failed={t('rulePage.failed')}
        permission="readiness.rollup.read"
      >
        {page => (
          <>
            <Card className={classes.card}>
              <RuleHead page={page} />
              <RuleTexts rule={page.rule} />
              {page.asOf && <AsOf iso={page.asOf} />}
            </Card>
            <Card className={classes.card}>
              <RuleSubjects path={path} counts={page.counts} />
            </Card>
            <Card className={classes.card}>
              <RuleTrend path={path} />
            </Card>
            <RuleDryRun
              className={classes.card}
              key={`${standardId} ${ruleId}`}
              standard={standardId}
              rule={page.rule}
            />
          </>
        )}
      </PageState>
    </>
  );
}
