import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { IncidentControl } from './IncidentControl';
import {
  answerRequest,
  newIncidentRequest,
  webhookRequest,
} from './incidentRequests';
import { parseRequest } from './requests';

/** The control API's part about incidents and webhooks; not for the portal. */
export function createIncidentRouter(incidents: IncidentControl): Router {
  const router = PromiseRouter();

  router.get('/webhook', async (_request, response) => {
    response.json(incidents.webhook());
  });
  router.put('/webhook', async (request, response) => {
    incidents.registerWebhook(parseRequest(webhookRequest, request.body));
    response.json(incidents.webhook());
  });
  router.delete('/webhook', async (_request, response) => {
    incidents.removeWebhook();
    response.status(204).end();
  });

  router.post('/incidents', async (request, response) => {
    const incident = incidents.trigger(
      parseRequest(newIncidentRequest, request.body),
    );
    response.status(201).json({ incident });
  });
  router.post('/incidents/:id/acknowledge', async (request, response) => {
    const { userId } = parseRequest(answerRequest, request.body);
    const incident = incidents.acknowledge(request.params.id, userId);
    response.json({ incident });
  });
  router.post('/incidents/:id/resolve', async (request, response) => {
    const { userId } = parseRequest(answerRequest, request.body);
    const incident = incidents.resolve(request.params.id, userId);
    response.json({ incident });
  });
  return router;
}
