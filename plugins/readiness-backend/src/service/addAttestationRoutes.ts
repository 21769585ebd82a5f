import type { AuditorService } from '@backstage/backend-plugin-api';
import {
  readinessAttestationRecordPermission,
  readinessScorecardReadPermission,
} from '@operations-in-teams/plugin-readiness-common';
import type { AttestationService } from './attestations/AttestationService';
import { audited } from './audited';
import type { Authorize } from './authorize';
import type { Router } from './endpoints';

/** What people attest. */
export function addAttestationRoutes(
  router: Router,
  options: {
    attestations: AttestationService;
    authorize: Authorize;
    auditor: AuditorService;
  },
) {
  const { attestations, authorize, auditor } = options;

  router.get('/attestations', async (request, response) => {
    const credentials = await authorize(
      request,
      readinessScorecardReadPermission,
    );
    response.json(await attestations.list(request.query, credentials));
  });

  router.post('/attestations', async (request, response) => {
    const credentials = await authorize(
      request,
      readinessScorecardReadPermission,
      readinessAttestationRecordPermission,
    );
    const { entityRef, standardId, kindId } = request.body;
    const attestation = await audited(
      auditor,
      {
        eventId: 'attestation-record',
        request,
        meta: { entityRef, standardId, kindId },
      },
      () => attestations.record(request.body, credentials),
    );
    response.status(201).json(attestation);
  });

  router.post('/attestations/:id/revoke', async (request, response) => {
    // Which permission it takes depends on whose attestation it is.
    const credentials = await authorize(
      request,
      readinessScorecardReadPermission,
    );
    const { id } = request.params;
    response.json(
      await audited(
        auditor,
        { eventId: 'attestation-revoke', request, meta: { id } },
        () => attestations.revoke(id, request.body.comment, credentials),
      ),
    );
  });
}
