import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  readinessScorecardReadPermission,
  readinessScorecardRefreshPermission,
} from '@operations-in-teams/plugin-readiness-common';
import type { Authorize } from './authorize';
import type { Router } from './endpoints';
import type { ReadinessService } from './ReadinessService';

const ENTITY = '/scorecards/:kind/:namespace/:name';

/** Levels and results of subjects. */
export function addScorecardRoutes(
  router: Router,
  options: { service: ReadinessService; authorize: Authorize },
) {
  const { service, authorize } = options;

  router.get(ENTITY, async (request, response) => {
    const credentials = await authorize(
      request,
      readinessScorecardReadPermission,
    );
    response.json(
      await service.getScorecard(
        stringifyEntityRef(request.params),
        credentials,
      ),
    );
  });

  router.post(`${ENTITY}/refresh`, async (request, response) => {
    const credentials = await authorize(
      request,
      readinessScorecardReadPermission,
      readinessScorecardRefreshPermission,
    );
    const left = new AbortController();
    response.on('close', () => left.abort());
    response.json(
      await service.refreshScorecard(
        stringifyEntityRef(request.params),
        credentials,
        left.signal,
      ),
    );
  });

  router.get(`${ENTITY}/changes`, async (request, response) => {
    const credentials = await authorize(
      request,
      readinessScorecardReadPermission,
    );
    const items = await service.getScorecardChanges(
      stringifyEntityRef(request.params),
      request.query.limit ?? 100,
      credentials,
    );
    response.json({ items });
  });
}
