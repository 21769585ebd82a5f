import { InputError, NotFoundError } from '@backstage/errors';
import type {
  AccountAssignment,
  IdentityCenterInstance,
  IdentityCenterReader,
} from '@operations-in-teams/plugin-aws-accounts-node';
import { StoredDirectory } from '../evidence/StoredDirectory';
import { accountsDue } from './accountsDue';
import { DirectoryLookup } from './DirectoryLookup';
import { pullAccounts } from './pullAccounts';
import type { PullContext, PullRun } from './PullContext';

/** Stands for the list of all groups among the groups. */
const ALL_GROUPS = '*';

/** Reads who reaches the accounts, from IAM Identity Center. */
export class AccessPull {
  readonly kinds = ['access'] as const;
  readonly #context: PullContext;
  readonly #reader: IdentityCenterReader;

  constructor(context: PullContext, reader: IdentityCenterReader) {
    this.#context = context;
    this.#reader = reader;
  }

  async run(run: PullRun): Promise<void> {
    if ((await accountsDue(this.#context, 'access')).length === 0) {
      return;
    }
    const { store, organization, facts, clock } = this.#context;
    const instance = await this.#instance(run.signal);
    const directory = new StoredDirectory(
      await store.directory(organization.id),
      { notBefore: clock.now() - facts.maxAge / 2 },
    );
    const lookup = new DirectoryLookup(this.#context, directory);
    await this.#readGroups(instance, lookup, run.signal);
    await pullAccounts(this.#context, 'access', run, async accountId => {
      const assignments = await this.#reader.assignmentsOf(
        instance,
        accountId,
        run,
      );
      for (const assignment of assignments) {
        await this.#lookUp(instance, assignment, lookup, run.signal);
      }
      return assignments;
    });
    lookup.conclude();
  }

  async #instance(signal: AbortSignal): Promise<IdentityCenterInstance> {
    const { instanceArn } = this.#context.organization.identityCenter;
    const key = `readiness.awsAccounts.organizations.${
      this.#context.organization.id
    }.identityCenter`;
    const instances = await this.#reader.instances({ signal });
    const chosen = instanceArn
      ? instances.filter(({ arn }) => arn === instanceArn)
      : instances;
    if (chosen.length > 1) {
      throw new InputError(
        `There are several instances of IAM Identity Center; name one as ${key}.instanceArn: ${chosen
          .map(({ arn }) => arn)
          .join(', ')}`,
      );
    }
    if (chosen.length === 0) {
      throw new NotFoundError(
        `No instance of IAM Identity Center is seen${
          instanceArn ? ` with the ARN ${instanceArn}` : ''
        }; set ${key}.region to its home region, and ${key}.accountId to its delegated administrator`,
      );
    }
    return chosen[0];
  }

  /** One list instead of one request for each group. */
  async #readGroups(
    instance: IdentityCenterInstance,
    lookup: DirectoryLookup,
    signal: AbortSignal,
  ) {
    await lookup.ensure('group', ALL_GROUPS, async () => {
      const groups = await this.#reader.groups(instance, { signal });
      await lookup.addAll(
        'group',
        groups.map(({ id, name }) => ({ id, item: { name } })),
      );
      return groups.length;
    });
  }

  async #lookUp(
    instance: IdentityCenterInstance,
    { permissionSetArn, principalId, principalType }: AccountAssignment,
    lookup: DirectoryLookup,
    signal: AbortSignal,
  ) {
    const options = { signal };
    await lookup.ensure('permissionSet', permissionSetArn, () =>
      this.#reader.permissionSet(instance, permissionSetArn, options),
    );
    if (principalType === 'user') {
      await lookup.ensure('user', principalId, async () => {
        const user = await this.#reader.user(instance, principalId, options);
        return user ? { name: user.name, email: user.email } : null;
      });
      return;
    }
    await lookup.ensure('group', principalId, async () => {
      const group = await this.#reader.group(instance, principalId, options);
      return group ? { name: group.name } : null;
    });
    await lookup.ensure('members', principalId, async () =>
      // A group that is gone lets nobody in, though its grants are still there.
      lookup.isGone('group', principalId)
        ? []
        : this.#reader.memberIdsOf(instance, principalId, options),
    );
  }
}
