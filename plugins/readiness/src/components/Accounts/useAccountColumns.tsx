import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ReactNode } from 'react';
import type { AccountColumn, AccountRow } from '../../domain/accounts';
import { useIsolationWords } from '../../hooks/useIsolationWords';
import { readinessTranslationRef } from '../../translation';
import { AccountName, AccountOwner, AccountVerdict } from './AccountFacts';

export type Column = {
  id: AccountColumn;
  title: string;
  render(row: AccountRow): ReactNode;
};

/** What is shown of each account; the first one names it. */
export function useAccountColumns(): Column[] {
  const { t } = useTranslationRef(readinessTranslationRef);
  const words = useIsolationWords();
  return [
    {
      id: 'name',
      title: t('accounts.name'),
      render: row => <AccountName row={row} />,
    },
    {
      id: 'owner',
      title: t('accounts.owner'),
      render: row => <AccountOwner row={row} />,
    },
    {
      id: 'unit',
      title: t('accounts.unit'),
      render: row => row.organizationalUnit ?? t('isolationLevel.unknown'),
    },
    {
      id: 'state',
      title: t('accounts.state'),
      render: ({ state, lifecycle }) =>
        [state ?? t('isolationLevel.unknown'), lifecycle]
          .filter(Boolean)
          .join(', '),
    },
    {
      id: 'declared',
      title: t('accounts.declared'),
      render: row => words.declared(row),
    },
    {
      id: 'observed',
      title: t('accounts.observed'),
      render: row => words.observed(row.isolation),
    },
    {
      id: 'verdict',
      title: t('accounts.verdict'),
      render: row => <AccountVerdict row={row} />,
    },
  ];
}
