import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import ButtonGroup from '@material-ui/core/ButtonGroup';
import Card from '@material-ui/core/Card';
import { makeStyles } from '@material-ui/core/styles';
import type { StandardScorecard } from '@operations-in-teams/plugin-readiness-common';
import { ChoiceOrAll } from '@operations-in-teams/ui';
import {
  filterResults,
  statusFilters,
  type ScorecardFilter,
} from '../../domain/filterResults';
import { readinessTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    // Backstage's theme stacks what is in a card.
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    padding: theme.spacing(1.5, 2),
  },
  statuses: {
    [theme.breakpoints.down('xs')]: { flexWrap: 'wrap' },
  },
  status: { textTransform: 'none' },
}));

/** Narrows the rules down by status, category and level. */
export function Filters(props: {
  scorecard: StandardScorecard;
  filter: ScorecardFilter;
  onChange(change: Partial<ScorecardFilter>): void;
}) {
  const { scorecard, filter, onChange } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  return (
    <Card className={classes.root}>
      <ButtonGroup
        className={classes.statuses}
        size="small"
        aria-label={t('filter.group')}
      >
        {statusFilters.map(status => (
          <Button
            key={status}
            className={classes.status}
            variant={status === filter.status ? 'contained' : 'outlined'}
            color={status === filter.status ? 'primary' : 'default'}
            aria-pressed={status === filter.status}
            onClick={() => onChange({ status })}
          >
            {t(`filter.${status}`)}{' '}
            {filterResults(scorecard.results, { ...filter, status }).length}
          </Button>
        ))}
      </ButtonGroup>
      <ChoiceOrAll
        id="readiness-filter-category"
        label={t('filter.category')}
        all={t('filter.anyCategory')}
        choices={scorecard.categories}
        value={filter.category}
        onChange={category => onChange({ category })}
      />
      <ChoiceOrAll
        id="readiness-filter-level"
        label={t('filter.level')}
        all={t('filter.anyLevel')}
        choices={scorecard.levels.map(({ level }) => level)}
        value={filter.level}
        onChange={level => onChange({ level })}
      />
    </Card>
  );
}
