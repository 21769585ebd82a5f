import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { accountsCsv, type AccountRow } from '../../domain/accounts';
import { readinessTranslationRef } from '../../translation';

// Without it spreadsheets take the text for an older encoding.
const BYTE_ORDER_MARK = '\uFEFF';

/** Saves the accounts that are chosen, on all pages, as a file. */
export function ExportButton(props: { rows: AccountRow[] }) {
  const { rows } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const save = () => {
    const file = new Blob([BYTE_ORDER_MARK, accountsCsv(rows)], {
      type: 'text/csv;charset=utf-8',
    });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = 'accounts.csv';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <Button
      size="small"
      variant="outlined"
      disabled={rows.length === 0}
      onClick={save}
    >
      {t('accounts.export', { count: rows.length })}
    </Button>
  );
}
