import { createHash } from 'node:crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { EntityProviderConnection } from '@backstage/plugin-catalog-node';
import type { Clock } from '@operations-in-teams/plugin-aws-accounts-node';
import type { AccountsStore } from '../database/AccountsStore';
import type { AccountEntities } from './AccountEntities';

/**
 * Entities can be removed by hand, or be refused while another provider holds
 * them; so they are given again even where nothing changed. The catalog itself
 * finds no change then.
 */
const GIVE_AGAIN_AFTER_MS = 6 * 60 * 60_000;

/** Gives the catalog the entities of one organisation, when they changed. */
export class EntityEmitter {
  readonly #providerId: string;
  readonly #locationKey: string;
  readonly #store: AccountsStore;
  readonly #entities: AccountEntities;
  readonly #connection: EntityProviderConnection;
  readonly #clock: Clock;
  readonly #logger: LoggerService;
  #givenSinceStart = false;

  constructor(options: {
    providerId: string;
    locationKey: string;
    store: AccountsStore;
    entities: AccountEntities;
    connection: EntityProviderConnection;
    clock: Clock;
    logger: LoggerService;
  }) {
    this.#providerId = options.providerId;
    this.#locationKey = options.locationKey;
    this.#store = options.store;
    this.#entities = options.entities;
    this.#connection = options.connection;
    this.#clock = options.clock;
    this.#logger = options.logger;
  }

  async emit(): Promise<void> {
    const organization = await this.#store.organization(this.#providerId);
    if (!organization.accountsListedAt || !organization.organizationId) {
      return;
    }
    const { entities, unowned, invalid } = await this.#entities.build(
      organization.organizationId,
    );
    const hash = hashOf(entities);
    const now = this.#clock.now();
    const appliedAt = Date.parse(organization.appliedAt ?? '') || 0;
    if (
      this.#givenSinceStart &&
      hash === organization.appliedHash &&
      now - appliedAt < GIVE_AGAIN_AFTER_MS
    ) {
      return;
    }
    await this.#connection.applyMutation({
      type: 'full',
      entities: entities.map(entity => ({
        entity,
        locationKey: this.#locationKey,
      })),
    });
    this.#givenSinceStart = true;
    await this.#store.changeOrganization(this.#providerId, {
      appliedAt: new Date(now).toISOString(),
      appliedHash: hash,
      appliedCount: entities.length,
      unownedCount: unowned.length,
      invalidCount: invalid.length,
    });
    if (hash !== organization.appliedHash) {
      this.#logger.info('The catalog was given the accounts', {
        accounts: entities.length,
        unowned: unowned.length,
        invalid: invalid.length,
        listedAt: organization.accountsListedAt,
      });
    }
  }
}

function hashOf(entities: Entity[]): string {
  const hash = createHash('sha256');
  for (const entity of entities) {
    hash.update(JSON.stringify(entity));
  }
  return hash.digest('hex');
}
