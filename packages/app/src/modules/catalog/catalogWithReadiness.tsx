import {
  coreExtensionData,
  ExtensionBoundary,
} from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';

// The catalog's own page takes no columns from other plugins, so the page is
// drawn here; its filters and address stay those of the catalog.
const catalogPage = catalogPlugin.getExtension('page:catalog').override({
  factory(originalFactory, { inputs, node }) {
    const filters = inputs.filters.map(filter =>
      filter.get(coreExtensionData.reactElement),
    );
    return [
      ...originalFactory(),
      coreExtensionData.reactElement(
        ExtensionBoundary.lazy(node, async () => {
          const { CatalogPage } = await import('./CatalogPage');
          return <CatalogPage filters={<>{filters}</>} />;
        }),
      ),
    ];
  },
});

/** The catalog, whose table also shows levels and who is on call. */
export const catalogWithReadiness = catalogPlugin.withOverrides({
  extensions: [catalogPage],
});
