import { createDevApp } from '@backstage/frontend-dev-utils';
import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { readinessApiRef } from '../src';
import plugin from '../src/alpha';
import { entities, exampleApi } from './example';

const exampleCatalog = createFrontendModule({
  pluginId: 'catalog',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: catalogApiRef,
          deps: {},
          factory: () => catalogApiMock({ entities }),
        }),
    }),
  ],
});

const exampleReadiness = createFrontendModule({
  pluginId: 'readiness',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: readinessApiRef,
          deps: {},
          factory: () => exampleApi,
        }),
    }),
  ],
});

createDevApp({
  features: [catalogPlugin, plugin, exampleCatalog, exampleReadiness],
});
