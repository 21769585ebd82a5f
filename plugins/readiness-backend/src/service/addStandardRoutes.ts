import { readinessStandardReadPermission } from '@operations-in-teams/plugin-readiness-common';
import type { Authorize } from './authorize';
import type { Router } from './endpoints';
import { standardJsonSchema } from '../domain/standards';
import type { ReadinessService } from './ReadinessService';
import type { StandardHistoryService } from './standards/StandardHistoryService';

/** Where editors find the JSON schema of a standard, without signing in. */
export const STANDARD_SCHEMA_PATH = '/standard.schema.json';

/** The standards in force, and the sources of their evidence. */
export function addStandardRoutes(
  router: Router,
  options: {
    service: ReadinessService;
    history: StandardHistoryService;
    authorize: Authorize;
  },
) {
  const { service, history, authorize } = options;
  const jsonSchema = standardJsonSchema();

  router.get('/standards', async (request, response) => {
    await authorize(request, readinessStandardReadPermission);
    response.json({ items: await service.getStandards() });
  });

  router.get('/standards/:id', async (request, response) => {
    await authorize(request, readinessStandardReadPermission);
    response.json(await service.getStandard(request.params.id));
  });

  router.get('/standards/:id/versions', async (request, response) => {
    await authorize(request, readinessStandardReadPermission);
    const items = await history.getVersions(
      request.params.id,
      request.query.limit ?? 100,
    );
    response.json({ items });
  });

  router.get('/standards/:id/versions/:version', async (request, response) => {
    await authorize(request, readinessStandardReadPermission);
    const { id, version } = request.params;
    response.json(await history.getVersion(id, version));
  });

  router.get(STANDARD_SCHEMA_PATH, (_, response) => {
    response.json(jsonSchema);
  });

  router.get('/sources', async (request, response) => {
    await authorize(request, readinessStandardReadPermission);
    response.json({ items: await service.getSources() });
  });
}
