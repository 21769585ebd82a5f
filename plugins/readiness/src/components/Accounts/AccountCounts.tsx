import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import ButtonGroup from '@material-ui/core/ButtonGroup';
import { makeStyles } from '@material-ui/core/styles';
import {
  countAccounts,
  onlyFilters,
  type AccountRow,
  type OnlyFilter,
} from '../../domain/accounts';
import { readinessTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: { [theme.breakpoints.down('xs')]: { flexWrap: 'wrap' } },
  count: { textTransform: 'none' },
}));

/** How many accounts there are of each kind; a click leaves only those. */
export function AccountCounts(props: {
  /** Accounts that everything but this leaves. */
  rows: AccountRow[];
  only?: OnlyFilter;
  onChange(only: OnlyFilter | undefined): void;
}) {
  const { rows, only, onChange } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const counts = countAccounts(rows);
  const choices = [
    { id: undefined, text: t('accounts.all'), count: rows.length },
    ...onlyFilters.map(id => ({
      id,
      text: t(`accounts.${id}`),
      count: counts[id],
    })),
  ];
  return (
    <ButtonGroup
      className={classes.root}
      size="small"
      aria-label={t('accounts.counts')}
    >
      {choices.map(({ id, text, count }) => (
        <Button
          key={id ?? 'all'}
          className={classes.count}
          variant={id === only ? 'contained' : 'outlined'}
          color={id === only ? 'primary' : 'default'}
          aria-pressed={id === only}
          onClick={() => onChange(id)}
        >
          {text} {count}
        </Button>
      ))}
    </ButtonGroup>
  );
}
