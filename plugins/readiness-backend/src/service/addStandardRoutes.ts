import { readinessStandardReadPermission } from '@operations-in-teams/plugin-readiness-common';
import type { Authorize } from './authorize';
import type { Router } from './endpoints';
import type { ReadinessService } from './ReadinessService';

/** The standards in force, and the sources of their evidence. */
export function addStandardRoutes(
  router: Router,
  options: { service: ReadinessService; authorize: Authorize },
) {
  const { service, authorize } = options;

  router.get('/standards', async (request, response) => {
    await authorize(request, readinessStandardReadPermission);
    response.json({ items: await service.getStandards() });
  });

  router.get('/standards/:id', async (request, response) => {
    await authorize(request, readinessStandardReadPermission);
    response.json(await service.getStandard(request.params.id));
  });

  router.get('/sources', async (request, response) => {
    await authorize(request, readinessStandardReadPermission);
    response.json({ items: await service.getSources() });
  });
}
