import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { saveCsv } from '@operations-in-teams/ui';
import { accountsCsv, type AccountRow } from '../../domain/accounts';
import { readinessTranslationRef } from '../../translation';

/** Saves the accounts that are chosen, on all pages, as a file. */
export function ExportButton(props: { rows: AccountRow[] }) {
  const { rows } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  return (
    <Button
      size="small"
      variant="outlined"
      disabled={rows.length === 0}
      onClick={() => saveCsv(accountsCsv(rows), 'accounts.csv')}
    >
      {t('accounts.export', { count: rows.length })}
    </Button>
  );
}
