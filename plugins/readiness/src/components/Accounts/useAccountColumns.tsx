import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Column } from '@operations-in-teams/ui';
import type { AccountColumn, AccountRow } from '../../domain/accounts';
import { useIsolationWords } from '../../hooks/useIsolationWords';
import { readinessTranslationRef } from '../../translation';
import { AccountName, AccountOwner, AccountVerdict } from './AccountFacts';

/** What is shown of each account; the first one names it. */
export function useAccountColumns(): Column<AccountRow, AccountColumn>[] {
  const { t } = useTranslationRef(readinessTranslationRef);
  const words = useIsolationWords();
  return [
    {
      key: 'name',
      title: t('accounts.name'),
      render: row => <AccountName row={row} />,
    },
    {
      key: 'owner',
      title: t('accounts.owner'),
      render: row => <AccountOwner row={row} />,
    },
    {
      key: 'unit',
      title: t('accounts.unit'),
      render: row => row.organizationalUnit ?? t('isolationLevel.unknown'),
    },
    {
      key: 'state',
      title: t('accounts.state'),
      render: ({ state, lifecycle }) =>
        [state ?? t('isolationLevel.unknown'), lifecycle]
          .filter(Boolean)
          .join(', '),
    },
    {
      key: 'declared',
      title: t('accounts.declared'),
      render: row => words.declared(row),
    },
    {
      key: 'observed',
      title: t('accounts.observed'),
      render: row => words.observed(row.isolation),
    },
    {
      key: 'verdict',
      title: t('accounts.verdict'),
      render: row => <AccountVerdict row={row} />,
    },
  ];
}
