import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Card from '@material-ui/core/Card';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { RuleResult } from '@operations-in-teams/plugin-readiness-common';
import type { ReactNode } from 'react';
import { countResults, type CategoryGroup } from '../../domain/groupResults';
import { readinessTranslationRef } from '../../translation';
import { isAnnounced } from '../../domain/nextSteps';
import { StatusCounts } from '../StatusCounts';

const useStyles = makeStyles(theme => ({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: theme.spacing(0.25, 2),
    padding: theme.spacing(1.5, 2, 1),
  },
  title: { fontWeight: theme.typography.fontWeightBold as number },
  list: { listStyle: 'none', margin: 0, padding: 0 },
}));

/** The rules of one category, with their counts. */
export function CategorySection(props: {
  group: CategoryGroup;
  renderRule(result: RuleResult): ReactNode;
}) {
  const { group, renderRule } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const counting = group.results.filter(result => !isAnnounced(result));
  return (
    <Card>
      <div className={classes.header}>
        <Typography
          className={classes.title}
          variant="subtitle1"
          component="h3"
        >
          {group.category.title}
        </Typography>
        <StatusCounts
          counts={countResults(counting)}
          announced={group.results.length - counting.length}
        />
      </div>
      <ul
        className={classes.list}
        aria-label={t('rules.ofCategory', { category: group.category.title })}
      >
        {group.results.map(renderRule)}
      </ul>
    </Card>
  );
}
