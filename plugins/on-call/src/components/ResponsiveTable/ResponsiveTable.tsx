import type { Theme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { TableAsList } from './TableAsList';
import type { ResponsiveTableProps } from './types';
import { WideTable } from './WideTable';

/** A table, or where there is no room for one, a list that says the same. */
export function ResponsiveTable<T>(props: ResponsiveTableProps<T>) {
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  return narrow ? <TableAsList {...props} /> : <WideTable {...props} />;
}
