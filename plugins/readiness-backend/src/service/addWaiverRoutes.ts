import type { AuditorService } from '@backstage/backend-plugin-api';
import {
  readinessScorecardReadPermission,
  readinessWaiverApprovePermission,
  readinessWaiverRequestPermission,
  readinessWaiverRevokePermission,
} from '@operations-in-teams/plugin-readiness-common';
import { audited } from './audited';
import type { Authorize } from './authorize';
import type { Router } from './endpoints';
import type { WaiverService } from './waivers/WaiverService';

/** Exemptions of rules: asking for them, deciding on them, ending them. */
export function addWaiverRoutes(
  router: Router,
  options: {
    waivers: WaiverService;
    authorize: Authorize;
    auditor: AuditorService;
  },
) {
  const { waivers, authorize, auditor } = options;
  const read = readinessScorecardReadPermission;

  router.get('/waivers', async (request, response) => {
    const credentials = await authorize(request, read);
    response.json(await waivers.list(request.query, credentials));
  });

  router.get('/waivers/:id', async (request, response) => {
    const credentials = await authorize(request, read);
    response.json(await waivers.get(request.params.id, credentials));
  });

  router.post('/waivers', async (request, response) => {
    const credentials = await authorize(
      request,
      read,
      readinessWaiverRequestPermission,
    );
    const { entityRef, standardId, ruleId } = request.body;
    const waiver = await audited(
      auditor,
      {
        eventId: 'waiver-request',
        request,
        meta: { entityRef, standardId, ruleId },
      },
      () => waivers.request(request.body, credentials),
    );
    response.status(201).json(waiver);
  });

  router.post('/waivers/:id/approve', async (request, response) => {
    const credentials = await authorize(
      request,
      read,
      readinessWaiverApprovePermission,
    );
    const { id } = request.params;
    response.json(
      await audited(
        auditor,
        { eventId: 'waiver-approve', request, meta: { id } },
        () =>
          waivers.decide(id, { act: 'approve', ...request.body }, credentials),
      ),
    );
  });

  router.post('/waivers/:id/decline', async (request, response) => {
    const credentials = await authorize(
      request,
      read,
      readinessWaiverApprovePermission,
    );
    const { id } = request.params;
    response.json(
      await audited(
        auditor,
        { eventId: 'waiver-decline', request, meta: { id } },
        () =>
          waivers.decide(id, { act: 'decline', ...request.body }, credentials),
      ),
    );
  });

  router.post('/waivers/:id/revoke', async (request, response) => {
    const credentials = await authorize(
      request,
      read,
      readinessWaiverRevokePermission,
    );
    const { id } = request.params;
    response.json(
      await audited(
        auditor,
        { eventId: 'waiver-revoke', request, meta: { id } },
        () =>
          waivers.decide(id, { act: 'revoke', ...request.body }, credentials),
      ),
    );
  });

  router.post('/waivers/:id/withdraw', async (request, response) => {
    const credentials = await authorize(
      request,
      read,
      readinessWaiverRequestPermission,
    );
    const { id } = request.params;
    response.json(
      await audited(
        auditor,
        { eventId: 'waiver-withdraw', request, meta: { id } },
        () =>
          waivers.decide(id, { act: 'withdraw', ...request.body }, credentials),
      ),
    );
  });

  router.post('/waivers/:id/comments', async (request, response) => {
    const credentials = await authorize(request, read);
    const { id } = request.params;
    response.json(
      await audited(
        auditor,
        { eventId: 'waiver-comment', request, meta: { id } },
        () => waivers.comment(id, request.body.comment, credentials),
      ),
    );
  });
}
