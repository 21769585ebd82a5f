import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { EstateControl } from './EstateControl';
import {
  contactRequest,
  contactType,
  grantRequest,
  limitRequest,
  quota,
} from './estateRequests';
import { parseRequest } from './requests';

/** The control API's part about access to AWS accounts; not for the portal. */
export function createEstateRouter(estates: EstateControl): Router {
  const router = PromiseRouter();

  router.get('/truth', async (_request, response) => {
    response.json({ accounts: estates.truth() });
  });
  router.get('/truth/:id', async (request, response) => {
    response.json(estates.truthOf(request.params.id));
  });
  router.get('/directory', async (_request, response) => {
    response.json(estates.directory());
  });

  router.get('/accounts/:id/grants', async (request, response) => {
    response.json({ grants: estates.estate(request.params.id).grants });
  });
  router.post('/accounts/:id/grants', async (request, response) => {
    const grant = parseRequest(grantRequest, request.body);
    response.status(201).json(estates.addGrant(request.params.id, grant));
  });
  router.delete('/accounts/:id/grants/:grant', async (request, response) => {
    estates.removeGrant(request.params.id, request.params.grant);
    response.status(204).end();
  });

  router.put('/accounts/:id/contacts/:type', async (request, response) => {
    const type = parseRequest(contactType, request.params.type);
    const contact = parseRequest(contactRequest, request.body);
    estates.setContact(request.params.id, type, contact);
    response.json(contact);
  });
  router.delete('/accounts/:id/contacts/:type', async (request, response) => {
    const type = parseRequest(contactType, request.params.type);
    estates.removeContact(request.params.id, type);
    response.status(204).end();
  });

  router.get('/limits', async (_request, response) => {
    response.json(estates.limits());
  });
  router.put('/limits/:quota', async (request, response) => {
    const { requestsPerSecond } = parseRequest(limitRequest, request.body);
    estates.setLimit(
      parseRequest(quota, request.params.quota),
      requestsPerSecond ?? undefined,
    );
    response.json(estates.limits());
  });
  return router;
}
