import {
  text,
  type ErrorRequestHandler,
  type Request,
  type Response,
  type Router,
} from 'express';
import PromiseRouter from 'express-promise-router';
import { befall } from '../faults/befall';
import { countRequest, type World } from '../World';
import { auditOperations } from './auditOperations';
import type { Authenticator } from './Authenticator';
import { errorOfStatus, PagerDutyApiError } from './errors';
import { incidentOperations } from './incidentOperations';
import { maintenanceOperations } from './maintenanceOperations';
import {
  peopleOperations,
  serviceOperations,
  type Operation,
} from './operations';
import { Query } from './Query';
import { rateLimitHeaders, type RateLimiter } from './RateLimiter';
import { scheduleOperations } from './scheduleOperations';
import { shiftOperations } from './shiftOperations';
import { standardOperations } from './standardOperations';

/** PagerDuty's default is version 2; another that is asked for is refused. */
function refuseOtherVersions(request: Request): void {
  const version = /version=(\d+)/.exec(request.headers.accept ?? '');
  if (version && version[1] !== '2') {
    throw new PagerDutyApiError(406, 2001, 'Not Acceptable', [
      `Version ${version[1]} of the API is not available; ask for version 2.`,
    ]);
  }
}

/** PagerDuty's REST API, read only, and its OAuth token endpoint. */
export function createPagerDutyRouter(options: {
  world: World;
  authenticator: Authenticator;
  rateLimiter: RateLimiter;
}): Router {
  const { world, authenticator, rateLimiter } = options;
  const router = PromiseRouter();

  const befallen = async (operation: string, response: Response) => {
    countRequest(world, 'pagerduty', operation);
    const fault = world.faults.takeRequestFault('pagerduty', operation);
    return befall(fault, response, {
      rateLimit: ({ headers, resetSeconds = 20 }) => {
        response.set(
          headers === false ? {} : rateLimitHeaders(960, 0, resetSeconds),
        );
        return errorOfStatus(429);
      },
      accessDenied: () => errorOfStatus(403),
      status: errorOfStatus,
    });
  };

  const serve = (operation: Operation) => {
    router.get(operation.path, async (request, response) => {
      if (!(await befallen(operation.name, response))) return;
      const token = authenticator.authenticate(
        request.headers.authorization,
        operation.scope,
      );
      const { allowed, headers } = rateLimiter.take(token);
      response.set(headers);
      if (!allowed) throw errorOfStatus(429);
      refuseOtherVersions(request);
      const body = operation.answer({
        world,
        query: new Query(request.url),
        id: request.params.id,
      });
      response
        .status(operation.status ?? 200)
        .type('json')
        .send(JSON.stringify(body));
    });
  };
  [
    ...peopleOperations,
    ...serviceOperations,
    ...scheduleOperations,
    ...shiftOperations,
    ...incidentOperations,
    ...maintenanceOperations,
    ...standardOperations,
    ...auditOperations,
  ].forEach(serve);

  router.post(
    '/oauth/token',
    text({ type: 'application/x-www-form-urlencoded' }),
    async (request, response) => {
      if (!(await befallen('oauth.token', response))) return;
      const { status, body } = authenticator.issue(
        new URLSearchParams(
          typeof request.body === 'string' ? request.body : '',
        ),
      );
      response.status(status).type('json').send(JSON.stringify(body));
    },
  );

  router.use(async () => {
    throw errorOfStatus(404);
  });

  const handleError: ErrorRequestHandler = (
    error,
    _request,
    response,
    next,
  ) => {
    if (!(error instanceof PagerDutyApiError)) {
      next(error);
      return;
    }
    response
      .status(error.status)
      .type('json')
      .send(JSON.stringify(error.toBody()));
  };
  router.use(handleError);
  return router;
}
