import type { EntityRules } from '../config/types';
import type { AccountsStore } from '../database/AccountsStore';
import type { AccountNamespaces } from './AwsAccountRelationProcessor';

/**
 * The namespace of the organisation that an account was found in; that of the
 * first organisation for accounts that were not found.
 */
export class StoredAccountNamespaces implements AccountNamespaces {
  readonly #store: Pick<AccountsStore, 'providersOf'>;
  readonly #namespaceByProvider: ReadonlyMap<string, string>;
  readonly #first: string;
  readonly #isOnly: boolean;

  constructor(options: {
    store: Pick<AccountsStore, 'providersOf'>;
    organizations: ReadonlyArray<{
      id: string;
      entities: Pick<EntityRules, 'namespace'>;
    }>;
  }) {
    this.#store = options.store;
    this.#namespaceByProvider = new Map(
      options.organizations.map(({ id, entities }) => [id, entities.namespace]),
    );
    const namespaces = [...new Set(this.#namespaceByProvider.values())];
    this.#first = namespaces[0] ?? 'default';
    this.#isOnly = namespaces.length < 2;
  }

  async namespaceOf(accountId: string): Promise<string> {
    if (this.#isOnly) {
      return this.#first;
    }
    for (const providerId of await this.#store.providersOf(accountId)) {
      const namespace = this.#namespaceByProvider.get(providerId);
      if (namespace) {
        return namespace;
      }
    }
    return this.#first;
  }
}
