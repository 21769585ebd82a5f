import type { AuditorService } from '@backstage/backend-plugin-api';
import { readinessEvidencePushPermission } from '@operations-in-teams/plugin-readiness-common';
import { audited } from './audited';
import type { Authorize } from './authorize';
import type { Router } from './endpoints';
import type { PushService } from './push/PushService';

/** Evidence that is sent. */
export function addPushRoutes(
  router: Router,
  options: { push: PushService; authorize: Authorize; auditor: AuditorService },
) {
  const { push, authorize, auditor } = options;

  router.put('/evidence/:source', async (request, response) => {
    const credentials = await authorize(
      request,
      readinessEvidencePushPermission,
    );
    const { source } = request.params;
    const { items } = request.body;
    response.json(
      await audited(
        auditor,
        {
          eventId: 'evidence-push',
          request,
          meta: { source, items: items.length },
        },
        () => push.push(source, items, credentials),
      ),
    );
  });
}
