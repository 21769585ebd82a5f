import { setImmediate } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { assertError } from '@backstage/errors';
import {
  type OrganizationalUnit,
  organizationalUnitPath,
} from '@operations-in-teams/plugin-aws-accounts-node';
import type { CatalogLookup } from '../catalog/CatalogLookup';
import type { OrganizationConfig } from '../config/types';
import type { AccountRecord, AccountsStore } from '../database/AccountsStore';
import { accountEntity } from '../domain/accountEntity';
import { isIncluded } from '../domain/isIncluded';
import {
  type CatalogKnowledge,
  namedReferences,
  type References,
  resolveReferences,
  unverifiedReferences,
} from '../domain/resolveReferences';
import { validateAccountEntity } from '../domain/validateAccountEntity';

export type BuiltEntities = {
  entities: Entity[];
  /** Accounts that carry the fallback owner. */
  unowned: string[];
  /** Accounts that would not make a valid entity. */
  invalid: string[];
};

/** Builds the entities of an organisation out of what is stored. */
export class AccountEntities {
  readonly #config: OrganizationConfig;
  readonly #store: AccountsStore;
  readonly #catalog: CatalogLookup;
  readonly #logger: LoggerService;

  constructor(options: {
    config: OrganizationConfig;
    store: AccountsStore;
    catalog: CatalogLookup;
    logger: LoggerService;
  }) {
    this.#config = options.config;
    this.#store = options.store;
    this.#catalog = options.catalog;
    this.#logger = options.logger;
  }

  async build(organizationId: string): Promise<BuiltEntities> {
    const { id: providerId, entities: rules } = this.#config;
    const accounts = (await this.#store.accounts(providerId)).filter(
      ({ account }) => isIncluded(account, rules.states),
    );
    const units = new Map(
      (await this.#store.units(providerId)).map(unit => [unit.id, unit]),
    );
    const references = await this.#references(accounts);
    const built: BuiltEntities = { entities: [], unowned: [], invalid: [] };
    for (const [index, record] of accounts.entries()) {
      if (index % 500 === 0) {
        // Thousands of entities must not keep the catalog from answering.
        await setImmediate();
      }
      const resolved =
        references.get(record.account.id) ?? unverifiedReferences();
      const entity = accountEntity(
        {
          account: record.account,
          organization: { id: organizationId },
          organizationalUnitPath: pathOf(record, units),
          tags: record.tags,
          references: resolved,
          ownerFallback: this.#config.references.ownerFallback,
        },
        rules,
      );
      if (await this.#isValid(entity, record.account.id)) {
        built.entities.push(entity);
        if (!resolved.owner) {
          built.unowned.push(record.account.id);
        }
      } else {
        built.invalid.push(record.account.id);
      }
    }
    return built;
  }

  /** Resolved anew where the catalog answers, else as they were last. */
  async #references(
    accounts: AccountRecord[],
  ): Promise<Map<string, References>> {
    const rules = this.#config.references;
    let knowledge: CatalogKnowledge;
    try {
      knowledge = await this.#catalog.read(
        accounts.flatMap(({ tags }) => namedReferences(tags, rules)),
      );
    } catch (error) {
      assertError(error);
      this.#logger.warn(
        'The catalog could not be asked for Groups, so accounts keep their last verified owners',
        { reason: error.message },
      );
      return new Map(
        accounts.flatMap(({ account, references }) =>
          references ? [[account.id, references]] : [],
        ),
      );
    }
    const resolved = new Map<string, References>();
    const changed = new Map<string, References>();
    for (const { account, tags, references } of accounts) {
      const now = resolveReferences(tags, rules, knowledge);
      resolved.set(account.id, now);
      if (JSON.stringify(now) !== JSON.stringify(references)) {
        changed.set(account.id, now);
      }
    }
    await this.#store.saveReferences(this.#config.id, changed);
    return resolved;
  }

  async #isValid(entity: Entity, accountId: string): Promise<boolean> {
    try {
      await validateAccountEntity(entity);
      return true;
    } catch (error) {
      assertError(error);
      this.#logger.warn('An account makes no valid entity and is left out', {
        accountId,
        reason: error.message,
      });
      return false;
    }
  }
}

function pathOf(
  { parentId }: AccountRecord,
  units: ReadonlyMap<string, OrganizationalUnit>,
): string | undefined {
  return parentId ? organizationalUnitPath(parentId, units) : undefined;
}
