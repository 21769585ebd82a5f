import { InputError, NotFoundError } from '@backstage/errors';
import { createStableIds, type StableIds } from '../company/stableIds';
import type { PagerDutyService } from '../company/types';
import type { Incident } from '../incidents/types';
import { renderIncident } from '../pagerduty/renderIncidents';
import {
  eventsOf,
  serviceUpdated,
  type WebhookEvent,
} from '../webhooks/incidentEvents';
import {
  WebhookSender,
  type WebhookDelivery,
  type WebhookTarget,
} from '../webhooks/WebhookSender';
import type { World } from '../World';

const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];

/** @public */
export type NewIncident = {
  serviceId: string;
  title: string;
  /** `high` where left out. */
  urgency?: 'high' | 'low';
  /** De-duplication key of the alarm. */
  key?: string;
};

/**
 * Triggers incidents and answers them, and sends what happens as webhooks.
 * @public
 */
export class IncidentControl {
  readonly #world: World;
  readonly #ids: StableIds;
  readonly #sender: WebhookSender;
  readonly #announced = new Set<string>();
  #updates = 0;

  /** @internal */
  constructor(
    world: World,
    options: { webhookRetryDelayMilliseconds: number },
  ) {
    this.#world = world;
    this.#ids = createStableIds(world.company.seed);
    this.#sender = new WebhookSender({
      subscriptionId: this.#ids.pagerDuty('webhook-subscription'),
      retryDelayMilliseconds: options.webhookRetryDelayMilliseconds,
    });
  }

  /** Where webhooks go from now on; only to this machine. */
  registerWebhook(target: WebhookTarget): void {
    const { protocol, hostname } = new URL(target.url);
    if (!/^https?:$/.test(protocol) || !LOOPBACK.includes(hostname)) {
      throw new InputError(
        `Webhooks go to this machine only; use http and one of ${LOOPBACK.join(
          ', ',
        )} instead of ${protocol}//${hostname}`,
      );
    }
    this.#sender.register(target);
  }

  removeWebhook(): void {
    this.#sender.register(undefined);
  }

  /** Where webhooks go, and what became of them. */
  webhook(): { url: string | null; deliveries: WebhookDelivery[] } {
    return {
      url: this.#sender.url ?? null,
      deliveries: this.#sender.deliveries,
    };
  }

  /** Triggers an incident that waits for an answer. */
  trigger({ serviceId, title, urgency = 'high', key }: NewIncident) {
    const service = this.#world.company.pagerDuty.services.find(
      ({ id }) => id === serviceId,
    );
    if (!service) {
      throw new NotFoundError(`There is no PagerDuty service ${serviceId}`);
    }
    return this.#told(
      this.#world.incidents.trigger(
        service,
        { title, urgency, key },
        this.#now(),
      ),
    );
  }

  /** Without a user, the first of those assigned does it. */
  acknowledge(id: string, userId?: string) {
    this.#requireUser(userId);
    return this.#told(
      this.#world.incidents.acknowledge(id, userId, this.#now()),
    );
  }

  /** Without a user, whoever acknowledged it does it, or the monitoring. */
  resolve(id: string, userId?: string) {
    this.#requireUser(userId);
    return this.#told(this.#world.incidents.resolve(id, userId, this.#now()));
  }

  /** Sends what has happened by now, escalations included, and was not sent. */
  announce(): void {
    for (const incident of this.#world.incidents.triggeredByHand()) {
      eventsOf(incident, this.#world)
        .filter(({ key }) => !this.#announced.has(key))
        .forEach(event => this.#send(event));
    }
  }

  /** @internal */
  serviceUpdated(service: PagerDutyService): void {
    this.#updates += 1;
    this.#send(serviceUpdated(service, this.#world, this.#updates));
  }

  /** Resolves when no webhook waits to be sent. */
  async webhooksSettled(): Promise<void> {
    await this.#sender.settled();
  }

  /** @internal */
  async close(): Promise<void> {
    await this.#sender.close();
  }

  /** PagerDuty counts in whole seconds. */
  #now(): number {
    return Math.floor(this.#world.clock.now().getTime() / 1_000) * 1_000;
  }

  #requireUser(userId: string | undefined): void {
    const { users } = this.#world.company.pagerDuty;
    if (userId !== undefined && !users.some(({ id }) => id === userId)) {
      throw new NotFoundError(`There is no PagerDuty user ${userId}`);
    }
  }

  #told(incident: Incident) {
    this.announce();
    return renderIncident(incident, this.#world, {
      timeZone: 'UTC',
      includes: new Set(),
    });
  }

  #send({ key, eventType, resourceType, ...event }: WebhookEvent): void {
    this.#announced.add(key);
    const hex = this.#ids.hex(32, 'webhook', key);
    this.#sender.send({
      id: hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
      eventType,
      body: JSON.stringify({
        event: {
          id: this.#ids.shift('event', key),
          event_type: eventType,
          resource_type: resourceType,
          occurred_at: new Date(event.occurredAt).toISOString(),
          agent: event.agent,
          client: null,
          data: event.data,
        },
      }),
    });
  }
}
