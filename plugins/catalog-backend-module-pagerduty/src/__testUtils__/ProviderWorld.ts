import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { EventParams } from '@backstage/plugin-events-node';
import type { JsonObject } from '@backstage/types';
import { OnCallClient } from '@operations-in-teams/plugin-on-call-common';
import express from 'express';
import { DefaultCatalogReader } from '../catalog/CatalogReader';
import { readProviderConfig } from '../config/readProviderConfig';
import { validateServiceEntity } from '../domain/validateServiceEntity';
import { DefaultOnCallReader } from '../onCall/OnCallReader';
import { PagerDutyEntityProvider } from '../provider/PagerDutyEntityProvider';
import { FakeOnCall } from './FakeOnCall';

/**
 * A provider with everything around it: the on-call plugin over HTTP, and a
 * catalog that holds what it is given.
 */
export class ProviderWorld {
  readonly onCall = new FakeOnCall();
  readonly mutations: Entity[][] = [];
  others: Entity[] = [];
  readonly #server: Server;

  static async create() {
    const world = new ProviderWorld();
    await new Promise(resolve => {
      world.#server.once('listening', resolve);
    });
    return world;
  }

  private constructor() {
    this.#server = express().use(this.onCall.router()).listen(0, '127.0.0.1');
  }

  async stop() {
    await new Promise(resolve => {
      this.#server.close(resolve);
    });
  }

  /** What one process of the backend does; start another for a restart. */
  async start(settings: JsonObject = {}) {
    const { port } = this.#server.address() as AddressInfo;
    const auth = mockServices.auth({ pluginId: 'catalog' });
    const logger = mockServices.logger.mock();
    logger.child.mockReturnValue(logger);
    const scheduler = mockServices.scheduler();
    const events = mockServices.events.mock();
    const provider = PagerDutyEntityProvider.create({
      config: readProviderConfig(
        new ConfigReader({ catalog: { providers: { pagerDuty: settings } } }),
      ),
      onCall: DefaultOnCallReader.create({
        auth,
        onCall: new OnCallClient({
          discoveryApi: {
            getBaseUrl: async () => `http://127.0.0.1:${port}`,
          },
        }),
      }),
      catalog: DefaultCatalogReader.create({ catalog: this.#catalog(), auth }),
      scheduler,
      events,
      logger,
    });
    await provider.connect({
      refresh: async () => undefined,
      applyMutation: async mutation => {
        if (mutation.type !== 'full') throw new Error('expected a full one');
        for (const deferred of mutation.entities) {
          expect(deferred.locationKey).toBe('PagerDutyEntityProvider');
          await validateServiceEntity(deferred.entity);
        }
        this.mutations.push(mutation.entities.map(each => each.entity));
      },
    });
    return {
      logger,
      run: () => scheduler.triggerTask('PagerDutyEntityProvider:refresh'),
      publish: (event: EventParams) =>
        events.subscribe.mock.calls[0][0].onEvent(event),
      topics: () => events.subscribe.mock.calls[0][0].topics,
    };
  }

  latest() {
    return this.mutations[this.mutations.length - 1];
  }

  names() {
    return this.latest()?.map(({ metadata }) => metadata.name);
  }

  #catalog() {
    const mock = catalogServiceMock.mock();
    mock.streamEntities.mockImplementation((...args) =>
      catalogServiceMock({
        entities: [...this.others, ...(this.latest() ?? [])],
      }).streamEntities(...args),
    );
    return mock;
  }
}

export function entity(
  kind: string,
  name: string,
  rest: {
    title?: string;
    annotations?: Record<string, string>;
    spec?: JsonObject;
  } = {},
): Entity {
  const { spec = {}, ...metadata } = rest;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default', ...metadata },
    spec,
  };
}
