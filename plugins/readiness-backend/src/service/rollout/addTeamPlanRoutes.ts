import type { AuditorService } from '@backstage/backend-plugin-api';
import {
  readinessInvestmentPlanPermission,
  readinessPulseAnswerPermission,
  readinessRolloutReadPermission,
} from '@operations-in-teams/plugin-readiness-common';
import { audited } from '../audited';
import type { Authorize } from '../authorize';
import type { Router } from '../endpoints';
import type { InvestmentService, PulseService } from './TeamPlanService';

/** What teams invest in, and how they feel. */
export function addTeamPlanRoutes(
  router: Router,
  options: {
    investments: InvestmentService;
    pulse: PulseService;
    authorize: Authorize;
    auditor: AuditorService;
  },
) {
  const { investments, pulse, authorize, auditor } = options;
  const read = readinessRolloutReadPermission;

  router.get('/teams/:ref/investments', async (request, response) => {
    const credentials = await authorize(request, read);
    const items = await investments.list(request.params.ref, credentials);
    response.json({ items });
  });

  router.post('/teams/:ref/investments', async (request, response) => {
    const credentials = await authorize(
      request,
      read,
      readinessInvestmentPlanPermission,
    );
    const { ref } = request.params;
    const added = await audited(
      auditor,
      { eventId: 'investment-create', request, meta: { team: ref } },
      () => investments.add(ref, request.body, credentials),
    );
    response.status(201).json(added);
  });

  router.put('/teams/:ref/investments/:id', async (request, response) => {
    const credentials = await authorize(
      request,
      read,
      readinessInvestmentPlanPermission,
    );
    const { ref, id } = request.params;
    response.json(
      await audited(
        auditor,
        { eventId: 'investment-update', request, meta: { team: ref, id } },
        () => investments.update(ref, id, request.body, credentials),
      ),
    );
  });

  router.get('/teams/:ref/pulse', async (request, response) => {
    const credentials = await authorize(request, read);
    response.json(await pulse.get(request.params.ref, credentials));
  });

  // Not audited: who answered is nobody's business.
  router.put('/teams/:ref/pulse', async (request, response) => {
    const credentials = await authorize(
      request,
      read,
      readinessPulseAnswerPermission,
    );
    response.json(
      await pulse.answer(request.params.ref, request.body, credentials),
    );
  });
}
