import { stringifyEntityRef } from '@backstage/catalog-model';
import { readinessScorecardReadPermission } from '@operations-in-teams/plugin-readiness-common';
import type { Authorize } from './authorize';
import type { Router } from './endpoints';
import type { EvidenceService } from './EvidenceService';

/** What the evidence sources have stored. */
export function addEvidenceRoutes(
  router: Router,
  options: { evidence: EvidenceService; authorize: Authorize },
) {
  const { evidence, authorize } = options;

  router.get('/evidence', async (request, response) => {
    const credentials = await authorize(
      request,
      readinessScorecardReadPermission,
    );
    response.json(await evidence.getEvidence(request.query, credentials));
  });

  router.get('/evidence/:kind/:namespace/:name', async (request, response) => {
    const credentials = await authorize(
      request,
      readinessScorecardReadPermission,
    );
    response.json(
      await evidence.getSubjectEvidence(
        stringifyEntityRef(request.params),
        credentials,
      ),
    );
  });
}
