import type { AuditorService } from '@backstage/backend-plugin-api';
import {
  readinessRemediationEditPermission,
  readinessRemediationWorkPermission,
  readinessRolloutReadPermission,
} from '@operations-in-teams/plugin-readiness-common';
import { audited } from '../../audited';
import type { Authorize } from '../../authorize';
import type { Router } from '../../endpoints';
import type { RemediationService } from './RemediationService';

/** What is left to do after incidents. */
export function addRemediationRoutes(
  router: Router,
  options: {
    remediation: RemediationService;
    authorize: Authorize;
    auditor: AuditorService;
  },
) {
  const { remediation, authorize, auditor } = options;
  const read = readinessRolloutReadPermission;
  const edit = readinessRemediationEditPermission;

  router.get('/remediation', async (request, response) => {
    const credentials = await authorize(request, read);
    response.json(await remediation.list(request.query, credentials));
  });

  router.post('/remediation', async (request, response) => {
    const credentials = await authorize(request, read, edit);
    const { team, subject = null } = request.body;
    const added = await audited(
      auditor,
      { eventId: 'remediation-create', request, meta: { team, subject } },
      () => remediation.add(request.body, credentials),
    );
    response.status(201).json(added);
  });

  router.put('/remediation/:id', async (request, response) => {
    const credentials = await authorize(request, read, edit);
    const { id } = request.params;
    const { state } = request.body;
    response.json(
      await audited(
        auditor,
        { eventId: 'remediation-update', request, meta: { id, state } },
        () => remediation.update(id, request.body, credentials),
      ),
    );
  });

  router.get('/remediation-work', async (request, response) => {
    const credentials = await authorize(request, read);
    response.json({
      items: await remediation.getWork(request.query, credentials),
    });
  });

  router.put('/remediation-work', async (request, response) => {
    await authorize(request, readinessRemediationWorkPermission);
    const { tracker, items } = request.body;
    const kept = await audited(
      auditor,
      {
        eventId: 'remediation-work',
        request,
        meta: { tracker, items: items.length },
      },
      () => remediation.putWork(request.body),
    );
    response.json({ kept });
  });

  router.get('/recurring-alarms', async (request, response) => {
    const credentials = await authorize(request, read);
    response.json({
      items: await remediation.getRecurring(request.query, credentials),
    });
  });
}
