import { stringifyEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import {
  onCallPeopleReadPermission,
  onCallStatusReadPermission,
} from '@operations-in-teams/plugin-on-call-common';
import type { Authorize } from './authorize';
import type { CoverageService } from './CoverageService';
import type { Router } from './endpoints';

const PAGE_SIZE = 50;

/** Who is on call across the company, and how well that holds. */
export function addCoverageRoutes(
  router: Router,
  { coverage, authorize }: { coverage: CoverageService; authorize: Authorize },
) {
  router.get('/now', async (request, response) => {
    const credentials = await authorize(request, onCallStatusReadPermission);
    const query = { ...request.query, limit: request.query.limit ?? PAGE_SIZE };
    response.json(await coverage.getNow(query, { credentials }));
  });

  router.get('/coverage', async (request, response) => {
    const credentials = await authorize(request, onCallStatusReadPermission);
    const query = { ...request.query, limit: request.query.limit ?? PAGE_SIZE };
    response.json(await coverage.getCoverage(query, { credentials }));
  });

  router.get('/coverage/:kind/:namespace/:name', async (request, response) => {
    const credentials = await authorize(request, onCallStatusReadPermission);
    const entityRef = stringifyEntityRef(request.params);
    const page = await coverage.getEntityCoverage(entityRef, request.query, {
      credentials,
    });
    if (!page) {
      throw new NotFoundError(
        `There is no entity ${entityRef}, or you may not see it.`,
      );
    }
    response.json(page);
  });

  router.get('/schedules', async (request, response) => {
    await authorize(request, onCallStatusReadPermission);
    const { limit = PAGE_SIZE, cursor } = request.query;
    response.json(await coverage.getSchedules({ limit, cursor }));
  });

  router.get('/people', async (request, response) => {
    await authorize(request, onCallPeopleReadPermission);
    const query = { ...request.query, limit: request.query.limit ?? PAGE_SIZE };
    response.json(await coverage.getPeople(query));
  });
}
