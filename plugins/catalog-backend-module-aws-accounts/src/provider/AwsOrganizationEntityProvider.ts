import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import {
  type AwsOrganizationsService,
  type Clock,
  systemClock,
} from '@operations-in-teams/plugin-aws-accounts-node';
import type { CatalogLookup } from '../catalog/CatalogLookup';
import { runSchedule } from '../config/runSchedule';
import type { OrganizationConfig } from '../config/types';
import type { AccountsStore } from '../database/AccountsStore';
import { OrganizationPull } from '../pull/OrganizationPull';
import { AccountEntities } from './AccountEntities';
import { EntityEmitter } from './EntityEmitter';

export type AwsOrganizationEntityProviderOptions = {
  organizations: AwsOrganizationsService;
  store: AccountsStore;
  catalog: CatalogLookup;
  scheduler: SchedulerService;
  logger: LoggerService;
  clock?: Clock;
};

/** Keeps the accounts of one AWS organisation in the catalog. */
export class AwsOrganizationEntityProvider implements EntityProvider {
  readonly #config: OrganizationConfig;
  readonly #options: AwsOrganizationEntityProviderOptions;

  constructor(
    config: OrganizationConfig,
    options: AwsOrganizationEntityProviderOptions,
  ) {
    this.#config = config;
    this.#options = options;
  }

  getProviderName(): string {
    return `AwsOrganizationEntityProvider:${this.#config.id}`;
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    const { listEvery, schedule, timeout } = runSchedule(this.#config.schedule);
    const pull = this.#pull(connection, listEvery, timeout);
    await this.#options.scheduler.scheduleTask({
      ...schedule,
      id: `${this.getProviderName()}:refresh`,
      fn: signal => pull.run(signal),
    });
  }

  #pull(
    connection: EntityProviderConnection,
    listEvery: number,
    timeout: number,
  ): OrganizationPull {
    const {
      organizations,
      store,
      catalog,
      clock = systemClock,
    } = this.#options;
    const config = this.#config;
    const logger = this.#options.logger.child({
      provider: this.getProviderName(),
    });
    return new OrganizationPull({
      context: {
        config,
        store,
        clock,
        logger,
        reader: organizations.readerOf({
          accountId: config.accountId,
          region: config.region,
          rateLimit: config.rateLimit,
        }),
      },
      emitter: new EntityEmitter({
        providerId: config.id,
        locationKey: this.getProviderName(),
        store,
        entities: new AccountEntities({ config, store, catalog, logger }),
        connection,
        clock,
        logger,
      }),
      listEvery,
      timeout,
    });
  }
}
