import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  type ServiceFilter,
  type ServiceOrder,
  toQuery,
} from '../../domain/services';
import { readinessApiRef } from '../../api';
import { readinessTranslationRef } from '../../translation';
import { ExportTable } from '../ExportTable';

/** Saves all that the filter lets through, on all pages. */
export function ExportServices(props: {
  filter: ServiceFilter;
  order: ServiceOrder;
  total: number;
}) {
  const { filter, order, total } = props;
  const api = useApi(readinessApiRef);
  const { t } = useTranslationRef(readinessTranslationRef);
  return (
    <ExportTable
      label={t('servicesPage.export')}
      name="services"
      disabled={total === 0}
      read={() =>
        api.rollups.exportTable('scorecards', {
          ...toQuery(filter),
          orderBy: order.by,
          direction: order.descending ? 'desc' : 'asc',
        })
      }
    />
  );
}
