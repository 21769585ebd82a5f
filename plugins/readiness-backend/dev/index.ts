import { createBackend } from '@backstage/backend-defaults';
import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';

// A portal with one service and its team, on http://localhost:7007:
//
//   curl -H 'Authorization: Bearer mock-user-token' \
//     http://localhost:7007/api/readiness/scorecards/component/default/checkout
const backend = createBackend();

backend.add(mockServices.auth.factory());
backend.add(mockServices.httpAuth.factory());
backend.add(
  catalogServiceMock.factory({
    entities: [
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Group',
        metadata: { name: 'payments', namespace: 'default' },
        spec: { type: 'team', children: [] },
      },
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: {
          name: 'checkout',
          namespace: 'default',
          description: 'Takes payments',
        },
        spec: { type: 'service', lifecycle: 'production', owner: 'payments' },
      },
    ],
  }),
);
backend.add(import('../src'));

backend.start();
