import type { AuditorService } from '@backstage/backend-plugin-api';
import {
  readinessRolloutReadPermission,
  readinessStageDecidePermission,
  readinessStageRequestPermission,
} from '@operations-in-teams/plugin-readiness-common';
import { audited } from '../audited';
import type { Authorize } from '../authorize';
import type { Router } from '../endpoints';
import type { CentralOperationsService } from './CentralOperationsService';
import type { StageRequestService, StageService } from './StageService';

const REQUESTS = '/teams/:ref/stage/requests';

/** Where teams stand in the rollout, and what they ask for. */
export function addStageRoutes(
  router: Router,
  options: {
    stages: StageService;
    stageRequests: StageRequestService;
    centralOperations: CentralOperationsService;
    authorize: Authorize;
    auditor: AuditorService;
  },
) {
  const { stages, stageRequests, centralOperations, authorize, auditor } =
    options;
  const read = readinessRolloutReadPermission;

  router.get('/stages', async (request, response) => {
    await authorize(request, read);
    response.json({ items: stages.getStages() });
  });

  router.get('/teams', async (request, response) => {
    const credentials = await authorize(request, read);
    response.json(await stages.getTeams(request.query, credentials));
  });

  router.get('/teams/:ref/stage', async (request, response) => {
    const credentials = await authorize(request, read);
    response.json(await stages.getTeamStage(request.params.ref, credentials));
  });

  router.get('/stage-history', async (request, response) => {
    const credentials = await authorize(request, read);
    response.json({
      items: await stages.getHistory(request.query, credentials),
    });
  });

  router.get('/central-operations', async (request, response) => {
    const credentials = await authorize(request, read);
    response.json(await centralOperations.get(request.query, credentials));
  });

  router.post(REQUESTS, async (request, response) => {
    const credentials = await authorize(
      request,
      read,
      readinessStageRequestPermission,
    );
    const { ref } = request.params;
    const { to } = request.body;
    const asked = await audited(
      auditor,
      { eventId: 'stage-request', request, meta: { team: ref, to } },
      () => stageRequests.request(ref, request.body, credentials),
    );
    response.status(201).json(asked);
  });

  router.post(`${REQUESTS}/:id/withdraw`, async (request, response) => {
    const credentials = await authorize(
      request,
      read,
      readinessStageRequestPermission,
    );
    const { ref, id } = request.params;
    response.json(
      await audited(
        auditor,
        { eventId: 'stage-withdraw', request, meta: { team: ref, id } },
        () => stageRequests.withdraw(ref, id, request.body, credentials),
      ),
    );
  });

  router.post(`${REQUESTS}/:id/decide`, async (request, response) => {
    const credentials = await authorize(
      request,
      read,
      readinessStageDecidePermission,
    );
    const { ref, id } = request.params;
    const { decision } = request.body;
    response.json(
      await audited(
        auditor,
        { eventId: 'stage-decide', request, meta: { team: ref, id, decision } },
        () => stageRequests.decide(ref, id, request.body, credentials),
      ),
    );
  });
}
