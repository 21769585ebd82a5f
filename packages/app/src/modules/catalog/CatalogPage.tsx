import { configApiRef, useApi } from '@backstage/core-plugin-api';
import {
  CatalogTable,
  type CatalogTableColumnsFunc,
  type CatalogTableRow,
} from '@backstage/plugin-catalog';
import {
  CatalogFilterLayout,
  EntityListProvider,
} from '@backstage/plugin-catalog-react';
import { Container, Header } from '@backstage/ui';
import { useReadinessColumns } from '@operations-in-teams/plugin-readiness';
import { type ReactNode, useMemo } from 'react';

const OWNER = 'resolved.ownedByRelationsTitle';

/** What makes room for ours; it is on the page of each entity. */
const LEFT_OUT = ['entity.metadata.description', 'entity.metadata.tags'];

/** The catalog, with level and on-call beside the owner of each entity. */
export function CatalogPage(props: { filters: ReactNode }) {
  const organization =
    useApi(configApiRef).getOptionalString('organization.name') ?? '';
  const ours = useReadinessColumns<CatalogTableRow>();
  const columns = useMemo<CatalogTableColumnsFunc>(
    () => context => {
      const all = CatalogTable.defaultColumnsFunc(context).filter(
        ({ field }) => !LEFT_OUT.includes(String(field)),
      );
      const owner = all.findIndex(({ field }) => field === OWNER);
      return owner < 0
        ? all
        : [...all.slice(0, owner + 1), ...ours, ...all.slice(owner + 1)];
    },
    [ours],
  );
  return (
    <EntityListProvider pagination>
      <main>
        <Header title={`${organization} Catalog`} />
        <Container>
          <CatalogFilterLayout>
            <CatalogFilterLayout.Filters>
              {props.filters}
            </CatalogFilterLayout.Filters>
            <CatalogFilterLayout.Content>
              <CatalogTable columns={columns} />
            </CatalogFilterLayout.Content>
          </CatalogFilterLayout>
        </Container>
      </main>
    </EntityListProvider>
  );
}
