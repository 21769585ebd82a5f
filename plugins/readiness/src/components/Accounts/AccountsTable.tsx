import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import type { AccountOrder, AccountRow } from '../../domain/accounts';
import { readinessTranslationRef } from '../../translation';
import { useAccountColumns } from './useAccountColumns';

const useStyles = makeStyles(theme => ({
  // A very long word must scroll in here and not push the page.
  box: { overflowX: 'auto' },
  cell: {
    verticalAlign: 'top',
    padding: theme.spacing(1),
    overflowWrap: 'anywhere',
  },
  head: { whiteSpace: 'nowrap', padding: theme.spacing(1) },
  name: { fontWeight: 'inherit', minWidth: 140 },
}));

/** Accounts as rows, sorted by the heading that is chosen. */
export function AccountsTable(props: {
  rows: AccountRow[];
  order: AccountOrder;
  onSort(order: AccountOrder): void;
}) {
  const { rows, order, onSort } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const columns = useAccountColumns();
  const classes = useStyles();
  const direction = order.descending ? 'desc' : 'asc';
  return (
    <div className={classes.box}>
      <Table size="small" aria-label={t('accounts.list')}>
        <TableHead>
          <TableRow>
            {columns.map(({ id, title }) => (
              <TableCell
                key={id}
                className={classes.head}
                sortDirection={order.by === id && direction}
              >
                <TableSortLabel
                  active={order.by === id}
                  direction={order.by === id ? direction : 'asc'}
                  onClick={() =>
                    onSort({
                      by: id,
                      descending: order.by === id && !order.descending,
                    })
                  }
                >
                  {title}
                </TableSortLabel>
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(row => (
            <TableRow key={row.entityRef}>
              {columns.map(({ id, render }, index) => (
                <TableCell
                  key={id}
                  className={`${classes.cell} ${
                    index === 0 ? classes.name : ''
                  }`}
                  {...(index === 0 && { component: 'th', scope: 'row' })}
                >
                  {render(row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
