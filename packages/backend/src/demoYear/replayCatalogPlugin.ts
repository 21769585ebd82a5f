import { createBackendPlugin } from '@backstage/backend-plugin-api';
import {
  catalogProcessingExtensionPoint,
  type EntityProvider,
} from '@backstage/plugin-catalog-node';
import type { ReplayCatalog } from './ReplayCatalog';

/** The catalog's place, where modules of the catalog find what they extend. */
export function replayCatalogPlugin(catalog: ReplayCatalog) {
  return createBackendPlugin({
    pluginId: 'catalog',
    register(env) {
      const providers: EntityProvider[] = [];
      env.registerExtensionPoint(catalogProcessingExtensionPoint, {
        addEntityProvider: (...added) => {
          providers.push(...added.flat());
        },
        addProcessor: (...added) => {
          for (const item of added.flat()) catalog.addProcessor(item);
        },
        addPlaceholderResolver: () => {},
        setOnProcessingErrorHandler: () => {},
      });
      env.registerInit({
        deps: {},
        async init() {
          for (const provider of providers) await catalog.connect(provider);
        },
      });
    },
  });
}
