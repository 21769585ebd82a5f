import type { AuditorService } from '@backstage/backend-plugin-api';
import {
  readinessCampaignManagePermission,
  readinessRolloutReadPermission,
} from '@operations-in-teams/plugin-readiness-common';
import { audited } from '../../audited';
import type { Authorize } from '../../authorize';
import type { Router } from '../../endpoints';
import type { CampaignService } from './CampaignService';

/** Some rules, a scope, an owner and a date. */
export function addCampaignRoutes(
  router: Router,
  options: {
    campaigns: CampaignService;
    authorize: Authorize;
    auditor: AuditorService;
  },
) {
  const { campaigns, authorize, auditor } = options;
  const read = readinessRolloutReadPermission;
  const manage = (request: unknown) =>
    authorize(request, read, readinessCampaignManagePermission);

  router.get('/campaigns', async (request, response) => {
    const credentials = await authorize(request, read);
    response.json(await campaigns.list(request.query, credentials));
  });

  router.post('/campaigns', async (request, response) => {
    const credentials = await manage(request);
    const { standard, rules } = request.body;
    const created = await audited(
      auditor,
      { eventId: 'campaign-create', request, meta: { standard, rules } },
      () => campaigns.create(request.body, credentials),
    );
    response.status(201).json(created);
  });

  router.get('/campaigns/:id', async (request, response) => {
    const credentials = await authorize(request, read);
    response.json(await campaigns.get(request.params.id, credentials));
  });

  router.put('/campaigns/:id', async (request, response) => {
    const credentials = await manage(request);
    const { id } = request.params;
    response.json(
      await audited(
        auditor,
        { eventId: 'campaign-update', request, meta: { id } },
        () => campaigns.update(id, request.body, credentials),
      ),
    );
  });

  router.post('/campaigns/:id/end', async (request, response) => {
    const credentials = await manage(request);
    const { id } = request.params;
    const { how } = request.body;
    response.json(
      await audited(
        auditor,
        { eventId: 'campaign-end', request, meta: { id, how } },
        () => campaigns.end(id, request.body, credentials),
      ),
    );
  });
}
