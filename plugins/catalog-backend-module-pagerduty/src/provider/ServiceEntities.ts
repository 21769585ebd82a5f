import { setImmediate } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import type { OnCallService } from '@operations-in-teams/plugin-on-call-common';
import type { CatalogReader } from '../catalog/CatalogReader';
import type { ProviderConfig } from '../config/types';
import { GroupIndex } from '../domain/GroupIndex';
import { serviceEntity } from '../domain/serviceEntity';
import { serviceKeyOf } from '../domain/serviceNames';
import { validateServiceEntity } from '../domain/validateServiceEntity';
import type { OnCallReader } from '../onCall/OnCallReader';

/** Builds the entities of all services that are mirrored. */
export class ServiceEntities {
  readonly #config: ProviderConfig;
  readonly #onCall: OnCallReader;
  readonly #catalog: CatalogReader;
  readonly #logger: LoggerService;

  constructor(options: {
    config: ProviderConfig;
    onCall: OnCallReader;
    catalog: CatalogReader;
    logger: LoggerService;
  }) {
    this.#config = options.config;
    this.#onCall = options.onCall;
    this.#catalog = options.catalog;
    this.#logger = options.logger;
  }

  /** Throws where anything could not be read: half an answer is none. */
  async build(signal?: AbortSignal): Promise<Entity[]> {
    const accounts = await this.#onCall.accounts(signal);
    const services = await this.#onCall.services(signal);
    const groups = new GroupIndex(await this.#catalog.groups());
    const dependents = await this.#onCall.dependents(
      await this.#catalog.linkedEntities(),
      signal,
    );
    const entities: Entity[] = [];
    for (const [index, service] of services.entries()) {
      // Thousands of entities must not keep the catalog from answering.
      if (index % 500 === 499) await setImmediate();
      const entity = serviceEntity(
        {
          service,
          accounts: accounts.length,
          groups,
          dependents: dependents.get(serviceKeyOf(service)) ?? [],
        },
        this.#config,
      );
      if (await this.#isValid(entity, service)) entities.push(entity);
    }
    return entities;
  }

  async #isValid(entity: Entity, service: OnCallService): Promise<boolean> {
    try {
      await validateServiceEntity(entity);
      return true;
    } catch (error) {
      this.#logger.warn(
        'A PagerDuty service makes no valid entity and is left out',
        {
          account: service.account,
          serviceId: service.id,
          reason: toError(error).message,
        },
      );
      return false;
    }
  }
}
