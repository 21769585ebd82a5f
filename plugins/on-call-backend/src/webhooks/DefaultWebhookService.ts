import type { LoggerService } from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import type { AccountConfig, OnCallConfig } from '../config';
import type { HistoryStore, MirrorStore } from '../database';
import type { IncidentUpdate } from '../mirror/history/types';
import { CHANGED_TOPIC } from '../mirror/PullTask';
import { type Clock, PagerDutyClient, PagerDutyError } from '../pagerduty';
import { incidentSchema } from '../pagerduty/parseIncidents';
import { idOf, type WebhookEvent } from './parseEvent';
import type { WebhookService } from './WebhookService';

/** PagerDuty waits for 5 seconds; what takes longer comes with the next pull. */
const READ_WITHIN = 3000;

export type WebhookServiceOptions = {
  accounts: AccountConfig[];
  config: OnCallConfig;
  history: HistoryStore;
  mirror: MirrorStore;
  events: EventsService;
  logger: LoggerService;
  clock: Clock;
};

export class DefaultWebhookService implements WebhookService {
  readonly #options: WebhookServiceOptions;
  readonly #clients: Map<string, PagerDutyClient>;

  static create(options: WebhookServiceOptions) {
    return new DefaultWebhookService(options);
  }

  private constructor(options: WebhookServiceOptions) {
    this.#options = options;
    this.#clients = new Map(
      options.accounts.flatMap(({ id, connection }) =>
        connection
          ? [
              [
                id,
                PagerDutyClient.create(connection, {
                  clock: options.clock,
                  retry: { timeoutMs: READ_WITHIN, attempts: 1 },
                }),
              ],
            ]
          : [],
      ),
    );
  }

  async apply(event: WebhookEvent, deliveryId?: string): Promise<boolean> {
    const { history, clock, config } = this.#options;
    const now = clock.now();
    const forgotten = new Date(now - 2 * config.webhooks.maximumAgeMs);
    const ids = [`event:${event.id}`];
    if (deliveryId) ids.push(`delivery:${deliveryId}`);
    const taken: string[] = [];
    for (const id of ids) {
      if (!(await history.takeDelivery(id, new Date(now), forgotten))) {
        return false;
      }
      taken.push(id);
    }
    try {
      await this.#apply(event);
    } catch (error) {
      for (const id of taken) await history.releaseDelivery(id);
      throw error;
    }
    return true;
  }

  async #apply({ event_type: type, occurred_at: at, data }: WebhookEvent) {
    if (type.startsWith('incident.')) await this.#incident(type, at, data);
    if (/^service\.(created|updated)$/.test(type)) await this.#service(data);
  }

  async #incident(type: string, at: number, data: unknown) {
    const { history, config } = this.#options;
    const parsed = incidentSchema.safeParse(data);
    // Events about notes and responders carry no incident.
    if (!parsed.success || !parsed.data.service) return;
    const account = await this.#accountOf(parsed.data.service.id);
    if (!account) return;
    const update: IncidentUpdate = {
      ...parsed.data,
      // How the incident was when this happened, however late it is told.
      statusAt: at,
      ...(type === 'incident.resolved' && {
        status: 'resolved',
        resolvedAt: at,
      }),
    };
    await history.saveHistory(
      account,
      { updates: [update], notifications: [] },
      { hours: config.hours },
    );
    await this.#publish(account, parsed.data.service.id);
  }

  async #service(data: unknown) {
    const serviceId = idOf(data);
    const account = serviceId && (await this.#accountOf(serviceId));
    const client = account && this.#clients.get(account);
    if (!serviceId || !client) return;
    try {
      const service = await client.readService(
        serviceId,
        AbortSignal.timeout(READ_WITHIN),
      );
      if (!service) return;
      await this.#options.mirror.saveService(account, service);
      await this.#publish(account, serviceId);
    } catch (error) {
      if (!(error instanceof PagerDutyError) && !isTimeout(error)) throw error;
      // The next pull brings it; PagerDuty need not send it again for that.
      this.#options.logger.warn('A changed service could not be read at once', {
        account,
        service: serviceId,
        code: PagerDutyError.from(error).code,
      });
    }
  }

  /** Webhooks name no account; where there are several, the service tells. */
  async #accountOf(serviceId: string): Promise<string | undefined> {
    const accounts = [...this.#clients.keys()];
    if (accounts.length === 1) return accounts[0];
    const found = await this.#options.mirror.findServices(
      accounts.map(account => ({ account, serviceId })),
    );
    return found.find(service => service !== undefined)?.service.account;
  }

  async #publish(account: string, serviceId: string) {
    const { events, clock } = this.#options;
    await events.publish({
      topic: CHANGED_TOPIC,
      eventPayload: {
        account,
        serviceIds: [serviceId],
        collectedAt: new Date(clock.now()).toISOString(),
      },
    });
  }
}

function isTimeout(error: unknown) {
  return error instanceof Error && error.name === 'TimeoutError';
}
