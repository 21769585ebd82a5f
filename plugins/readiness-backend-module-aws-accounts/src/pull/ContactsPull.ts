import type { ContactsReader } from '@operations-in-teams/plugin-aws-accounts-node';
import { pullAccounts } from './pullAccounts';
import type { PullContext, PullRun } from './PullContext';

/** Reads which alternate contacts the accounts have. */
export class ContactsPull {
  readonly kinds = ['contacts'] as const;
  readonly #context: PullContext;
  readonly #reader: ContactsReader;

  constructor(context: PullContext, reader: ContactsReader) {
    this.#context = context;
    this.#reader = reader;
  }

  async run(run: PullRun): Promise<void> {
    await pullAccounts(this.#context, 'contacts', run, accountId =>
      this.#reader.contactsOf(accountId, run),
    );
  }
}
