import type {
  AuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  onCallHealthReadPermission,
  onCallPeopleReadPermission,
} from '@operations-in-teams/plugin-on-call-common';
import type { Authorize } from './authorize';
import type { Router } from './endpoints';
import type { FactsService } from './facts/FactsService';
import type { HealthService } from './HealthService';

const PAGE_SIZE = 50;

/** How quiet on-call is, and the incidents behind it. */
export function addHealthRoutes(
  router: Router,
  options: {
    health: HealthService;
    facts: FactsService;
    authorize: Authorize;
    auth: AuthService;
    permissions: PermissionsService;
  },
) {
  const { health, facts, authorize, auth, permissions } = options;

  router.get('/health', async (request, response) => {
    const credentials = await authorize(request, onCallHealthReadPermission);
    const query = {
      ...request.query,
      groupBy: request.query.groupBy ?? ('team' as const),
    };
    response.json(await health.getHealth(query, { credentials }));
  });

  router.post('/facts/query', async (request, response) => {
    const credentials = await authorize(request, onCallHealthReadPermission);
    const { entityRefs } = request.body;
    response.json({ items: await facts.getFacts(entityRefs, { credentials }) });
  });

  router.get('/incidents', async (request, response) => {
    const credentials = await authorize(request, onCallHealthReadPermission);
    const [decision] = await permissions.authorize(
      [{ permission: onCallPeopleReadPermission }],
      { credentials },
    );
    const userRef = auth.isPrincipal(credentials, 'user')
      ? credentials.principal.userEntityRef
      : undefined;
    const query = { ...request.query, limit: request.query.limit ?? PAGE_SIZE };
    response.json(
      await health.getIncidents(query, {
        credentials,
        people: decision.result === AuthorizeResult.ALLOW ? 'all' : { userRef },
      }),
    );
  });
}
