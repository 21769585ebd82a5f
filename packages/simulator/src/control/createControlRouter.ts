import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  json,
  type ErrorRequestHandler,
  type RequestHandler,
  type Router,
} from 'express';
import PromiseRouter from 'express-promise-router';
import type { Control } from './Control';
import { createEstateRouter } from './createEstateRouter';
import { createIncidentRouter } from './createIncidentRouter';
import {
  accountRequest,
  clockRequest,
  companyRequest,
  faultRequest,
  newAccountRequest,
  overrideRequest,
  parseRequest,
  rulesRequest,
  serviceRequest,
  tagRequest,
} from './requests';

const LOOPBACK_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** A page in a browser must not reach the control API by a name of its own. */
const requireLoopbackHost: RequestHandler = (request, _response, next) => {
  if (!LOOPBACK_HOST.test(request.headers.host ?? '')) {
    throw new NotAllowedError('The control API is for this machine only');
  }
  next();
};

const handleError: ErrorRequestHandler = (error, _request, response, next) => {
  const status =
    (error instanceof InputError && 400) ||
    (error instanceof NotAllowedError && 403) ||
    (error instanceof NotFoundError && 404) ||
    (error instanceof ConflictError && 409) ||
    // From the body parser.
    (error instanceof SyntaxError && 400);
  if (!status) {
    next(error);
    return;
  }
  response
    .status(status)
    .json({ error: { name: error.name, message: error.message } });
};

/** Changes the company, the clock and the faults; not for the portal. */
export function createControlRouter(control: Control): Router {
  const router = PromiseRouter();
  router.use(requireLoopbackHost);
  router.use(json({ strict: true }));

  router.get('/state', async (_request, response) => {
    response.json(control.state());
  });

  router.put('/clock', async (request, response) => {
    const now = control.changeClock(parseRequest(clockRequest, request.body));
    response.json({ now: now.toISOString() });
  });

  router.put('/company', async (request, response) => {
    const { standsAt } = parseRequest(companyRequest, request.body);
    const now = await control.standAt(standsAt);
    response.json({ now: now.toISOString() });
  });

  router.get('/faults', async (_request, response) => {
    response.json({ faults: control.faults() });
  });
  router.post('/faults', async (request, response) => {
    const fault = control.addFault(parseRequest(faultRequest, request.body));
    response.status(201).json(fault);
  });
  router.delete('/faults', async (_request, response) => {
    control.clearFaults();
    response.status(204).end();
  });
  router.delete('/faults/:id', async (request, response) => {
    control.removeFault(request.params.id);
    response.status(204).end();
  });

  router.post('/aws/accounts', async (request, response) => {
    const account = control.addAccount(
      parseRequest(newAccountRequest, request.body),
    );
    response.status(201).json(account);
  });
  router.patch('/aws/accounts/:id', async (request, response) => {
    const change = parseRequest(accountRequest, request.body);
    response.json(control.changeAccount(request.params.id, change));
  });
  router.delete('/aws/accounts/:id', async (request, response) => {
    control.removeAccount(request.params.id);
    response.status(204).end();
  });
  router.put('/aws/accounts/:id/tags/:key', async (request, response) => {
    const { value } = parseRequest(tagRequest, request.body);
    const { id, key } = request.params;
    response.json(control.setTag(id, key, value));
  });
  router.delete('/aws/accounts/:id/tags/:key', async (request, response) => {
    response.json(control.removeTag(request.params.id, request.params.key));
  });

  router.use('/aws', createEstateRouter(control.estates));

  router.use('/pagerduty', createIncidentRouter(control.incidents));

  router.put('/pagerduty/services/:id/status', async (request, response) => {
    const { status } = parseRequest(serviceRequest, request.body);
    response.json(control.setServiceStatus(request.params.id, status));
  });
  router.put(
    '/pagerduty/escalation-policies/:id/rules',
    async (request, response) => {
      const rules = parseRequest(rulesRequest, request.body);
      response.json(control.setEscalationRules(request.params.id, rules));
    },
  );
  router.post(
    '/pagerduty/schedules/:id/overrides',
    async (request, response) => {
      const override = parseRequest(overrideRequest, request.body);
      response
        .status(201)
        .json(control.addOverride(request.params.id, override));
    },
  );

  router.use(async () => {
    throw new NotFoundError('The control API has no such route');
  });
  router.use(handleError);
  return router;
}
