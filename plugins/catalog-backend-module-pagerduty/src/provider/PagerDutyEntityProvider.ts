import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { ConflictError, toError } from '@backstage/errors';
import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import type { CatalogReader } from '../catalog/CatalogReader';
import type { ProviderConfig } from '../config/types';
import { isSameInCatalog } from '../domain/isSameInCatalog';
import { refuseRemovals } from '../domain/removalGuard';
import type { OnCallReader } from '../onCall/OnCallReader';
import { ServiceEntities } from './ServiceEntities';

/** Topic of the on-call plugin's events that tell of changes in its mirror. */
const CHANGED_TOPIC = 'on-call.changed';
const PROVIDER_NAME = 'PagerDutyEntityProvider';
const TASK_ID = `${PROVIDER_NAME}:refresh`;

export type PagerDutyEntityProviderOptions = {
  config: ProviderConfig;
  onCall: OnCallReader;
  catalog: CatalogReader;
  scheduler: SchedulerService;
  events: EventsService;
  logger: LoggerService;
};

/** Keeps the services of PagerDuty in the catalog, as they are mirrored. */
export class PagerDutyEntityProvider implements EntityProvider {
  readonly #options: PagerDutyEntityProviderOptions;
  readonly #entities: ServiceEntities;
  readonly #logger: LoggerService;

  static create(options: PagerDutyEntityProviderOptions) {
    return new PagerDutyEntityProvider(options);
  }

  private constructor(options: PagerDutyEntityProviderOptions) {
    this.#logger = options.logger.child({ provider: PROVIDER_NAME });
    this.#options = options;
    this.#entities = new ServiceEntities({ ...options, logger: this.#logger });
  }

  getProviderName(): string {
    return PROVIDER_NAME;
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    const { scheduler, events, config } = this.#options;
    await scheduler.scheduleTask({
      ...config.schedule,
      id: TASK_ID,
      fn: signal => this.#run(connection, signal),
    });
    await events.subscribe({
      id: 'catalog-pagerduty-entity-provider',
      topics: [CHANGED_TOPIC],
      onEvent: () => this.#trigger(),
    });
  }

  async #trigger() {
    try {
      await this.#options.scheduler.triggerTask(TASK_ID);
    } catch (error) {
      // A run that goes on already may miss the news until the next one.
      if (toError(error).name !== ConflictError.name) throw error;
    }
  }

  async #run(connection: EntityProviderConnection, signal?: AbortSignal) {
    try {
      await this.#refresh(connection, signal);
    } catch (error) {
      this.#logger.warn(
        'PagerDuty services could not be read; the catalog keeps what it has',
        { reason: toError(error).message },
      );
    }
  }

  async #refresh(connection: EntityProviderConnection, signal?: AbortSignal) {
    const { catalog, config } = this.#options;
    const entities = await this.#entities.build(signal);
    const held = await catalog.services();
    const refused = refuseRemovals(held, entities, config.removal);
    for (const { location, reason, fingerprint } of refused) {
      this.#logger.warn(
        'A list of PagerDuty services is refused; the catalog keeps what it has. If the list is right, set catalog.providers.pagerDuty.removal.confirm to the fingerprint',
        { location, reason, fingerprint },
      );
    }
    if (refused.length > 0 || isSameInCatalog(held, entities)) return;
    await connection.applyMutation({
      type: 'full',
      entities: entities.map(entity => ({
        entity,
        locationKey: PROVIDER_NAME,
      })),
    });
    this.#logger.info('The catalog was given the PagerDuty services', {
      services: entities.length,
    });
  }
}
