import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { TableColumn } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { lazy, Suspense, useMemo } from 'react';
import { readinessTranslationRef } from './translation';

const LevelCell = lazy(() =>
  import('./components/CatalogColumns').then(m => ({ default: m.LevelCell })),
);
const OnCallCell = lazy(() =>
  import('./components/CatalogColumns').then(m => ({ default: m.OnCallCell })),
);

/**
 * Columns for the catalog's table: level, and who is on call. A page of the
 * table causes one request to each backend, not one for each row.
 * @public
 */
export function useReadinessColumns<Row extends { entity: Entity }>(): Array<
  TableColumn<Row>
> {
  const { t } = useTranslationRef(readinessTranslationRef);
  return useMemo(
    () =>
      (
        [
          ['level', LevelCell],
          ['onCall', OnCallCell],
        ] as const
      ).map(([id, Cell]) => ({
        id: `readiness-${id}`,
        title: t(`glance.${id}`),
        // The catalog's pages come from its backend, which knows neither.
        sorting: false,
        width: 'auto',
        // The table breaks words where a column is narrow; names are not to break.
        cellStyle: { minWidth: 110, wordBreak: 'normal' },
        render: ({ entity }) => (
          <Suspense fallback={null}>
            <Cell entityRef={stringifyEntityRef(entity)} />
          </Suspense>
        ),
      })),
    [t],
  );
}
