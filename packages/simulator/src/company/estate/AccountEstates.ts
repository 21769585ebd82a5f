import { accountIdOf, accountNamesOf } from '../accounts';
import { placedAccounts } from '../data/accounts';
import { allSystems } from '../data/allSystems';
import { Milestones } from '../past/Milestones';
import { createStableIds, type StableIds } from '../stableIds';
import type { AwsAccount, Company, Component } from '../types';
import { taggedOwner, workloadOwners } from './accountOwners';
import { createDirectory } from './createDirectory';
import { createEstate } from './createEstate';
import type { AccountEstate, Directory } from './types';

function storyKeys(ids: StableIds): Map<string, string> {
  const keys = [
    ...placedAccounts.map(({ key, name }) => key ?? name),
    ...allSystems.flatMap(({ name }) => accountNamesOf(name)),
  ];
  return new Map(keys.map(key => [accountIdOf(ids, key), key]));
}

/**
 * What there is in every account, worked out when it is first asked for, so
 * that ten thousand accounts cost nothing at the start. It follows from the
 * company as it was then: tags that change later change what is declared, and
 * not who reaches the account.
 */
export class AccountEstates {
  readonly directory: Directory;
  readonly #ids: StableIds;
  readonly #startedAt: Date;
  readonly #accounts: Map<string, AwsAccount>;
  readonly #units: Map<string, string>;
  readonly #keys: Map<string, string>;
  readonly #owners: Map<string, string>;
  readonly #components: Map<string, Component[]>;
  readonly #estates = new Map<string, AccountEstate>();
  readonly #milestones: Milestones;
  #version: number;

  constructor(options: {
    company: Company;
    startedAt: Date;
    /** Greater than that of the estates before, where there were any. */
    version?: number;
  }) {
    const { company, startedAt } = options;
    this.#version = options.version ?? 0;
    this.#milestones = Milestones.create(
      createStableIds(company.seed),
      company.rollout,
    );
    this.#ids = createStableIds(company.seed);
    this.#startedAt = startedAt;
    this.#accounts = new Map(
      company.aws.accounts.map(account => [account.id, account]),
    );
    this.#units = unitPaths(company);
    this.#keys = storyKeys(this.#ids);
    this.#owners = workloadOwners(this.#ids);
    this.#components = componentsByAccount(company);
    this.directory = createDirectory(company);
  }

  /** Grows with every change, so that whoever keeps something knows its age. */
  get version(): number {
    return this.#version;
  }

  of(accountId: string): AccountEstate {
    let estate = this.#estates.get(accountId);
    if (!estate) {
      estate = this.#create(accountId);
      this.#estates.set(accountId, estate);
    }
    return estate;
  }

  /** Changes an estate in place. */
  change(accountId: string, change: (estate: AccountEstate) => void): void {
    change(this.of(accountId));
    this.#version += 1;
  }

  #create(accountId: string): AccountEstate {
    const account = this.#accounts.get(accountId);
    if (!account) {
      // Created after the start: nobody has done anything in it.
      return {
        accountId,
        grants: [],
        iamUsers: [],
        stacks: [],
        resources: [],
        alarms: [],
        topics: [],
        contacts: {},
        recorded: true,
      };
    }
    return createEstate({
      ids: this.#ids,
      directory: this.directory,
      startedAt: this.#startedAt,
      milestones: this.#milestones,
      components: this.#components.get(accountId) ?? [],
      setting: {
        account,
        key: this.#keys.get(accountId),
        unit: this.#units.get(account.parentId) ?? '',
        owner: this.#owners.get(accountId) ?? taggedOwner(account.tags),
      },
    });
  }
}

function componentsByAccount({ components }: Company) {
  const found = new Map<string, Component[]>();
  for (const component of components) {
    const ids = component.annotations['amazonaws.com/account-id'] ?? '';
    for (const id of ids.split(',')) {
      found.set(id, [...(found.get(id) ?? []), component]);
    }
  }
  return found;
}

function unitPaths({ aws }: Company): Map<string, string> {
  const paths = new Map<string, string>();
  for (const { id, parentId, name } of aws.organizationalUnits) {
    const parent = paths.get(parentId);
    paths.set(id, parent ? `${parent}/${name}` : name);
  }
  return paths;
}
