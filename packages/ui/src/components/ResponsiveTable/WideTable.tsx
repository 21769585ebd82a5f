import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { Heading } from './Heading';
import type { ResponsiveTableProps } from './types';

const useStyles = makeStyles(theme => ({
  // A very long word must scroll in here and not push the page.
  box: { overflowX: 'auto' },
  cell: {
    verticalAlign: 'top',
    padding: theme.spacing(1),
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: 'inherit' },
  group: {
    padding: theme.spacing(2, 1, 1),
    fontWeight: theme.typography.fontWeightBold as number,
  },
}));

/** Rows and columns. */
export function WideTable<T, C extends string>(
  props: ResponsiveTableProps<T, C>,
) {
  const { label, columns, groups, sorting } = props;
  const classes = useStyles();
  return (
    <div className={classes.box}>
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            {columns.map(column => (
              <Heading key={column.key} column={column} sorting={sorting} />
            ))}
          </TableRow>
        </TableHead>
        {groups.map(group => (
          <TableBody key={group.key}>
            {group.title !== undefined && (
              <TableRow>
                <TableCell
                  className={classes.group}
                  component="th"
                  role="rowheader"
                  scope="rowgroup"
                  colSpan={columns.length}
                >
                  {group.title}
                </TableCell>
              </TableRow>
            )}
            {group.rows.map(({ key, row }) => (
              <TableRow key={key}>
                {columns.map((column, index) => (
                  <TableCell
                    key={column.key}
                    align={column.align}
                    className={`${classes.cell} ${
                      index === 0 ? classes.name : ''
                    }`}
                    {...(index === 0 && {
                      component: 'th',
                      scope: 'row',
                      role: 'rowheader',
                    })}
                  >
                    {column.render(row)}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        ))}
      </Table>
    </div>
  );
}
