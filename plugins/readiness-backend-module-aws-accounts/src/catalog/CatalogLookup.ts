import type { AuthService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Clock } from '@operations-in-teams/plugin-aws-accounts-node';
import { CatalogAccounts, toCatalogAccount } from './CatalogAccounts';
import { CatalogPeople } from './CatalogPeople';

/** What is needed of the catalog, as it was a moment ago. */
export type CatalogView = { accounts: CatalogAccounts; people: CatalogPeople };

export interface CatalogLookup {
  view(): Promise<CatalogView>;
}

/** A sweep asks once for each batch of subjects, and should read once. */
const KEEP_MS = 30_000;

const ACCOUNT_FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.annotations',
  'spec',
  'relations',
];
const PEOPLE_FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'spec.profile',
];

/** Asks the catalog with the credentials of the readiness plugin itself. */
export class DefaultCatalogLookup implements CatalogLookup {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #clock: Clock;
  #known: { view: Promise<CatalogView>; at: number } | undefined;

  constructor(options: {
    catalog: CatalogService;
    auth: AuthService;
    clock: Clock;
  }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
    this.#clock = options.clock;
  }

  async view(): Promise<CatalogView> {
    const now = this.#clock.now();
    if (this.#known && now - this.#known.at < KEEP_MS) {
      return this.#known.view;
    }
    const known = { view: this.#read(), at: now };
    this.#known = known;
    try {
      return await known.view;
    } catch (error) {
      if (this.#known === known) {
        this.#known = undefined;
      }
      throw error;
    }
  }

  async #read(): Promise<CatalogView> {
    const accounts = await this.#stream(
      [{ kind: 'resource', 'spec.type': 'cloud-account' }],
      ACCOUNT_FIELDS,
    );
    const people = await this.#stream(
      [{ kind: 'group' }, { kind: 'user' }],
      PEOPLE_FIELDS,
    );
    return {
      accounts: new CatalogAccounts(
        accounts.flatMap(entity => toCatalogAccount(entity) ?? []),
      ),
      people: new CatalogPeople(people),
    };
  }

  async #stream(filter: Array<Record<string, string>>, fields: string[]) {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const entities: Entity[] = [];
    for await (const page of this.#catalog.streamEntities(
      { filter, fields },
      { credentials },
    )) {
      entities.push(...page);
    }
    return entities;
  }
}
