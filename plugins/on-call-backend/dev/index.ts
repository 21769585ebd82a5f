import { createBackend } from '@backstage/backend-defaults';
import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';

// Runs the plugin alone, with everybody let in: `yarn start` here, then
// GET http://localhost:7007/api/on-call/sources. The account comes from the
// `pagerDuty` configuration. Add entities with the ids of your services.
const backend = createBackend();

backend.add(mockServices.auth.factory());
backend.add(mockServices.httpAuth.factory());
backend.add(
  catalogServiceMock.factory({
    entities: [
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: {
          name: 'example',
          namespace: 'default',
          annotations: { 'pagerduty.com/service-id': 'PEXAMPLE' },
        },
        spec: { type: 'service', lifecycle: 'production', owner: 'example' },
      },
    ],
  }),
);
backend.add(import('../src'));

backend.start();
