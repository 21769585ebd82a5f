import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Card from '@material-ui/core/Card';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Pager } from '@operations-in-teams/ui';
import { useMemo } from 'react';
import { filterAccounts, sortAccounts } from '../../domain/accounts';
import { useAccountFilter } from '../../hooks/useAccountFilter';
import type { KnownAccounts } from '../../hooks/useAccounts';
import { readinessTranslationRef } from '../../translation';
import { AccessAge } from './AccessAge';
import { AccountCounts } from './AccountCounts';
import { AccountFilters } from './AccountFilters';
import { AccountMessages } from './AccountMessages';
import { AccountsTable } from './AccountsTable';
import { ExportButton } from './ExportButton';

const SIZE = 100;

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(2) },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(1.5),
  },
}));

/** The accounts of the organisation: counts, filters, and a part of the list. */
export function AccountsView(props: { accounts: KnownAccounts }) {
  const { accounts } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const view = useAccountFilter();
  const { text, owner, unit, level, state, only } = view.filter;
  const { by, descending } = view.order;
  const found = useMemo(
    () =>
      sortAccounts(
        filterAccounts(accounts.rows, { text, owner, unit, level, state }),
        { by, descending },
      ),
    [accounts, text, owner, unit, level, state, by, descending],
  );
  const rows = useMemo(() => filterAccounts(found, { only }), [found, only]);
  const page = Math.min(view.page, Math.max(1, Math.ceil(rows.length / SIZE)));
  const shown = rows.slice((page - 1) * SIZE, page * SIZE);
  return (
    <Card className={classes.root}>
      <AccountMessages accounts={accounts} />
      <div className={classes.head}>
        <AccountCounts
          rows={found}
          only={only}
          onChange={value => view.change({ only: value })}
        />
        <ExportButton rows={rows} />
      </div>
      <AccountFilters
        rows={accounts.rows}
        filter={view.filter}
        onChange={view.change}
      />
      {shown.length === 0 && (
        <div role="status">
          <Typography variant="body2">{t('accounts.noMatch')}</Typography>
          <Button size="small" onClick={view.clear}>
            {t('accounts.clear')}
          </Button>
        </div>
      )}
      {shown.length > 0 && (
        <AccountsTable rows={shown} order={view.order} onSort={view.sortBy} />
      )}
      <Pager page={page} size={SIZE} total={rows.length} onTurn={view.turnTo} />
      <AccessAge rows={rows} />
    </Card>
  );
}
