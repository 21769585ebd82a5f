import type { LoggerService } from '@backstage/backend-plugin-api';
import Router from 'express-promise-router';
import type { OnCallConfig } from '../config';
import type { Clock } from '../pagerduty';
import { parseEvent } from './parseEvent';
import { BodyTooLargeError, readRawBody } from './readRawBody';
import { verifySignature } from './verifySignature';
import type { WebhookService } from './WebhookService';

/** PagerDuty guarantees 55 KB. */
const MAXIMUM_BYTES = 256 * 1024;

/** Clocks differ a little. */
const FUTURE = 5 * 60_000;

export const WEBHOOK_PATH = '/webhooks/pagerduty';

type Refusal = { status: number; name: string; message: string };

/**
 * Takes PagerDuty's webhooks. What is refused is logged by its reason, never
 * by its content, which anybody may have sent.
 */
export function createWebhookRouter(options: {
  webhooks: WebhookService;
  config: OnCallConfig['webhooks'];
  logger: LoggerService;
  clock: Clock;
}) {
  const { webhooks, config, logger, clock } = options;
  const router = Router();

  router.post(WEBHOOK_PATH, async (request, response) => {
    let body: Buffer;
    try {
      body = await readRawBody(request, MAXIMUM_BYTES);
    } catch (error) {
      if (!(error instanceof BodyTooLargeError)) throw error;
      // Whatever still comes is not wanted.
      response.set('connection', 'close');
      return refuse({ status: 413, name: error.name, message: error.message });
    }
    if (config.secrets.length === 0) {
      return refuse({
        status: 401,
        name: 'AuthenticationError',
        message:
          'Webhooks are not set up: configure onCall.webhooks.secrets with the secret of the subscription.',
      });
    }
    const signature = request.header('x-pagerduty-signature');
    if (!verifySignature(body, signature, config.secrets)) {
      return refuse({
        status: 401,
        name: 'AuthenticationError',
        message:
          'The signature of the webhook is missing or of no configured secret.',
      });
    }
    const event = parseEvent(body);
    if (!event) {
      return refuse({
        status: 400,
        name: 'InputError',
        message: "The body is none of PagerDuty's events.",
      });
    }
    const age = clock.now() - event.occurred_at;
    if (age > config.maximumAgeMs || age < -FUTURE) {
      return refuse({
        status: 400,
        name: 'InputError',
        message: 'The webhook is too old, or from the future.',
      });
    }
    const delivery = request.header('x-webhook-id')?.slice(0, 100);
    if (!(await webhooks.apply(event, delivery))) {
      // A success, or PagerDuty would send it again.
      logger.info('A webhook was refused', { reason: 'taken before' });
    }
    response.status(202).end();
    return undefined;

    function refuse({ status, name, message }: Refusal) {
      logger.warn('A webhook was refused', { status, reason: message });
      response.status(status).json({
        error: { name, message },
        request: { method: 'POST', url: WEBHOOK_PATH },
        response: { statusCode: status },
      });
      return undefined;
    }
  });
  return router;
}
