import { setTimeout as sleep } from 'node:timers/promises';
import { signPayload } from './signPayload';

/** Within this time a delivery must be answered. */
const TIMEOUT_MILLISECONDS = 5_000;
const MAXIMUM_ATTEMPTS = 6;
/** Deliveries that are remembered. */
const REMEMBERED = 100;

/** @public */
export type WebhookTarget = { url: string; secret: string };

/** @public */
export type WebhookDelivery = {
  /** What `X-Webhook-Id` said, the same in every attempt. */
  id: string;
  eventType: string;
  attempts: number;
  /** `dropped` after an answer that says not to try again. */
  outcome: 'pending' | 'delivered' | 'dropped' | 'givenUp';
  /** Of the last answer; left out where there was none. */
  status?: number;
};

export type WebhookMessage = {
  id: string;
  eventType: string;
  body: string;
};

const isRetried = (status: number | undefined) =>
  status === undefined || status === 429 || status >= 500;

/**
 * Sends events one after the other, each signed over its raw body. Errors of the
 * receiver, 429 and silence are tried again; other refusals are final.
 */
export class WebhookSender {
  readonly #retryDelay: number;
  readonly #subscriptionId: string;
  readonly #closing = new AbortController();
  #deliveries: WebhookDelivery[] = [];
  #target?: WebhookTarget;
  #queue: Promise<void> = Promise.resolve();

  constructor(options: {
    subscriptionId: string;
    /** Before the second attempt; it doubles from one to the next. */
    retryDelayMilliseconds: number;
  }) {
    this.#subscriptionId = options.subscriptionId;
    this.#retryDelay = options.retryDelayMilliseconds;
  }

  get url(): string | undefined {
    return this.#target?.url;
  }

  get deliveries(): WebhookDelivery[] {
    return this.#deliveries.map(delivery => ({ ...delivery }));
  }

  register(target: WebhookTarget | undefined): void {
    this.#target = target;
    this.#deliveries = [];
  }

  /** Without a target the event is lost, as with PagerDuty. */
  send(message: WebhookMessage): void {
    const target = this.#target;
    if (!target) return;
    const delivery: WebhookDelivery = {
      id: message.id,
      eventType: message.eventType,
      attempts: 0,
      outcome: 'pending',
    };
    this.#deliveries = [...this.#deliveries, delivery].slice(-REMEMBERED);
    this.#queue = this.#queue.then(() =>
      this.#deliver(target, message, delivery),
    );
  }

  /** Resolves when nothing waits to be sent. */
  async settled(): Promise<void> {
    await this.#queue;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#queue;
  }

  async #deliver(
    target: WebhookTarget,
    message: WebhookMessage,
    delivery: WebhookDelivery,
  ): Promise<void> {
    while (!this.#closing.signal.aborted) {
      delivery.attempts += 1;
      delivery.status = await this.#attempt(target, message);
      if (!isRetried(delivery.status)) {
        const { status = 0 } = delivery;
        delivery.outcome =
          status >= 200 && status < 300 ? 'delivered' : 'dropped';
        return;
      }
      if (delivery.attempts >= MAXIMUM_ATTEMPTS) break;
      const wait = this.#retryDelay * 2 ** (delivery.attempts - 1);
      await sleep(wait, undefined, { signal: this.#closing.signal }).catch(
        () => undefined,
      );
    }
    delivery.outcome = 'givenUp';
  }

  /** The status of the answer, or undefined where there is none in time. */
  async #attempt(
    { url, secret }: WebhookTarget,
    { id, body }: WebhookMessage,
  ): Promise<number | undefined> {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'user-agent': 'PagerDuty-Webhook/V3.0',
          'x-pagerduty-signature': signPayload(body, secret),
          'x-webhook-id': id,
          'x-webhook-subscription': this.#subscriptionId,
        },
        body,
        // A redirect could lead away from this machine.
        redirect: 'manual',
        signal: AbortSignal.any([
          this.#closing.signal,
          AbortSignal.timeout(TIMEOUT_MILLISECONDS),
        ]),
      });
      await response.body?.cancel();
      return response.status;
    } catch {
      return undefined;
    }
  }
}
