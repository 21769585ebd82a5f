import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { uiTranslationRef } from '../../translation';
import { Choice } from '../Choice';

/** By which column a list is ordered. */
export type Order<C extends string = string> = { by: C; descending: boolean };

/** The order of a list, where there are no headings to choose. */
export function SortField<C extends string>(props: {
  id: string;
  columns: Array<{ id: C; title: string }>;
  order: Order<C>;
  onSort(order: Order<C>): void;
}) {
  const { id, columns, order, onSort } = props;
  const { t } = useTranslationRef(uiTranslationRef);
  const orders = columns.flatMap(column =>
    [false, true].map(descending => ({
      value: `${descending ? '-' : ''}${column.id}`,
      label: t(descending ? 'sort.descending' : 'sort.ascending', {
        column: column.title,
      }),
      order: { by: column.id, descending },
    })),
  );
  return (
    <Choice
      id={id}
      label={t('sort.order')}
      value={`${order.descending ? '-' : ''}${order.by}`}
      options={orders}
      onChange={value => {
        const chosen = orders.find(each => each.value === value);
        if (chosen) onSort(chosen.order);
      }}
    />
  );
}
