import type { Theme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { SortField } from '../SortField';
import { TableAsList } from './TableAsList';
import type { ResponsiveTableProps } from './types';
import { WideTable } from './WideTable';

/** A table, or where there is no room for one, a list that says the same. */
export function ResponsiveTable<T, C extends string = string>(
  props: ResponsiveTableProps<T, C>,
) {
  const { columns, sorting } = props;
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  if (!narrow) return <WideTable {...props} />;
  return (
    <>
      {sorting && (
        <SortField
          id={sorting.id}
          columns={columns
            .filter(({ key }) => !sorting.except?.includes(key))
            .map(({ key, title }) => ({ id: key, title }))}
          order={sorting.order}
          onSort={sorting.onSort}
        />
      )}
      <TableAsList {...props} />
    </>
  );
}
