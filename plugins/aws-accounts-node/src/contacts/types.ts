import type { ReadOptions } from '../organizations/types';

/**
 * Which alternate contacts an account has. Who they are is not kept.
 * @public
 */
export type AlternateContacts = {
  operations: boolean;
  security: boolean;
  billing: boolean;
};

/**
 * Reads alternate contacts, paced. Throws errors of `@backstage/errors` that say
 * what is wrong, where, and what to do.
 * @public
 */
export interface ContactsReader {
  contactsOf(
    accountId: string,
    options?: ReadOptions,
  ): Promise<AlternateContacts>;
}
