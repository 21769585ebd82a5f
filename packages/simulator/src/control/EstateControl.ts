import { ConflictError, NotFoundError } from '@backstage/errors';
import type { AwsQuota, AwsRequestLimits } from '../aws/RequestLimits';
import { createGrant } from '../company/estate/createGrants';
import {
  observeAccount,
  type AccountTruth,
} from '../company/estate/observeAccount';
import type {
  AccountEstate,
  Contact,
  ContactType,
  Grant,
} from '../company/estate/types';
import type { AwsAccount } from '../company/types';
import type { World } from '../World';

/** A permission set for a group or a person, by their names. @public */
export type NewGrant =
  | { permissionSet: string; group: string }
  | { permissionSet: string; user: string };

/**
 * Changes who reaches AWS accounts and whom AWS tells, and says what is true of
 * them. What is changed shows on the wire at once.
 * @public
 */
export class EstateControl {
  readonly #world: World;

  /** @internal */
  constructor(world: World) {
    this.#world = world;
  }

  /** What is true of every account: its real level, and why. */
  truth(): AccountTruth[] {
    return this.#world.company.aws.accounts.map(account =>
      this.#observe(account),
    );
  }

  truthOf(accountId: string): AccountTruth {
    return this.#observe(this.#account(accountId));
  }

  /** Names that grants may be made of. */
  directory() {
    const { permissionSets, groups, users } = this.#world.estates.directory;
    return {
      permissionSets: permissionSets.map(
        ({ name, description, access, breakGlass }) => ({
          name,
          description,
          access,
          breakGlass,
        }),
      ),
      groups: groups.map(({ name, team, memberIds }) => ({
        name,
        team,
        members: memberIds.length,
      })),
      users: users.map(({ userName, displayName, machine }) => ({
        userName,
        displayName,
        machine,
      })),
    };
  }

  estate(accountId: string): AccountEstate {
    return this.#world.estates.of(this.#account(accountId).id);
  }

  addGrant(accountId: string, request: NewGrant): Grant {
    const { id } = this.#account(accountId);
    const grant = this.#toGrant(request);
    const { estates } = this.#world;
    if (estates.of(id).grants.some(other => other.id === grant.id)) {
      throw new ConflictError(`Account ${id} has the grant ${grant.id}`);
    }
    estates.change(id, ({ grants }) => grants.push(grant));
    return grant;
  }

  removeGrant(accountId: string, grantId: string): void {
    const { grants } = this.estate(accountId);
    const index = grants.findIndex(({ id }) => id === grantId);
    if (index < 0) {
      throw new NotFoundError(`Account ${accountId} has no grant ${grantId}`);
    }
    this.#world.estates.change(accountId, () => grants.splice(index, 1));
  }

  setContact(accountId: string, type: ContactType, contact: Contact): void {
    const { id } = this.#account(accountId);
    this.#world.estates.change(id, ({ contacts }) => {
      contacts[type] = contact;
    });
  }

  removeContact(accountId: string, type: ContactType): void {
    const { contacts } = this.estate(accountId);
    if (!contacts[type]) {
      throw new NotFoundError(`Account ${accountId} has no ${type} contact`);
    }
    this.#world.estates.change(accountId, () => delete contacts[type]);
  }

  limits(): AwsRequestLimits {
    return this.#world.limits.limits;
  }

  setLimit(quota: AwsQuota, requestsPerSecond: number | undefined): void {
    this.#world.limits.set(quota, requestsPerSecond);
  }

  #toGrant(request: NewGrant): Grant {
    const { permissionSets, groups, users } = this.#world.estates.directory;
    const { permissionSet } = request;
    if (!permissionSets.some(({ name }) => name === permissionSet)) {
      throw new NotFoundError(`There is no permission set ${permissionSet}`);
    }
    if ('group' in request) {
      const group = groups.find(({ name }) => name === request.group);
      if (!group) throw new NotFoundError(`There is no group ${request.group}`);
      return createGrant(permissionSet, { type: 'GROUP', ...group });
    }
    const user = users.find(({ userName }) => userName === request.user);
    if (!user) throw new NotFoundError(`There is no user ${request.user}`);
    const { id, userName: name } = user;
    return createGrant(permissionSet, { type: 'USER', id, name });
  }

  #observe(account: AwsAccount): AccountTruth {
    const { estates } = this.#world;
    return observeAccount(account, estates.of(account.id), estates.directory);
  }

  #account(accountId: string): AwsAccount {
    const account = this.#world.company.aws.accounts.find(
      ({ id }) => id === accountId,
    );
    if (!account) throw new NotFoundError(`There is no account ${accountId}`);
    return account;
  }
}
