import { useTranslationRef } from '@backstage/frontend-plugin-api';
import TextField from '@material-ui/core/TextField';
import { accountColumns, type AccountOrder } from '../../domain/accounts';
import { readinessTranslationRef } from '../../translation';

/** The order of the accounts, where there are no headings to choose. */
export function SortField(props: {
  order: AccountOrder;
  onSort(order: AccountOrder): void;
}) {
  const { order, onSort } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  return (
    <TextField
      id="readiness-accounts-sort"
      label={t('accounts.sort')}
      select
      fullWidth
      size="small"
      variant="outlined"
      value={`${order.descending ? '-' : ''}${order.by}`}
      onChange={({ target: { value } }) =>
        onSort({
          by: accountColumns.find(id => id === value.replace('-', ''))!,
          descending: value.startsWith('-'),
        })
      }
      InputLabelProps={{ shrink: true }}
      SelectProps={{ native: true }}
    >
      {accountColumns.flatMap(id => {
        const column = t(`accounts.${id}`);
        return [
          <option key={id} value={id}>
            {t('accounts.ascending', { column })}
          </option>,
          <option key={`-${id}`} value={`-${id}`}>
            {t('accounts.descending', { column })}
          </option>,
        ];
      })}
    </TextField>
  );
}
