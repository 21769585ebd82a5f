import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ResponsiveTable } from '@operations-in-teams/ui';
import type { AccountOrder, AccountRow } from '../../domain/accounts';
import { readinessTranslationRef } from '../../translation';
import { useAccountColumns } from './useAccountColumns';

/** Accounts as rows, sorted by the heading that is chosen. */
export function AccountsTable(props: {
  rows: AccountRow[];
  order: AccountOrder;
  onSort(order: AccountOrder): void;
}) {
  const { rows, order, onSort } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  return (
    <ResponsiveTable
      label={t('accounts.list')}
      columns={useAccountColumns()}
      sorting={{ id: 'readiness-accounts-sort', order, onSort }}
      groups={[
        {
          key: 'accounts',
          rows: rows.map(row => ({ key: row.entityRef, row })),
        },
      ]}
    />
  );
}
