import { InfoCard, Link, Progress } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { LoadError } from '@operations-in-teams/ui';
import { useMemo, useState } from 'react';
import { sortAccounts } from '../../domain/accounts';
import {
  useEntityAccounts,
  type AccountsState,
  type KnownAccounts,
} from '../../hooks/useAccounts';
import { rootLinkRouteRef } from '../../routes';
import { readinessTranslationRef } from '../../translation';
import { AccessAge, AccountMessages } from '../Accounts';
import { AccountItem } from './AccountItem';

const FIRST = 5;
const MORE = 100;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** The cloud accounts of the entity of the page. */
export function AccountsCard() {
  const { entity } = useEntity();
  const { t } = useTranslationRef(readinessTranslationRef);
  const state = useEntityAccounts(entity);
  const page = useRouteRef(rootLinkRouteRef)?.();
  return (
    <InfoCard
      title={t('accounts.title')}
      titleTypographyProps={{ component: 'h2' } as object}
    >
      <CardBody state={state} />
      {page && (
        <Typography variant="body2">
          <Link to={`${page}/accounts`}>{t('accounts.toAll')}</Link>
        </Typography>
      )}
    </InfoCard>
  );
}

function CardBody(props: { state: AccountsState }) {
  const { accounts, loading, error, retry } = props.state;
  const { t } = useTranslationRef(readinessTranslationRef);
  if (accounts) return <KnownCard accounts={accounts} />;
  return error && !loading ? (
    <LoadError error={error} title={t('accounts.failed')} onRetry={retry} />
  ) : (
    <Progress aria-label={t('accounts.loading')} />
  );
}

function KnownCard(props: { accounts: KnownAccounts }) {
  const { accounts } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const [count, setCount] = useState(FIRST);
  const rows = useMemo(
    () => sortAccounts(accounts.rows, { by: 'verdict', descending: false }),
    [accounts],
  );
  if (rows.length === 0) {
    return <Typography variant="body2">{t('accounts.noneOf')}</Typography>;
  }
  return (
    <>
      <AccountMessages accounts={accounts} />
      <ul className={classes.list} aria-label={t('accounts.list')}>
        {rows.slice(0, count).map(row => (
          <AccountItem key={row.entityRef} row={row} />
        ))}
      </ul>
      {rows.length > count && (
        <Button size="small" onClick={() => setCount(count + MORE)}>
          {t('next.more', { count: Math.min(rows.length - count, MORE) })}
        </Button>
      )}
      <AccessAge rows={rows} />
    </>
  );
}
