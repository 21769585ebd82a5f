import { randomUUID } from 'node:crypto';
import { text, type Request, type Response, type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { befall, type FaultErrors } from '../faults/befall';
import { countRequest, type World } from '../World';
import { callerOf } from './caller';
import {
  accessDenied,
  AwsApiError,
  errorOfStatus,
  tooManyRequests,
} from './errors';
import {
  answerOrganizations,
  type AccountStatusField,
  type Input,
} from './organizations';
import { answerSts, stsError } from './sts';

const JSON_TYPE = 'application/x-amz-json-1.1';
const ORGANIZATIONS_TARGET = 'AWSOrganizationsV20161128.';

const faultErrors: FaultErrors = {
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

/** AWS Organizations in JSON 1.1 and STS in Query and XML, both at `POST /`. */
export function createAwsRouter(options: {
  world: World;
  statusField: AccountStatusField;
  realTime: () => number;
}): Router {
  const { world, statusField, realTime } = options;
  const router = PromiseRouter();

  const befallen = async (operation: string, response: Response) => {
    countRequest(world, 'aws', operation);
    const fault = world.faults.takeRequestFault('aws', operation);
    return befall(fault, response, faultErrors);
  };

  const organizations = async (
    target: string,
    body: string,
    request: Request,
    response: Response,
  ) => {
    response.type(JSON_TYPE);
    try {
      if (!target.startsWith(ORGANIZATIONS_TARGET)) {
        throw new AwsApiError(
          'UnknownOperationException',
          `The simulator does not know ${target}.`,
        );
      }
      const operation = target.slice(ORGANIZATIONS_TARGET.length);
      if (!(await befallen(operation, response))) return;
      const caller = callerOf(request.headers, 'organizations', world.company);
      const answer = answerOrganizations(operation, caller, {
        world,
        input: parseInput(body),
        statusField,
      });
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
      if (!(await befallen(form.get('Action') ?? 'unknown', response))) return;
      const caller = callerOf(request.headers, 'sts', world.company);
      response.send(answerSts(form, caller, world, realTime));
    } catch (error) {
      if (!(error instanceof AwsApiError)) throw error;
      const forbidden = /^(AccessDenied|MissingAuth)/.test(error.code);
      response.status(forbidden ? 403 : error.status).send(stsError(error));
    }
  };

  router.post(
    '/',
    text({ type: () => true, limit: '1mb' }),
    async (request, response) => {
      response.set('x-amzn-requestid', randomUUID());
      const body = typeof request.body === 'string' ? request.body : '';
      const target = request.header('x-amz-target');
      if (target === undefined) {
        await sts(body, request, response);
      } else {
        await organizations(target, body, request, response);
      }
    },
  );
  return router;
}
