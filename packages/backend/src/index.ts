import { createBackend } from '@backstage/backend-defaults';

const backend = createBackend();

backend.add(import('@backstage/plugin-app-backend'));

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
backend.add(import('./modules/personaSignIn'));

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
backend.add(import('@backstage/plugin-events-backend'));

backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('./modules/permissions'));

backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-pg'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));

backend.add(import('@backstage/plugin-user-settings-backend'));
backend.add(import('@backstage/plugin-signals-backend'));
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-mcp-actions-backend'));

backend.add(
  import('@operations-in-teams/plugin-catalog-backend-module-aws-accounts'),
);
backend.add(
  import('@operations-in-teams/plugin-catalog-backend-module-pagerduty'),
);
backend.add(import('@operations-in-teams/plugin-on-call-backend'));
backend.add(import('@operations-in-teams/plugin-readiness-backend'));
backend.add(
  import('@operations-in-teams/plugin-readiness-backend-module-on-call'),
);
backend.add(
  import('@operations-in-teams/plugin-readiness-backend-module-aws-accounts'),
);

backend.start();
