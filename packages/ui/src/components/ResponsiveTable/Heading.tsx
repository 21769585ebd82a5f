import { makeStyles } from '@material-ui/core/styles';
import TableCell from '@material-ui/core/TableCell';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import type { Column, Sorting } from './types';

const useStyles = makeStyles(theme => ({
  root: { verticalAlign: 'top', padding: theme.spacing(1) },
  sortable: { whiteSpace: 'nowrap' },
}));

/** The name of a column; where rows can be sorted by it, a button to do so. */
export function Heading<T, C extends string>(props: {
  column: Column<T, C>;
  sorting?: Sorting<C>;
}) {
  const { column, sorting } = props;
  const { key, title, align } = column;
  const classes = useStyles();
  if (!sorting || sorting.except?.includes(key)) {
    return (
      <TableCell className={classes.root} align={align}>
        {title}
      </TableCell>
    );
  }
  const { by, descending } = sorting.order;
  const direction = descending ? 'desc' : 'asc';
  return (
    <TableCell
      className={`${classes.root} ${classes.sortable}`}
      align={align}
      sortDirection={by === key && direction}
    >
      <TableSortLabel
        active={by === key}
        direction={by === key ? direction : 'asc'}
        onClick={() =>
          sorting.onSort({ by: key, descending: by === key && !descending })
        }
      >
        {title}
      </TableSortLabel>
    </TableCell>
  );
}
