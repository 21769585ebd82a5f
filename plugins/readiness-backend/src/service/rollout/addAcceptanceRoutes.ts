import type { AuditorService } from '@backstage/backend-plugin-api';
import {
  readinessAcceptanceDecidePermission,
  readinessAcceptanceRequestPermission,
  readinessRolloutReadPermission,
} from '@operations-in-teams/plugin-readiness-common';
import { audited } from '../audited';
import type { Authorize } from '../authorize';
import type { Router } from '../endpoints';
import type { AcceptanceService } from './AcceptanceService';

/** Acts by which systems are accepted into on-call. */
export function addAcceptanceRoutes(
  router: Router,
  options: {
    acceptances: AcceptanceService;
    authorize: Authorize;
    auditor: AuditorService;
  },
) {
  const { acceptances, authorize, auditor } = options;
  const read = readinessRolloutReadPermission;
  const ask = readinessAcceptanceRequestPermission;
  const decide = readinessAcceptanceDecidePermission;

  router.get('/acceptances', async (request, response) => {
    const credentials = await authorize(request, read);
    response.json(await acceptances.list(request.query, credentials));
  });

  router.get('/acceptances/:id', async (request, response) => {
    const credentials = await authorize(request, read);
    response.json(await acceptances.get(request.params.id, credentials));
  });

  router.get('/acceptances/:id/evidence', async (request, response) => {
    const credentials = await authorize(request, read);
    const text = await acceptances.getEvidence(request.params.id, credentials);
    // As it was frozen: what is parsed and written anew has another hash.
    response.type('application/json');
    response.end(text);
  });

  router.post('/acceptances', async (request, response) => {
    const credentials = await authorize(request, read, ask);
    const { subject } = request.body;
    const asked = await audited(
      auditor,
      { eventId: 'acceptance-request', request, meta: { subject } },
      () => acceptances.request(request.body, credentials),
    );
    response.status(201).json(asked);
  });

  router.post('/acceptances/:id/comments', async (request, response) => {
    const credentials = await authorize(request, read, ask);
    const { id } = request.params;
    const commented = await audited(
      auditor,
      { eventId: 'acceptance-comment', request, meta: { id } },
      () => acceptances.comment(id, request.body.text, credentials),
    );
    response.status(201).json(commented);
  });

  router.post('/acceptances/:id/decide', async (request, response) => {
    const credentials = await authorize(request, read, decide);
    const { id } = request.params;
    const { decision } = request.body;
    response.json(
      await audited(
        auditor,
        { eventId: 'acceptance-decide', request, meta: { id, decision } },
        () => acceptances.decide(id, request.body, credentials),
      ),
    );
  });

  router.post('/acceptances/:id/withdraw', async (request, response) => {
    const credentials = await authorize(request, read);
    const { id } = request.params;
    response.json(
      await audited(
        auditor,
        { eventId: 'acceptance-withdraw', request, meta: { id } },
        () => acceptances.withdraw(id, request.body, credentials),
      ),
    );
  });

  router.post(
    '/acceptances/:id/conditions/:conditionId/settle',
    async (request, response) => {
      const credentials = await authorize(request, read, decide);
      const { id, conditionId } = request.params;
      response.json(
        await audited(
          auditor,
          { eventId: 'acceptance-settle', request, meta: { id, conditionId } },
          () => acceptances.settle(id, conditionId, request.body, credentials),
        ),
      );
    },
  );
}
