import { randomUUID } from 'node:crypto';
import { text, type Request, type Response, type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { befall, type FaultErrors } from '../faults/befall';
import { countRequest, type World } from '../World';
import { answerAccount } from './account';
import { callerOf } from './caller';
import { configService } from './config/configService';
import {
  accessDenied,
  AwsApiError,
  errorOfStatus,
  tooManyRequests,
} from './errors';
import { identityStoreService } from './identityCenter/identityStoreService';
import { ssoAdminService } from './identityCenter/ssoAdminService';
import type { Input, JsonService } from './JsonService';
import { organizationsService, type AccountStatusField } from './organizations';
import type { AwsQuota } from './RequestLimits';
import { accountErrors } from './serviceErrors';
import { answerSts, stsError } from './sts';

const JSON_TYPE = 'application/x-amz-json-1.1';

const stsErrors: FaultErrors = {
  rateLimit: tooManyRequests,
  accessDenied,
  status: errorOfStatus,
};

function parseInput(body: string): Input {
  try {
    const input: unknown = JSON.parse(body || '{}');
    if (input && typeof input === 'object') return input as Input;
  } catch {
    // Told below, with JSON that is no object.
  }
  throw new AwsApiError('SerializationException', 'The body is not an object.');
}

function serviceOf(services: JsonService[], target: string): JsonService {
  const service = services.find(candidate =>
    target.startsWith(candidate.target),
  );
  if (service) return service;
  throw new AwsApiError(
    'UnknownOperationException',
    `The simulator does not know ${target}.`,
  );
}

/**
 * Organizations, Identity Center, the identity store and Config in JSON 1.1 and
 * STS in Query and XML, all at `POST /`; the Account API in REST.
 */
export function createAwsRouter(options: {
  world: World;
  statusField: AccountStatusField;
  realTime: () => number;
}): Router {
  const { world, statusField, realTime } = options;
  const router = PromiseRouter();
  const services = [
    organizationsService(world, statusField),
    ssoAdminService(world),
    identityStoreService(world),
    configService(world),
  ];

  const befallen = async (
    operation: string,
    response: Response,
    errors: FaultErrors,
    quota?: AwsQuota,
  ) => {
    countRequest(world, 'aws', operation);
    const fault = world.faults.takeRequestFault('aws', operation);
    if (!(await befall(fault, response, errors))) return false;
    if (quota && !world.limits.take(quota)) {
      throw errors.rateLimit({ id: 'limit', area: 'aws', kind: 'rateLimit' });
    }
    return true;
  };

  const json = async (
    target: string,
    body: string,
    request: Request,
    response: Response,
  ) => {
    response.type(JSON_TYPE);
    try {
      const service = serviceOf(services, target);
      const operation = target.slice(service.target.length);
      const { errors, quota, signingName } = service;
      if (!(await befallen(operation, response, errors, quota))) return;
      const caller = callerOf(request.headers, signingName, world.company);
      const answer = service.answer(operation, caller, parseInput(body));
      response.send(JSON.stringify(answer));
    } catch (error) {
      if (!(error instanceof AwsApiError)) throw error;
      response.status(error.status).send(
        JSON.stringify({
          __type: error.code,
          Message: error.message,
          ...error.fields,
        }),
      );
    }
  };

  const sts = async (body: string, request: Request, response: Response) => {
    response.type('text/xml');
    try {
      const form = new URLSearchParams(body);
      const action = form.get('Action') ?? 'unknown';
      if (!(await befallen(action, response, stsErrors))) return;
      const caller = callerOf(request.headers, 'sts', world.company);
      response.send(answerSts(form, caller, world, realTime));
    } catch (error) {
      if (!(error instanceof AwsApiError)) throw error;
      const forbidden = /^(AccessDenied|MissingAuth)/.test(error.code);
      response.status(forbidden ? 403 : error.status).send(stsError(error));
    }
  };

  const readText = text({ type: () => true, limit: '1mb' });
  const bodyOf = (request: Request) =>
    typeof request.body === 'string' ? request.body : '';

  router.post('/', readText, async (request, response) => {
    response.set('x-amzn-requestid', randomUUID());
    const target = request.header('x-amz-target');
    if (target === undefined) {
      await sts(bodyOf(request), request, response);
    } else {
      await json(target, bodyOf(request), request, response);
    }
  });

  router.post('/getAlternateContact', readText, async (request, response) => {
    response.set('x-amzn-requestid', randomUUID());
    response.type('application/json');
    try {
      const operation = 'GetAlternateContact';
      const errors = accountErrors;
      if (!(await befallen(operation, response, errors, 'account'))) return;
      const caller = callerOf(request.headers, 'account', world.company);
      const input = parseInput(bodyOf(request));
      response.send(JSON.stringify(answerAccount(world, caller, input)));
    } catch (error) {
      if (!(error instanceof AwsApiError)) throw error;
      response.set('x-amzn-errortype', error.code);
      response
        .status(error.status)
        .send(JSON.stringify({ message: error.message, ...error.fields }));
    }
  });
  return router;
}
